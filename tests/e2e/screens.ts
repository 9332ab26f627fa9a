/**
 * What the tests of screens share: every scene of a page as it lies in the document, and what is
 * wrong with it there. What happens while somebody scrolls is worked out from where things lie.
 */
import type { Browser, Page } from '@playwright/test';
import type { FigureProps } from '../../src/figures/figure.ts';
import { loadFigure } from '../../src/figures/index.ts';
import { frameFor, STILL_FRAME } from '../../src/kit/frames.ts';
import { textBox } from '../../src/kit/labels.ts';
import type { Frame, Mark, TextMark } from '../../src/kit/marks.ts';
import {
  areasFor,
  READ_SHARE,
  triggerFor,
  type PinnedArrangement,
  type Room,
} from '../../src/story/arrangement.ts';
import { overlaps } from './texts.ts';

export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The size of type that the reader's browser is set to, in pixels. */
  readonly type?: number;
}

export const SCREENS: readonly Screen[] = [
  { name: 'a small phone', width: 320, height: 568 },
  { name: 'a phone', width: 390, height: 664 },
  { name: 'a phone on its side', width: 844, height: 390 },
  { name: 'a small phone on its side', width: 568, height: 320 },
  { name: 'a narrow phone', width: 280, height: 653 },
  { name: 'a low laptop', width: 1024, height: 600 },
  { name: 'a desktop', width: 1440, height: 900 },
  { name: 'the least that is asked for', width: 320, height: 256 },
  { name: 'an upright tablet', width: 600, height: 960 },
  { name: 'a low window', width: 1279, height: 620 },
  { name: 'a desktop at 200 %', width: 720, height: 450 },
  { name: 'a desktop at 400 %', width: 360, height: 225 },
  { name: 'a desktop with type twice as large', width: 1440, height: 900, type: 32 },
  { name: 'a phone with type twice as large', width: 390, height: 664, type: 32 },
  { name: 'a small phone with type twice as large', width: 375, height: 553, type: 32 },
  { name: 'an ultra-wide screen', width: 3440, height: 1440 },
];

/** From top to foot, in pixels of the document. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Line extends Span {
  readonly left: number;
  readonly right: number;
}

interface StepPlace {
  readonly id: string;
  readonly state: string;
  readonly top: number;
  readonly lines: readonly Line[];
  /** Its still, where it is shown. */
  readonly still?: Line | undefined;
}

/** A scene as it lies in the document while nobody has scrolled. */
interface ScenePlace {
  readonly figure: string;
  readonly props: FigureProps<unknown>;
  readonly isTravelling: boolean;
  readonly arrangement: PinnedArrangement | undefined;
  readonly scene: Span;
  /** Left, right and height of what is pinned. */
  readonly stage: { readonly left: number; readonly right: number; readonly height: number };
  readonly picture: { readonly left: number; readonly width: number; readonly height: number };
  readonly steps: readonly StepPlace[];
}

interface PagePlace {
  readonly room: Room & { readonly remPx: number };
  readonly width: number;
  readonly scrollWidth: number;
  readonly height: number;
  readonly scenes: readonly ScenePlace[];
}

