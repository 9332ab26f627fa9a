/** The proper names of the story under test: what no other story may say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { STORY, story } from './story.ts';

const name = z.record(z.string(), z.string());
const places = z.object({ place: name.optional(), chosen: name.optional() });

/** The places that the data of a figure name, in every language. */
const placesIn = (figure: string): string[] => {
  const file = join(STORY, `data/${figure}.yaml`);
  if (!existsSync(file)) return [];
  const { place = {}, chosen = {} } = places.parse(parse(readFileSync(file, 'utf8')));
  return [...Object.values(place), ...Object.values(chosen)];
};

/** What its facts are called; of one word, it may be another story’s too. */
const facts = z
  .array(z.object({ id: z.string() }))
  .parse(parse(readFileSync(join(STORY, 'facts.yaml'), 'utf8')))
  .filter(({ id }) => id.includes('-'));

/** Its titles, its facts, and the places that its figures name. */
export const NAMES: readonly string[] = [
  ...story.editions.map(({ title }) => title),
  ...facts.map(({ id }) => id),
  ...placesIn('economy'),
  ...placesIn('suitors'),
];
