/** In the flow, where each step shows a still of its own, facts in its words point at marks there. */

const ON = ['pointerover', 'focusin', 'click'];
const OFF = ['pointerout', 'focusout'];

/**
 * Names the fact that a reader points at in the address of the step's still, which lights its
 * marks: see share/still.ts. Where the picture is pinned, stills are not shown, and stay as they are.
 */
export const pointInStills = (scene: HTMLElement): void => {
  const point = ({ target, type }: Event): void => {
    const word =
      target instanceof Element ? target.closest<HTMLElement>('.step .fact[data-fact]') : null;
    const still = word?.closest('.step')?.querySelector<HTMLImageElement>('.still');
    if (!word || !still?.offsetParent) return;
    const isOn = ON.includes(type);
    const [file = ''] = still.src.split('#');
    const src = isOn ? `${file}#fact-${word.dataset.fact ?? ''}` : file;
    if (still.src !== src) still.src = src;
    word.toggleAttribute('data-lit', isOn);
  };
  for (const type of [...ON, ...OFF]) scene.addEventListener(type, point);
};
