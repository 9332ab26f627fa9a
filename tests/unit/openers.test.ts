import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GROUND_NAMES, GROUNDS, type Ground } from '../../src/theme/colours.ts';
import { coalFace } from '../../src/art/coal-face.ts';
import { opener, OPENERS, type OpenerName } from '../../src/art/openers/index.ts';
import { relief, RELIEF_NAMES } from '../../src/art/reliefs.ts';
import { hills, random } from '../../src/kit/noise.ts';
import { lines, shapes, type Point } from '../../src/kit/path.ts';
import { simplify } from '../../src/kit/simplify.ts';

/** Every drawing, between grounds of which each comes before and after another. */
const ALL: readonly (readonly [name: OpenerName, ground: Ground, from: Ground])[] = OPENERS.map(
  (name, index) => [
    name,
    GROUND_NAMES[index % GROUND_NAMES.length] ?? 'coal',
    GROUND_NAMES[(index * 2 + 1) % GROUND_NAMES.length] ?? 'coal',
  ],
);

const draw = ([name, ground, from]: (typeof ALL)[number]): string =>
  opener(name, { id: name, ground, from });
const weight = (svg: string): number => brotliCompressSync(svg).length;
const idsOf = (svg: string): string[] =>
  [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

/** What every drawing of the story keeps to. */
const expectSound = (svg: string): void => {
  expect(svg).toMatch(
    /^<svg (?:xmlns="http:\/\/www\.w3\.org\/2000\/svg" )?viewBox="0 0 1440 \d+" preserveAspectRatio="xMidYM\w+ slice"/,
  );
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(svg).not.toMatch(/<(text|title|image|filter|script|style|use)\b/);
  const opened = [...svg.matchAll(/<(\w+)[^>]*?(\/?)>/g)].filter(([, , end]) => end === '');
  expect([...svg.matchAll(/<\/\w+>/g)]).toHaveLength(opened.length);
  for (const [, weightOfLine] of svg.matchAll(/stroke-width="([^"]+)"/g)) {
    expect(['.75', '1.25', '2.5']).toContain(weightOfLine);
  }
  const ids = new Set(idsOf(svg));
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
};

/** The colours that a drawing's air, or the sheet that it begins with, has at its ends. */
const ends = (svg: string): (string | undefined)[] => {
  const plain = /^<svg[^>]*><path fill="(#\w+)" d="M0 0h1440v560H0z"\/>/.exec(svg)?.[1];
  const air = /<linearGradient id="[\w-]+-air"[^>]*>(.*?)<\/linearGradient>/.exec(svg)?.[1] ?? '';
  const stops = [...air.matchAll(/stop-color="(#\w+)"/g)].map(([, colour]) => colour);
  return [plain ?? stops.at(0), stops.at(-1)];
};

describe.each(ALL)('the opener of %s', (...chapter) => {
  const [name, ground, from] = chapter;
  const svg = draw(chapter);

  it('is a sound drawing, the same each time', () => {
    expectSound(svg);
    expect(draw(chapter)).toBe(svg);
  });

  it('begins on the ground before', () => {
    expect(ends(svg)[0]).toBe(GROUNDS[from].ground);
  });

  it('ends on its own ground', () => {
    // Whatever is painted last over the lowest units has the exact colour, and is opaque there.
    const gradients = new Map(
      [...svg.matchAll(/<linearGradient id="([^"]+)"[^>]*>(.*?)<\/linearGradient>/g)].map(
        ([, id = '', stops = '']) => [id, stops.split('<stop').at(-1) ?? ''],
      ),
    );
    const floors = [...svg.matchAll(/<path fill="([^"]+)" d="([^"]*)"\/>/g)].filter(
      ([, , d = '']) => /^M0 \d+h1440v\d+(H0)?z$/.test(d) || d.includes(' 560 '),
    );
    const last = floors.at(-1)?.[1] ?? '';
    const gradient = /^url\(#(.+)\)$/.exec(last)?.[1];
    const colour = gradient === undefined ? last : gradients.get(gradient);
    expect(colour ?? ends(svg)[1]).toContain(GROUNDS[ground].ground);
    expect(colour).not.toContain('stop-opacity');
  });

  it('weighs at most three kilobytes and names its parts after the chapter', () => {
    expect(weight(svg)).toBeLessThanOrEqual(3000);
    for (const id of idsOf(svg)) expect(id.startsWith(`${name}-opener-`)).toBe(true);
  });
});

describe('all openers', () => {
  it('share no names with each other or with the cover', () => {
    const ids = [coalFace(), ...ALL.map(draw)].flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep silicon blue out of coal and ember out of silicon', () => {
    expect(opener('open-pit', { id: 'a', ground: 'coal', from: 'coal' })).not.toMatch(
      /#6fb6ff|#0a5fb0/,
    );
    expect(opener('first-light', { id: 'a', ground: 'coal', from: 'coal' })).not.toMatch(
      /#6fb6ff|#0a5fb0/,
    );
    expect(opener('crystal', { id: 'a', ground: 'graphite', from: 'coal' })).not.toMatch(
      /#ff6b2c|#b5400a|#a63a08/,
    );
  });
});

describe('the relief of the cover', () => {
  it('is asked for by name, and a story without one has none', () => {
    expect(RELIEF_NAMES.map(relief).every((svg) => svg.startsWith('<svg'))).toBe(true);
    expect(relief(undefined)).toBe('');
  });

  it('is a sound drawing, light to load and the same each time', () => {
    const svg = coalFace();
    expectSound(svg);
    expect(weight(svg)).toBeLessThanOrEqual(2200);
    expect(coalFace()).toBe(svg);
    for (const id of idsOf(svg)) expect(id).toMatch(/^cover-/);
  });
});

describe('the tools of the drawings', () => {
  it('repeat what a seed began', () => {
    const [one, same, other] = [random('a'), random('a'), random('b')];
    const first = [one(), one(), one()];
    expect([same(), same(), same()]).toEqual(first);
    expect([other(), other(), other()]).not.toEqual(first);
    for (const value of first) expect(value >= 0 && value < 1).toBe(true);
    for (let x = -9; x < 9; x += 0.37) expect(Math.abs(hills('a')(x))).toBeLessThanOrEqual(1);
  });

  it('write short relative paths that do not drift', () => {
    const zigzag: Point[] = [
      [10.4, 3],
      [12.6, -1],
      [12.6, -1.2],
      [9, 4],
    ];
    expect(lines([zigzag])).toBe('m10 3 3-4-4 5');
    expect(
      shapes([
        zigzag,
        [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
      ]),
    ).toBe('m10 3 3-4-4 5zm-10-3 1 1 1-1z');
    expect(lines([[], []])).toBe('');
  });

  it('leave out only what would not be seen', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [15, 9],
      [20, 0],
    ];
    expect(simplify(line)).toEqual([
      [0, 0],
      [10, 0],
      [15, 9],
      [20, 0],
    ]);
    expect(simplify([])).toEqual([]);
  });
});
