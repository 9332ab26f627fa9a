/** Facts for tests: made from a few fields, or read from the story's own ledger. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { makeQuotes, type Quotes } from '../../../src/editorial/quotes.ts';
import { factSchema, type Fact } from '../../../src/editorial/fact-schema.ts';
import { quoteSchema } from '../../../src/editorial/schemas.ts';
import { STORY } from '../../support/story.ts';

const text = { zh: '标签', en: 'label' };

/** A sound fact with the fields given. Throws when they make none. */
export const fact = (fields: Readonly<Record<string, unknown>>): Fact =>
  factSchema.parse({
    id: 'a-fact',
    kind: 'formula' in fields ? 'computed' : 'reported',
    unit: 'days',
    value: 1,
    asOf: '2023',
    source: ['P01'],
    label: text,
    ...fields,
  });

/** The facts of the story. */
export const storyFacts = (): Fact[] =>
  z.array(factSchema).parse(parse(readFileSync(join(STORY, 'facts.yaml'), 'utf8')));

/** The quotations of the story. */
export const storyQuotes = (): Quotes =>
  makeQuotes(z.array(quoteSchema).parse(parse(readFileSync(join(STORY, 'quotes.yaml'), 'utf8'))));
