import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFigure } from '../../src/figures/index.ts';
import { EDITIONS } from '../support/editions.ts';
import { textBox } from '../../src/kit/labels.ts';
import type { Mark, TextMark } from '../../src/kit/marks.ts';
import { shortAddress } from '../../src/story/addresses.ts';
import { cardAddress } from '../../src/share/card-address.ts';
import { csv } from '../../src/share/csv.ts';
import { shorten } from '../../src/share/meta.ts';
import { drawPng } from '../../src/share/png.ts';
import { RATIOS, type RatioId } from '../../src/share/ratios.ts';
import { siteAddress } from '../../src/share/site.ts';
import { placeSnapshot } from '../../src/share/place.ts';
import { snapshotSvg } from '../../src/share/snapshot.ts';
import { snapshots } from './support/snapshots.ts';

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

/** A folder of an edition, as hosts call it that give away addresses. */
const LONG_HOST = 'a-writer-of-stories.github.io/a-city-and-its-days/en';

describe.each(EDITIONS)('snapshots in the %s edition', (edition) => {
  const all = snapshots(edition);

  describe.each(
    all.map((snapshot) => [`${snapshot.figure.id}/${snapshot.state}`, snapshot] as const),
  )('%s', (_, snapshot) => {
    const placedAt = (host: string) => {
      const address = `${host}/figures/${snapshot.figure.id}/${snapshot.state}`;
      const shown = { ...snapshot, words: { ...snapshot.words, address } };
      return RATIOS.map(({ id }) => ({ ratio: id, host, ...placeSnapshot(shown, id) }));
    };
    const placed = placedAt('example.org');

    it.each(placed)('shows as $ratio the marks of the live figure, and its words', (card) => {
      const { figure, state, props } = snapshot;
      const live = figure.layout(figure.parse(state), card.piece.frame, props);
      const set = new Set([...card.piece.marks, ...card.composition.marks.filter(isText)]);
      const left = live.marks.filter(
        (mark) => !card.piece.marks.some(({ key }) => key === mark.key),
      );
      expect(card.piece.marks).toEqual(live.marks.filter((mark) => !left.includes(mark)));
      // What the card sets itself is the heading, word for word.
      const own = [...set]
        .filter(isText)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(' ', '');
      const said = left.filter(isText);
      expect(said).toHaveLength(left.length);
      for (const word of said.flatMap(({ text }) => text.split(' '))) expect(own).toContain(word);
    });

    it.each([...placed, ...placedAt(LONG_HOST)])(
      'keeps as $ratio on $host every text on the card, and out of the other words',
      (card) => {
        const { width, height } = card.composition.ratio;
        const { region, scale, x, y } = card.piece;
        const words = card.composition.marks.filter(isText).map((mark) => textBox(mark, edition));
        const inside = card.piece.marks.filter(isText).map((mark) => {
          const box = textBox(mark, edition);
          return {
            x: x + (box.x - region.x) * scale,
            y: y + (box.y - region.y) * scale,
            width: box.width * scale,
            height: box.height * scale,
          };
        });
        for (const box of [...words, ...inside]) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
        const clash = inside.filter((a) =>
          words.some(
            (b) =>
              a.x < b.x + b.width &&
              b.x < a.x + a.width &&
              a.y + 4 < b.y + b.height &&
              b.y + 4 < a.y + a.height,
          ),
        );
        expect(clash).toEqual([]);
      },
    );
  });

  it('are drawn to the same bytes each time', async () => {
    const [snapshot] = all;
    if (!snapshot) throw new Error('no figure has a state');
    const twice = [snapshotSvg(snapshot, 'og'), snapshotSvg(snapshot, 'og')];
    expect(twice[0]).toBe(twice[1]);
    const [one, other] = await Promise.all(twice.map(drawPng));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });

  it('need no font, style or other file', () => {
    for (const snapshot of all) {
      const svg = snapshotSvg(snapshot, 'square');
      expect(svg).not.toMatch(/<text|<style|class=|url\((?!#)|href="(?!#)|var\(/);
    }
  });
});

describe('a picture that cannot be drawn stops the build', async () => {
  const [snapshot] = snapshots('en').filter(({ figure }) => figure.id === 'intervals');
  if (!snapshot) throw new Error('no figure is called “intervals”');
  const { state } = snapshot;
  // Labels go by the figure's own names.
  const [name = ''] = (await loadFigure('intervals', {})).states;
  const withTitle = (title: string, ratio: RatioId): string => {
    const words = { ...snapshot.props.words, [`${name}.title`]: title };
    return snapshotSvg({ ...snapshot, props: { ...snapshot.props, words } }, ratio);
  };
  const files = 'content/strings/en.yaml, content/facts.yaml, content/data/intervals.yaml';

  it('for a character that no font holds', () => {
    expect(() => withTitle('Day 𓀀', 'og')).toThrow(
      `picture intervals/${state}/og (en): no font for display holds “𓀀” (U+13000) in “Day 𓀀”. The words are in ${files}.`,
    );
  });

  it.each(RATIOS)('for a title that is too long, as $id', ({ id }) => {
    const long = 'A headline that goes on for much longer than anybody would ever read it '.repeat(
      9,
    );
    expect(() => withTitle(long.trim(), id)).toThrow(
      `picture intervals/${state}/${id} (en): the headline “${long.trim()}” has no room, not even in the smallest type. The words are in ${files}.`,
    );
    expect(() => withTitle('Incomprehensibilities'.repeat(9), id)).toThrow('has no room');
  });

  it.each(RATIOS)('but a long one is set smaller first, as $id', ({ id }) => {
    const size = (title: string): number => {
      const words = { ...snapshot.props.words, [`${name}.title`]: title };
      const { composition } = placeSnapshot(
        { ...snapshot, props: { ...snapshot.props, words } },
        id,
      );
      expect(composition.misfit).toBeUndefined();
      return composition.marks.filter(isText).find(({ key }) => key === 'card-title-0')?.size ?? 0;
    };
    expect(size('How long from the first spade to the water, do you think?')).toBeLessThan(
      size('How long?'),
    );
  });
});

/** Reads what `csv` writes, by the letter of RFC 4180. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (const [, raw = '', end] of text.matchAll(cell)) {
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
};

describe('data as a file', () => {
  it('says what the table says', () => {
    const cells = fc.array(fc.string(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(cells, fc.array(cells), (head, rows) => {
        const text = csv({ caption: '', head, rows });
        expect(text.startsWith('\uFEFF')).toBe(true);
        expect(readCsv(text.slice(1))).toEqual([head, ...rows]);
      }),
    );
  });
});

describe('a text for a card', () => {
  it('is whole where it fits, and else its beginning with an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 60 }),
        (text, most) => {
          const cut = shorten(text, most);
          expect(Array.from(cut).length).toBeLessThanOrEqual(most);
          if (Array.from(text).length <= most) expect(cut).toBe(text);
          else expect(text.startsWith(cut.slice(0, -1)) && cut.endsWith('…')).toBe(true);
        },
      ),
    );
  });

  it('ends at a pause', () => {
    expect(shorten('一二三四五，六七八九十', 9)).toBe('一二三四五…');
    expect(shorten('One two three, four five', 20)).toBe('One two three…');
  });
});

describe('SITE_URL', () => {
  it.each([
    [undefined, 'http://127.0.0.1:4321'],
    ['', 'http://127.0.0.1:4321'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
  ])('%s is %s', (text, address) => {
    expect(siteAddress(text)).toBe(address);
  });

  it.each(['example.org', 'ftp://example.org', 'https://example.org/story', 'https://'])(
    '%s is none',
    (text) => {
      expect(() => siteAddress(text)).toThrow(
        `SITE_URL is “${text}”; it has to be the address of a host, such as https://example.org. A folder on it goes into BASE_PATH.`,
      );
    },
  );

  it('is written short on paper', () => {
    expect(shortAddress('https://example.org/en/figures/a/b/')).toBe('example.org/en/figures/a/b');
  });

  it.each([
    ['https://example.org/', 'example.org'],
    ['https://example.org/en/figures/a/b/', 'example.org/en/figures/a/b'],
    ['http://127.0.0.1:4321/figures/a/b/', '127.0.0.1:4321/figures/a/b'],
    ['https://例子.中国:8443/数据/figures/a/b/', '例子.中国:8443/数据/figures/a/b'],
    // No font of the site holds these letters.
    ['https://example.org/ข้อมูล/', `example.org/${encodeURI('ข้อมูล')}`],
  ])('%s is written as %s on a card', (address, written) => {
    for (const edition of EDITIONS)
      expect(cardAddress(new URL(address).href, edition)).toBe(written);
  });
});
