/**
 * What a build did for its pictures. Astro runs the pages from a bundle of their own, so that they
 * and the command share no module: they speak over a channel of the process.
 */
import { channel } from 'node:diagnostics_channel';

/** One picture; times are milliseconds. */
export interface Made {
  readonly start: number;
  readonly end: number;
  /** Read from the cache. */
  readonly isKept: boolean;
}

const made = channel('snapshots');

export const tell = (picture: Made): void => {
  made.publish(picture);
};

/** The pictures made from now on, as a list that grows. */
export const listen = (): readonly Made[] => {
  const pictures: Made[] = [];
  made.subscribe((message) => pictures.push(message as Made));
  return pictures;
};

/** Milliseconds during which at least one was being made: several are, at a time. */
export const busyTime = (pictures: readonly Made[]): number => {
  let [sum, until] = [0, -Infinity];
  for (const { start, end } of pictures.toSorted((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return sum;
};

/** “Pictures: 468 drawn in 61 s (7.7 a second), 0 kept.” */
export const report = (pictures: readonly Made[]): string => {
  const drawn = pictures.filter(({ isKept }) => !isKept);
  const kept = `${pictures.length - drawn.length} kept`;
  if (drawn.length === 0) return `Pictures: none drawn, ${kept}.`;
  const seconds = busyTime(drawn) / 1000;
  const rate = (drawn.length / seconds).toFixed(1);
  return `Pictures: ${drawn.length} drawn in ${Math.round(seconds)} s (${rate} a second), ${kept}.`;
};