/** Runs in a page. */
const measure = (): PagePlace => {
  const root = document.documentElement;
  const read = (name: string): number => parseFloat(root.style.getPropertyValue(`--room-${name}`));
  const names = (root.dataset.arrangement ?? '').split(' ');
  const down = (rect: DOMRect): Line => ({
    from: rect.top + scrollY,
    to: rect.bottom + scrollY,
    left: rect.left,
    right: rect.right,
  });
  const linesOf = (card: Element): Line[] => {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      // Marks of facts stand raised in a line, and are none of their own.
      for (const rect of range.getClientRects()) {
        const line = down(rect);
        const last = lines.at(-1);
        if (last && line.from < (last.from + last.to) / 2) {
          lines[lines.length - 1] = {
            from: Math.min(last.from, line.from),
            to: Math.max(last.to, line.to),
            left: Math.min(last.left, line.left),
            right: Math.max(last.right, line.right),
          };
        } else if (rect.width > 0) lines.push(line);
      }
    }
    return lines;
  };
  const sceneOf = (scene: HTMLElement): ScenePlace => {
    const json = (name: string): unknown =>
      JSON.parse(
        document.querySelector(`script[${name}="${scene.dataset.scene ?? ''}"]`)?.textContent ?? '',
      );
    const props = json('data-props') as FigureProps<unknown>;
    const spoken = json('data-spoken') as FigureProps<unknown>['words'];
    const all = [
      'beside',
      scene.hasAttribute('data-free-zone') ? 'over' : 'above',
      'above',
    ] as const;
    const stage = scene.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const picture = scene.querySelector('.picture')?.getBoundingClientRect() ?? new DOMRect();
    return {
      figure: scene.dataset.scene ?? '',
      props: { ...props, words: { ...props.words, ...spoken } },
      isTravelling: scene.hasAttribute('data-scenery'),
      arrangement: all.find((name) => names.includes(name)),
      scene: down(scene.getBoundingClientRect()),
      stage: { left: stage.left, right: stage.right, height: stage.height },
      picture: { left: picture.left, width: picture.width, height: picture.height },
      steps: [...scene.querySelectorAll<HTMLElement>('.step')].map((step) => {
        const still = step.querySelector('.still')?.getBoundingClientRect();
        return {
          id: step.id,
          state: step.dataset.state ?? '',
          top: down(step.getBoundingClientRect()).from,
          lines: linesOf(step.querySelector('.card') ?? step),
          still: still && still.height > 0 ? down(still) : undefined,
        };
      }),
    };
  };
  return {
    room: { width: read('width'), height: read('height'), bar: read('bar'), remPx: read('rem') },
    width: root.clientWidth,
    scrollWidth: root.scrollWidth,
    height: innerHeight,
    scenes: [...document.querySelectorAll<HTMLElement>('.prose > .scene')].map(sceneOf),
  };
};

/** Opens an address on a screen and measures what lies there. */
export const placesOn = async (
  browser: Browser,
  address: string,
  { width, height }: Screen,
): Promise<PagePlace & { readonly overlaps: readonly string[] }> => {
  const isMobile = Math.min(width, height) < 500;
  const context = await browser.newContext({ viewport: { width, height }, isMobile });
  try {
    const page: Page = await context.newPage();
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    return { ...(await page.evaluate(measure)), overlaps: await overlaps(page, '.prose') };
  } finally {
    await context.close();
  }
};

const STRIDE_PX = 3;
const SLACK_PX = 1;

const textsOf = (marks: readonly Mark[]): TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.kind === 'text' && (mark.opacity ?? 1) > 0);

/** The frame that a scene's pictures are laid out for, and how wide they are shown, in pixels. */
const shownAs = (
  { arrangement, picture, steps }: ScenePlace,
  remPx: number,
): { frame: Frame; width: number } => {
  if (arrangement) {
    const frame = { ...frameFor(picture, remPx), isBehindWords: arrangement === 'over' };
    return { frame, width: picture.width };
  }
  const widths = steps.map(({ still }) => (still ? still.right - still.left : 0));
  return { frame: STILL_FRAME, width: Math.min(...widths) };
};

/** What is wrong with the labels of a scene's picture in any of its steps. */
const labelFaults = async (place: ScenePlace, remPx: number): Promise<string[]> => {
  const { figure: id, props, steps } = place;
  const figure = await loadFigure(id, props);
  const { frame, width } = shownAs(place, remPx);
  const unit = width / frame.width;
  return steps.flatMap(({ id: step, state }) => {
    const { marks } = figure.layout(figure.parse(state), frame, props);
    return textsOf(marks).flatMap((mark) => {
      const box = textBox(mark, props.edition);
      const isCut = box.x < -SLACK_PX || box.x + box.width > frame.width + SLACK_PX;
      return [
        ...(mark.size * unit < 12 - 0.05
          ? [`${step}: “${mark.text}” is ${(mark.size * unit).toFixed(1)} px high`]
          : []),
        ...(isCut ? [`${step}: “${mark.text}” is cut at a side of its picture`] : []),
      ];
    });
  });
};

/** The heights between which words can be read at a scroll position, from the top of the screen. */
const stripAt = (place: ScenePlace, page: PagePlace, y: number): Span => {
  const bar = page.room.bar * page.room.remPx;
  if (place.arrangement === 'beside') return { from: bar, to: page.height };
  const { scene, stage } = place;
  const pinned = Math.min(Math.max(scene.from - y, 0), scene.to - stage.height - y);
  return { from: Math.max(bar, pinned + stage.height), to: page.height };
};

