/** <story-scene>: loads a scene's code when it is one screen away and somebody reads there. */
import { isHasty } from './pace.ts';

const NEAR = '100% 0px';
/** Further than anybody scrolls in a moment. */
const AHEAD = '500% 0px';
/** Milliseconds between two looks at how fast the page is scrolled. */
const LOOK = 250;

class StoryScene extends HTMLElement {
  connectedCallback(): void {
    let near = false;
    let waiting = false;
    const watcher = new IntersectionObserver(
      (entries) => {
        near = entries.at(-1)?.isIntersecting === true;
        if (near && !waiting) wait(scrollY);
      },
      { rootMargin: NEAR },
    );
    /** Who flies past sees the still, and pays for nothing else. */
    const wait = (from: number): void => {
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (!near) return;
        if (isHasty(scrollY - from, LOOK, innerHeight)) {
          wait(scrollY);
          return;
        }
        watcher.disconnect();
        // If it fails, the still stays: it is complete without us.
        import('./live.ts').then(({ mount }) => mount(this)).catch(() => undefined);
      }, LOOK);
    };
    watcher.observe(this);
    this.#layOut();
  }

  /** Has the drawing laid out long before it is seen, when the page has nothing else to do. */
  #layOut(): void {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting !== true) return;
        watcher.disconnect();
        if ('requestIdleCallback' in globalThis)
          requestIdleCallback(() => {
            for (const svg of this.querySelectorAll('.stage svg')) svg.getBoundingClientRect();
          });
      },
      { rootMargin: AHEAD },
    );
    watcher.observe(this);
  }
}

customElements.define('story-scene', StoryScene);

// For whoever makes the story; a reader's address does not say so, and nothing breaks if it does.
if (new URLSearchParams(location.search).has('debug')) {
  import('../debug/bar.ts').catch(() => undefined);
}
