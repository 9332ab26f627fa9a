/** Drawing marks: joined by key, the same in one step or in many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { draw, type Motion } from '../../src/kit/draw.ts';
import { drawnMarks } from '../../src/figures/still.ts';
import type { Mark, RectMark, TextMark } from '../../src/kit/marks.ts';
import { DASHES } from '../../src/kit/marks/shape.ts';
import { EVERY_KIND } from '../support/marks.ts';
import { keysOf, shapesOf, svgWith } from './support/svg.ts';

const rect = (key: string, fields: Partial<RectMark> = {}): RectMark => ({
  kind: 'rect',
  key,
  tone: 'ink',
  x: 0,
  y: 0,
  width: 1,
  height: 1,
  ...fields,
});
const text = (key: string, fields: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  key,
  tone: 'quiet',
  x: 0,
  y: 0,
  size: 12,
  text: key,
  face: 'label',
  anchor: 'start',
  ...fields,
});

const drawn = (...pictures: readonly (readonly Mark[])[]): Element => {
  const svg = svgWith();
  for (const marks of pictures) draw(svg, marks);
  return svg;
};

const number = fc.double({ min: -2000, max: 2000, noNaN: true });
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const tone = fc.constantFrom('ink' as const, 'ember' as const, 'ghost' as const);

/** Marks of any kind. A key always belongs to the same kind, as it does in a figure. */
const marks: fc.Arbitrary<Mark[]> = fc.uniqueArray(
  fc.integer({ min: 0, max: 19 }).chain((id): fc.Arbitrary<Mark> => {
    const base = { key: fc.constant(`mark-${id}`), tone, opacity: share };
    switch (id % 6) {
      case 5:
        return fc.record({
          ...base,
          kind: fc.constant('group' as const),
          light: fc.constant('pit'),
          // Another drawing may take a key's place.
          drawing: fc.constantFrom(
            { name: 'one', shapes: [{ d: 'M0 0h9' }, { d: 'M1 1v2z', fade: 'out' as const }] },
            { name: 'two', shapes: [{ d: 'M2 2h1', tone: 'rim' as const, width: 1 }] },
          ),
          dx: number,
          dy: number,
          scale: share,
        });
      case 0:
        return fc.record({
          ...base,
          kind: fc.constant('rect' as const),
          x: number,
          y: number,
          width: number,
          height: number,
          hollow: fc.boolean(),
        });
      case 1:
        return fc.record({
          ...base,
          kind: fc.constant('line' as const),
          x1: number,
          y1: number,
          x2: number,
          y2: number,
          width: number,
          dashed: fc.boolean(),
        });
      case 2:
        return fc.record({
          ...base,
          kind: fc.constant('path' as const),
          d: fc.constantFrom('M0 0h9', 'M1 1v2z'),
          dx: number,
          dy: number,
          scale: share,
          // A path stays a line or a fill, as a mark stays of its kind.
          width: fc.constant(id % 2 === 0 ? 1.5 : undefined),
          dashed: fc.boolean(),
        });
      case 3:
        return fc.record({
          ...base,
          kind: fc.constant('circle' as const),
          cx: number,
          cy: number,
          r: number,
        });
      default:
        return fc.record({
          ...base,
          kind: fc.constant('text' as const),
          x: number,
          y: number,
          size: number,
          text: fc.constantFrom('81', '天', 'a <b> & “c”'),
          face: fc.constantFrom('label' as const, 'display' as const),
          anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
        });
    }
  }),
  { selector: ({ key }) => key, maxLength: 20 },
);