/** Pixels of scrolling over which a line can be read whole. */
const readableFor = (line: Line, place: ScenePlace, page: PagePlace): number => {
  let length = 0;
  for (let y = line.to - page.height; y < line.from; y += STRIDE_PX) {
    const { from, to } = stripAt(place, page, y);
    if (line.from - y >= from - SLACK_PX && line.to - y <= to + SLACK_PX) length += STRIDE_PX;
  }
  return length;
};

/** The longest way over which a strip shows no line while its picture is pinned, in pixels. */
const blankFor = (place: ScenePlace, page: PagePlace): number => {
  const lines = place.steps.flatMap((step) => step.lines);
  let [longest, blank] = [0, 0];
  for (let y = place.scene.from; y < place.scene.to - place.stage.height; y += STRIDE_PX) {
    const { from, to } = stripAt(place, page, y);
    const isBlank = !lines.some((line) => line.to - y > from && line.from - y < to);
    blank = isBlank ? blank + STRIDE_PX : 0;
    longest = Math.max(longest, blank);
  }
  return longest;
};

const stepFaults = (place: ScenePlace, page: PagePlace): string[] => {
  const { arrangement, steps, isTravelling } = place;
  if (!arrangement) return [];
  const { room } = page;
  const strip = areasFor(arrangement, room).strip.height * room.remPx;
  const line = triggerFor(arrangement, room, isTravelling) * room.remPx;
  const bar = room.bar * room.remPx;
  const readAt = bar + (arrangement === 'beside' ? strip * READ_SHARE : place.stage.height);
  const end = place.scene.to - place.stage.height;
  return steps.flatMap(({ id, top, lines }, index) => {
    const [first] = lines;
    const before = steps[index - 1]?.lines.at(-1);
    if (!first) return [`${id} has no words`];
    return [
      ...lines.flatMap((each, at) =>
        readableFor(each, place, page) < strip / 3
          ? [`${id}: line ${at + 1} of ${lines.length} can hardly be read`]
          : [],
      ),
      ...(before && first.to - before.to > strip
        ? [`${id} comes when the words before it have gone`]
        : []),
      ...(line + first.to - top > page.height + SLACK_PX
        ? [`${id} takes over before its first line is in sight`]
        : []),
      ...(top - readAt > end + SLACK_PX ? [`${id} is read when its picture is leaving`] : []),
    ];
  });
};

const sideFaults = (place: ScenePlace, page: PagePlace): string[] => {
  const { arrangement, stage, picture, steps } = place;
  const out = (left: number, right: number): boolean =>
    left < -SLACK_PX || right > page.width + SLACK_PX;
  const words = steps.flatMap(({ id, lines, still }) => [
    ...(lines.some(({ left, right }) => out(left, right))
      ? [`${id}: words are cut at a side`]
      : []),
    ...(still && out(still.left, still.right) ? [`${id}: its still is cut at a side`] : []),
    ...(arrangement === 'beside' && lines.some(({ right }) => right > picture.left + SLACK_PX)
      ? [`${id}: words lie over the picture`]
      : []),
    ...(arrangement === undefined && (!still || still.to > (lines[0]?.from ?? 0))
      ? [`${id}: no still stands above its words`]
      : []),
  ]);
  if (!arrangement) return words;
  return [
    ...words,
    ...(out(stage.left, stage.right) || out(picture.left, picture.left + picture.width)
      ? [`${place.figure}: the picture is cut at a side`]
      : []),
  ];
};

/** What is wrong with the scenes of a page, in words; nothing where all is well. */
export const faultsOf = async (page: PagePlace): Promise<string[]> => {
  const faults =
    page.scrollWidth > page.width + SLACK_PX ? ['the page is wider than the screen'] : [];
  for (const place of page.scenes) {
    faults.push(...stepFaults(place, page), ...sideFaults(place, page));
    faults.push(...(await labelFaults(place, page.room.remPx)));
    if (!place.arrangement) continue;
    const strip = areasFor(place.arrangement, page.room).strip.height * page.room.remPx;
    const blank = blankFor(place, page);
    if (blank > strip / 2)
      faults.push(`${place.figure}: the strip is blank for ${blank} px of scrolling`);
  }
  return faults;
};
