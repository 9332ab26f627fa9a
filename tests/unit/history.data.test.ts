/** What an editor is told about the data of the history. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { sentences } from '../../src/editorial/errors.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { factSchema } from '../../src/editorial/fact-schema.ts';
import { data } from '../../src/figures/history/data.ts';
import { CANAL } from '../support/canal.ts';
import { fact } from './support/facts.ts';

const read = (file: string): unknown => parse(readFileSync(join(CANAL, file), 'utf8'));

const facts = z.array(factSchema).parse(read('facts.yaml'));
const ledger = makeLedger(facts);
const story = data.schema.parse(read('data/history.yaml'));
type Data = typeof story;

/** The messages about a story's data, changed. */
const told = (change: (data: Data) => Data, known = ledger): string[] =>
  data
    .faults(change(story), known)
    .map(({ path, ...mistake }) => `${path.join('.')}: ${sentences(mistake, 'en')}`);

describe('the data of the history', () => {
  it('are sound in the story', () => {
    expect(data.faults(story, ledger)).toEqual([]);
  });

  it('have every station, in order', () => {
    expect(told((data) => ({ ...data, stations: data.stations.slice(0, 2) }))).toEqual([
      'stations: the stations are seam, pit; expected seam, pit, city, turn, weight, furnace, wafer, sunlight.',
    ]);
  });

  it('are dated by dates', () => {
    const dated = (date: string) => (data: Data) => ({
      ...data,
      stations: data.stations.map((station) =>
        station.state === 'pit' ? { ...station, date } : station,
      ),
    });
    expect(told(dated('lock-years'))).toEqual([
      'stations.1.date: fact “lock-years” has the unit “years”; expected one of date, month, year.',
    ]);
    expect(told(dated('first-loc'))).toEqual([
      expect.stringMatching(/^stations\.1\.date: no fact is called “first-loc” in facts\.yaml\./),
    ]);
  });

  it('rest on a fact at every station, and draw no plan as done', () => {
    const seam = (change: Partial<Data['stations'][number]>) => (data: Data) => ({
      ...data,
      stations: data.stations.map((station, index) =>
        index === 0 ? { ...station, ...change } : station,
      ),
    });
    expect(told(seam({ date: undefined }))).toEqual([
      'stations.0: the station “seam” has neither “date” nor “fact”; expected at least one: it names the source.',
    ]);
    expect(told(seam({ fact: 'goal' }))).toEqual([
      'stations.0.fact: fact “goal” is a plan, and the station “seam” is drawn as done; expected plan: true beside it.',
    ]);
    expect(told(seam({ fact: 'goal', plan: true }))).toEqual([]);
    expect(told(seam({ date: 'next-year' }))).toEqual([
      'stations.0.date: fact “next-year” is a plan, and the station “seam” is drawn as done; expected plan: true beside it.',
    ]);
    const sum = fact({ id: 'sum', formula: 'goal + goal' });
    expect(told(seam({ fact: 'sum' }), makeLedger([...facts, sum]))).toEqual([
      'stations.0.fact: fact “sum” is computed from a plan, and the station “seam” is drawn as done; expected plan: true beside it.',
    ]);
  });

  it('have sectors that come to a hundred, and the coal that its share makes', () => {
    const lights = (change: Partial<Data['lights']>) => (data: Data) => ({
      ...data,
      lights: { ...data.lights, ...change },
    });
    expect(told(lights({ primary: 'trade' }))).toEqual([
      'lights: the sectors come to 120%; expected 100%.',
    ]);
    expect(told(lights({ coal: 'industry' }))).toEqual([
      'lights.coal: fact “industry” is 60%; expected 42%, which is “stone-in-industry” of “industry”.',
    ]);
    expect(told(lights({ within: 'sheets' }))).toEqual([
      'lights.within: fact “sheets” has the unit “count”; expected “percent”.',
    ]);
  });

  it('reach the drawing in the words of an edition', () => {
    const { stations, lights } = data.resolve(story, ledger, 'en');
    expect(stations[0]).toEqual({
      state: 'seam',
      asOf: '1990',
      facts: { date: 'first-lock', words: undefined },
      year: 1990,
      date: '1990',
      fact: undefined,
      plan: false,
      sources: ['P04'],
    });
    expect(stations.at(-1)).toMatchObject({ fact: '20 GW', plan: true });
    expect(lights).toEqual({
      primary: 10,
      secondary: 60,
      tertiary: 30,
      coal: 42,
      within: 70,
      facts: {
        primary: 'farming',
        secondary: 'industry',
        tertiary: 'trade',
        coal: 'stone-share',
      },
    });
    expect(data.sources(story, ledger)).toEqual(['P01', 'P02', 'P04', 'P05', 'P06', 'P09']);
  });
});