describe('draw()', () => {
  it('says which facts a mark stands for, as long as it does', () => {
    const before = drawn([rect('one', { facts: ['a', 'b'] })]);
    expect(before.querySelector('[data-facts]')?.getAttribute('data-facts')).toBe('a b');
    draw(before, [rect('one')]);
    expect(before.querySelector('[data-facts]')).toBeNull();
  });

  it('draws marks in order, with rounded attributes', () => {
    const svg = drawn([
      rect('a', { x: 1.23456, width: 10 / 3, tone: 'ember', hollow: true, opacity: 0.5 }),
      { kind: 'line', key: 'b', tone: 'ink', x1: 0, y1: 1, x2: 2, y2: 3, width: 1.5, dashed: true },
      { kind: 'circle', key: 'c', tone: 'ghost', cx: 1, cy: 2, r: 3 },
      { kind: 'path', key: 'p', tone: 'ink', d: 'M0 0h9', dx: 4.006, dy: 2, scale: 0.5, width: 1 },
      text('d', { text: '62 <天>', anchor: 'end', face: 'numeral' }),
    ]);
    expect(shapesOf(svg)).toEqual([
      'polygon class="tone-ember hollow" data-key="a" fill-opacity="0.5" points="1.23 0 4.56 0 4.56 1 1.23 1" stroke-opacity="0.5" ',
      'line class="tone-ink dashed" data-key="b" stroke-width="1.5" x1="0" x2="2" y1="1" y2="3" ',
      'circle class="tone-ghost" cx="1" cy="2" data-key="c" r="3" ',
      'path class="tone-ink stroked" d="M0 0h9" data-key="p" stroke-width="1" transform="translate(4.01 2) scale(0.5)" ',
      'text class="tone-quiet face-numeral" data-key="d" font-size="12" text-anchor="end" x="0" y="0" 62 <天>',
    ]);
  });

  it('draws a group as its shapes, in its light, with a gradient for what dies away', () => {
    const svg = drawn([
      {
        kind: 'group',
        key: 'hill',
        tone: 'deep',
        light: 'pit',
        dx: 1,
        dy: 2,
        scale: 0.68571,
        drawing: {
          name: 'hill',
          shapes: [
            { d: 'M0 0h9', tone: 'far', opacity: 0.5 },
            { d: 'M1 1h9', tone: 'rim', width: 1.5, dashed: true },
            { d: 'M2 2h9', tone: 'glow', fade: 'up' },
            { d: 'M3 3h9' },
          ],
        },
      },
    ]);
    const group = svg.firstElementChild;
    expect(group?.getAttribute('transform')).toBe('translate(1 2) scale(0.6857)');
    expect(group?.getAttribute('data-light')).toBe('pit');
    expect(group?.getAttribute('class')).toBe('tone-deep');
    expect(shapesOf(group ?? svg)).toEqual([
      'path class="tone-far" d="M0 0h9" fill-opacity="0.5" ',
      'path class="tone-rim stroked dashed" d="M1 1h9" stroke-width="1.5" ',
      'lineargradient id="-hill-2" x1="0" x2="0" y1="1" y2="0" ',
      'path class="painted" d="M2 2h9" fill="url(#-hill-2)" ',
      'path d="M3 3h9" ',
    ]);
    expect(svg.querySelectorAll('stop.tone-glow')).toHaveLength(5);
  });

  it('touches nothing inside a group whose drawing stays', () => {
    const mark = (dx: number): Mark => ({
      kind: 'group',
      key: 'hill',
      tone: 'deep',
      dx,
      dy: 0,
      drawing: { name: 'hill', shapes: [{ d: 'M0 0h9' }] },
    });
    const svg = drawn([mark(0)]);
    const path = svg.querySelector('path');
    draw(svg, [mark(5)]);
    expect(svg.querySelector('path')).toBe(path);
    expect(svg.firstElementChild?.getAttribute('transform')).toBe('translate(5 0)');
  });

  it('keeps the elements of marks that stay, drops those that go, adds those that come', () => {
    const svg = svgWith();
    draw(svg, [rect('stays'), rect('goes'), text('moves')]);
    const [stays, , moves] = [...svg.children];
    draw(svg, [text('moves', { x: 9 }), text('comes'), rect('stays')]);
    expect(keysOf(svg)).toEqual(['moves', 'comes', 'stays']);
    expect(svg.children[0]).toBe(moves);
    expect(svg.children[2]).toBe(stays);
    expect(moves?.getAttribute('x')).toBe('9');
  });

  it('forgets what a mark no longer has', () => {
    const svg = drawn(
      [text('a', { opacity: 0.4, anchor: 'middle', text: 'before' })],
      [text('a', { text: 'after' })],
    );
    expect(shapesOf(svg)).toEqual(shapesOf(drawn([text('a', { text: 'after' })])));
  });

  it('changes nothing when it draws the same again', () => {
    fc.assert(
      fc.property(marks, (picture) => {
        expect(drawn(picture, picture).outerHTML).toBe(drawn(picture).outerHTML);
      }),
    );
  });

  it('ends in the same picture whatever it drew before', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 3 }), marks, (before, last) => {
        expect(shapesOf(drawn(...before, last))).toEqual(shapesOf(drawn(last)));
      }),
    );
  });

  it('carries on from markup as if it had drawn it', () => {
    fc.assert(
      fc.property(marks, marks, (first, second) => {
        const svg = svgWith(drawn(first).innerHTML);
        draw(svg, second);
        expect(shapesOf(svg)).toEqual(shapesOf(drawn(second)));
      }),
    );
  });
});

