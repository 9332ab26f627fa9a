/**
 * <story-scene>: loads a scene's code when it is two screens away and somebody reads there; with
 * `data-waits`, at the first sign of a reader’s hand.
 */
import { BEFORE_CHANGE, ROOM_CHANGE } from '../room.ts';
import { untilInteraction } from './interaction.ts';
import { isFastScroll } from './fast-scroll.ts';
import { pause } from './idle.ts';
import { pointInStills } from './still-facts.ts';

const NEAR = '200% 0px';
/** Milliseconds between two looks at how fast the page is scrolled. */
const LOOK = 250;
/** Milliseconds after which a scene that could not be brought to life is tried again. */
const RETRIES_MS = [1000, 4000];

/** Seconds after which a scene is not waited for any longer. */
const PATIENCE_S = 10;

/** Rejects when a scene has been waited for so long; while nobody looks at the page, nobody waits. */
const runOutOfPatience = async (): Promise<never> => {
  for (let seconds = 0; seconds < PATIENCE_S; seconds += document.hidden ? 0 : 1) await pause(1000);
  throw new Error(`it has not come within ${PATIENCE_S} seconds`);
};

/** What a scene has waited for in vain, those after it do not wait for again: they try once. */
let retries: readonly number[] = RETRIES_MS;

class StoryScene extends HTMLElement {
  connectedCallback(): void {
    pointInStills(this);
    const stage = this.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    let near = false;
    let waiting = false;
    const look = (): void => {
      // In the flow its picture is not shown, and needs nobody to bring it to life.
      if (near && !waiting && stage.offsetHeight > 0) wait(scrollY);
    };
    const watcher = new IntersectionObserver(
      (entries) => {
        near = entries.at(-1)?.isIntersecting === true;
        look();
      },
      { rootMargin: NEAR },
    );
    /** Who flies past sees the still, and pays for nothing else. */
    const wait = (from: number): void => {
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (!near) return;
        if (isFastScroll(scrollY - from, LOOK, innerHeight)) {
          wait(scrollY);
          return;
        }
        watcher.disconnect();
        removeEventListener(ROOM_CHANGE, look);
        void this.#mount();
      }, LOOK);
    };
    watcher.observe(this);
    addEventListener(ROOM_CHANGE, look);
  }

  /** If the scene's code fails for good, each step shows its own still. */
  async #mount(): Promise<void> {
    if (this.hasAttribute('data-waits')) await untilInteraction(this);
    for (const wait of [...retries, undefined]) {
      try {
        await Promise.race([this.#start(), runOutOfPatience()]);
        return;
      } catch (error) {
        console.error(`The scene “${this.dataset.scene ?? ''}” could not be started:`, error);
        // What has not come is worth another try, and its error is a TypeError; what is broken stays so.
        if (!(error instanceof TypeError)) break;
      }
      if (wait !== undefined) await pause(wait);
    }
    retries = [];
    this.#giveUp();
  }

  async #start(): Promise<void> {
    const { mount } = await import('./live.ts');
    await mount(this, (error) => {
      this.#giveUp(error);
    });
  }

  /** Nothing moves here any more: each step shows its own still. */
  #giveUp(error?: unknown): void {
    if (error !== undefined)
      console.error(`The scene “${this.dataset.scene ?? ''}” was given up:`, error);
    dispatchEvent(new Event(BEFORE_CHANGE));
    this.toggleAttribute('data-plain', true);
    for (const sign of ['data-follows', 'data-live']) this.removeAttribute(sign);
    // With stills it is of another height: whoever reads in it, or below, stays there.
    dispatchEvent(new Event(ROOM_CHANGE));
  }
}

customElements.define('story-scene', StoryScene);

// For whoever makes the story; a reader's address does not say so, and nothing breaks if it does.
if (new URLSearchParams(location.search).has('debug')) {
  import('../debug/bar.ts').catch(() => undefined);
}
