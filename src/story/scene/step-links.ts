/** The address of a step, copied from the step itself. Where it cannot be copied, the link leads there. */

/** Milliseconds for which a link says that its address was copied. */
const SAID_MS = 2500;

/** Copies the addresses of a scene's steps when their links are pressed. */
export const copyStepLinks = (scene: HTMLElement): void => {
  const status = scene.querySelector('[data-step-status]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (link: HTMLElement): void => {
    clearTimeout(timer);
    for (const said of scene.querySelectorAll('[data-copied]')) said.removeAttribute('data-copied');
    link.dataset.copied = '';
    if (status) status.textContent = link.dataset.said ?? '';
    timer = setTimeout(() => {
      delete link.dataset.copied;
      if (status) status.textContent = '';
    }, SAID_MS);
  };
  scene.addEventListener('click', (event) => {
    const { target } = event;
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a.step-link') : null;
    // Without the clipboard the browser goes to the step, and its address can be copied there.
    if (!link || !('clipboard' in navigator)) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => {
        say(link);
      },
      () => {
        location.hash = link.hash;
      },
    );
  });
};