/** Elements with all that they hold; attributes in no order. */
const wholeOf = (element: Element): unknown => ({
  name: element.localName.toLowerCase(),
  attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  inside: element.children.length > 0 ? [...element.children].map(wholeOf) : element.textContent,
});

describe('what the build writes', () => {
  it('is what a page draws, whatever the kind', () => {
    expect(wholeOf(svgWith(drawnMarks(EVERY_KIND)))).toEqual(wholeOf(drawn(EVERY_KIND)));
  });

  it('is what a page draws, whatever the marks', () => {
    fc.assert(
      fc.property(marks, (picture) => {
        expect(wholeOf(svgWith(drawnMarks(picture)))).toEqual(wholeOf(drawn(picture)));
      }),
    );
  });

  it('says nothing of what only a script would read, where none comes', () => {
    const final = drawnMarks(EVERY_KIND, { final: true });
    expect(final).not.toMatch(/data-(?!light)/);
    expect(final).toContain('data-light="pit"');
  });
});

it('the style sheet has the dashes of the other renderers', () => {
  const css = readFileSync(join(root, 'src/styles/marks.css'), 'utf8');
  const dashesOf = (selector: string): string | undefined =>
    new RegExp(`\\${selector} \\{\\s*stroke-dasharray: ([^;]+);`).exec(css)?.[1];
  expect(dashesOf('.figure .dashed')).toBe(DASHES.frame.join(' '));
  expect(dashesOf('.figure g .dashed')).toBe(DASHES.inside.join(' '));
});

describe('draw() with motion', () => {
  const log: string[] = [];
  const keyOf = (element: Element): string => element.getAttribute('data-key') ?? '';
  const makers: (() => void)[] = [];
  const motion: Motion = {
    enter: (element, order, make) => {
      log.push(`${keyOf(element)} enters ${order}`);
      makers.push(make);
    },
    move: (element, { x }, order) => log.push(`${keyOf(element)} moves to ${x ?? 0} ${order}`),
    leave: (element) => log.push(`${keyOf(element)} leaves`),
  };

  it('hands over what comes, moves and goes', () => {
    const svg = drawn([rect('a'), rect('b')]);
    log.length = 0;
    draw(svg, [rect('b', { x: 7, order: 0.5 }), rect('c', { order: 1 })], motion);
    expect(log.toSorted()).toEqual(['a leaves', 'b moves to 7 0.5', 'c enters 1']);
    expect(svg.querySelector('[data-key="b"]')?.getAttribute('points')).toMatch(/^0 0 /);
  });

  it('has what comes made when there is time, as it is by then', () => {
    const marks = [rect('a', { x: 3, facts: ['one'] }), rect('b')];
    const svg = drawn([]);
    makers.length = 0;
    draw(svg, [rect('a', { facts: ['one'] }), rect('b')], motion);
    const [first] = svg.children;
    expect([...(first?.attributes ?? [])].map(({ name }) => name)).toEqual(['data-key']);
    draw(svg, marks, motion);
    for (const make of makers) make();
    expect(wholeOf(svg)).toEqual(wholeOf(drawn(marks)));
  });

  it('does not take back what is on its way out', () => {
    const svg = drawn([rect('a')]);
    draw(svg, [], motion);
    draw(svg, [rect('a')], motion);
    expect(keysOf(svg).filter((key) => key === 'a')).toHaveLength(2);
    expect(svg.querySelectorAll('[data-leaving]')).toHaveLength(1);
  });
});
