/** Someone in a helmet, in decimetres: dark before the light, and with light on one side. */
import { PERSON } from '../../../kit/silhouettes.ts';
import type { Tone } from '../../../kit/marks.ts';
import { area, drawing, line } from '../drawing.ts';

export const person = drawing('person', () => [area(PERSON, 'deep')]);

const edged = (tone: Tone) =>
  drawing(`person-${tone}`, () => [
    area(PERSON, 'deep'),
    line('M2.3-15.2l.7.9-.3 3.5.7 4', tone, 0.4),
  ]);

/** By the melt. */
export const warm = edged('glow');
/** By the window or the sun. */
export const lit = edged('rim');
