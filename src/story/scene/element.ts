/** <story-scene>: loads a scene's code when it is one screen away. */
const NEAR = '100% 0px';

class StoryScene extends HTMLElement {
  connectedCallback(): void {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        // If it fails, the still stays: it is complete without us.
        import('./live.ts').then(({ mount }) => mount(this)).catch(() => undefined);
      },
      { rootMargin: NEAR },
    );
    watcher.observe(this);
  }
}

customElements.define('story-scene', StoryScene);
