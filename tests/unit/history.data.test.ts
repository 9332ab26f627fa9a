/** What an editor is told about the data of the history. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { sentences } from '../../src/editorial/errors.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { data } from '../../src/figures/history/data.ts';
import { storyFacts } from './support/facts.ts';

const ledger = makeLedger(storyFacts());
const story = data.schema.parse(
  parse(readFileSync(join(root, 'content/data/history.yaml'), 'utf8')) as unknown,
);
type Data = typeof story;

/** The messages about the story's own data, changed. */
const told = (change: (data: Data) => Data): string[] =>
  data
    .faults(change(story), ledger)
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
    expect(told(dated('mining-years'))).toEqual([
      'stations.1.date: fact “mining-years” has the unit “years”; expected one of date, month, year.',
    ]);
    expect(told(dated('pit-open'))).toEqual([
      expect.stringMatching(/^stations\.1\.date: no fact is called “pit-open” in facts\.yaml\./),
    ]);
  });

  it('rest on a fact at every station, and draw no plan as done', () => {
    const seam = (change: Partial<Data['stations'][number]>) => (data: Data) => ({
      ...data,
      stations: data.stations.map((station, index) =>
        index === 0 ? { ...station, ...change } : station,
      ),
    });
    const plan = storyFacts().find(({ kind }) => kind === 'plan')?.id ?? '';
    expect(told(seam({ date: undefined }))).toEqual([
      'stations.0: the station “seam” has neither “date” nor “fact”; expected at least one: it names the source.',
    ]);
    expect(told(seam({ fact: plan }))).toEqual([
      `stations.0.fact: fact “${plan}” is a plan, and the station “seam” is drawn as done; expected plan: true beside it.`,
    ]);
    expect(told(seam({ fact: plan, plan: true }))).toEqual([]);
  });

  it('have sectors that come to a hundred, and the coal that its share makes', () => {
    const lights = (change: Partial<Data['lights']>) => (data: Data) => ({
      ...data,
      lights: { ...data.lights, ...change },
    });
    expect(told(lights({ primary: 'sector-tertiary' }))).toEqual([
      'lights: the sectors come to 126%; expected 100%.',
    ]);
    expect(told(lights({ coal: 'sector-secondary' }))).toEqual([
      'lights.coal: fact “sector-secondary” is 70%; expected 63%, which is “coal-in-secondary” of “sector-secondary”.',
    ]);
    expect(told(lights({ within: 'team-size' }))).toEqual([
      'lights.within: fact “team-size” has the unit “count”; expected “percent”.',
    ]);
  });

  it('reach the drawing in the words of an edition', () => {
    const { stations, lights } = data.resolve(story, ledger, 'en');
    expect(stations[0]).toEqual({
      state: 'seam',
      asOf: 'September 1987',
      facts: { date: 'pit-opened', words: undefined },
      year: 1987,
      date: 'September 1987',
      fact: undefined,
      plan: false,
      sources: ['P06'],
    });
    expect(stations.at(-1)).toMatchObject({ fact: '27 October 2023', plan: true });
    expect(lights).toEqual({
      primary: 2,
      secondary: 70,
      tertiary: 28,
      coal: 63,
      within: 90,
      facts: {
        primary: 'sector-primary',
        secondary: 'sector-secondary',
        tertiary: 'sector-tertiary',
        coal: 'coal-share',
      },
    });
    expect(data.sources(story, ledger)).toEqual(['P02', 'P04', 'P06', 'P07', 'P14']);
  });
});
