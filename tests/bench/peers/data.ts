/**
 * What the peers show: days, dates and texts of the story's own interval figure, read from its built
 * page, so that they tell whatever the story tells.
 */
import { z } from 'astro/zod';
import { parseHTML } from 'linkedom';
import { STATES } from '../../../src/figures/intervals/state.ts';
import { readProps } from '../../../src/figures/page-props.ts';
import { figureAddress } from '../../../src/kit/state-addresses.ts';

/** Day numbers, as in locales/calendar. */
const span = z.object({ from: z.number(), to: z.number(), label: z.string() });
/** The figure that peers draw as well. */
const FIGURE = 'intervals';

const data = z.object({
  intervals: z.array(span.extend({ tone: z.string() })).min(1),
  events: z.array(z.object({ day: z.number(), label: z.string() })),
  work: z.array(span.extend({ interval: z.number() })),
  guess: span.extend({ upTo: z.number() }),
});

const step = z.object({
  /** The name that the figure gives the state. */
  state: z.enum(STATES),
  text: z.string(),
});

/** As its page carries it. */
const peerData = data.extend({
  lang: z.string(),
  title: z.string(),
  steps: z.array(step).min(1),
});
export type PeerData = z.infer<typeof peerData>;
export type StateName = PeerData['steps'][number]['state'];

/** The scene that a peer shows as well. */
const SCENE = `[data-scene="${FIGURE}"]`;

/** The peers' data from a built page, or undefined where the story has no such scene. */
export const readPeerData = (html: string): PeerData | undefined => {
  const { document } = parseHTML(html);
  const scene = document.querySelector(SCENE);
  if (!scene) return undefined;
  const props = readProps(document, FIGURE);
  return peerData.parse({
    ...data.parse(props.data),
    lang: document.documentElement.lang,
    title: document.title,
    steps: [...scene.querySelectorAll<HTMLElement>('[data-step]')].map((element) => ({
      state: figureAddress(element.dataset.state ?? '', props.states ?? {}),
      text: (element.querySelector('.card')?.textContent ?? '').trim(),
    })),
  });
};
