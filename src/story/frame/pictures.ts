/** What a reader who comes by a link has before them is loaded before the fonts of the words around it. */
import { pause } from '../scene/idle.ts';

/** Milliseconds for which words are read in fonts that stand in while a picture comes. */
const PATIENCE_MS = 3000;

const isInSight = (element: Element): boolean => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
};

/** Resolves when a scene is alive, or each of its steps shows its own still. */
const settled = (scene: Element): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!scene.matches('[data-live], [data-plain]')) return;
      watcher.disconnect();
      resolve();
    };
    const watcher = new MutationObserver(look);
    watcher.observe(scene, { attributeFilter: ['data-live', 'data-plain'] });
    look();
  });

/** Resolves when the pictures in sight are there, or soon: fonts are many times as large. */
export const picturesInSight = async (): Promise<void> => {
  const arranged = document.documentElement.matches('[data-arrangement]');
  const scenes = arranged ? [...document.querySelectorAll('.scene')].filter(isInSight) : [];
  const images = [...document.images].filter(isInSight);
  const coming = [
    ...scenes.map(settled),
    ...images.map((image) => image.decode().catch(() => undefined)),
  ];
  await Promise.race([Promise.all(coming), pause(PATIENCE_MS)]);
};
