/** Which fonts each script is set in, and which parts of a page are set in which family. */
import type { Edition } from '../locales/editions.ts';
import { localeOf } from '../locales/index.ts';
import type { Script } from '../locales/scripts.ts';

export const FAMILIES = ['Display', 'Text', 'Label', 'Numeral'] as const;
export type Family = (typeof FAMILIES)[number];
export const STYLES = ['normal', 'italic'] as const;
export type Style = (typeof STYLES)[number];
/**
 * What the first screen of the story needs; what has widths of its own in the rest of it; its Han
 * characters, as wide in any font, which come chapter by chapter; and what only other pages need. A
 * page takes its own layer and those before it. Pages with fonts of their own (see `FontSet`) have
 * the same layers: what they show, what far sections show, and last what is closed until it is opened.
 */
export const LAYERS = ['cover', 'page', 'chapters', 'other'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * A name that pages of an edition share whose fonts are their own: those of one figure, say. Those of
 * the story have none. Letters are so few that the pages of an edition written in them share all.
 * Behind a slash a page may name its part of the set: what only one part shows, is apart.
 */
export type FontSet = string;
export const STORY_FONTS: FontSet = '';
export const sharesLetters = (edition: Edition): boolean => localeOf(edition).script === 'latin';

export interface Source {
  /** Name in the file names of its slices. */
  readonly id: string;
  /** The packed file, in `whole`. */
  readonly file: string;
  readonly script: 'han' | 'latin';
}

const source = (name: string, font: string, weight: string, script: Source['script']): Source => ({
  id: name,
  file: `${name}/${font}_${weight}.woff2`,
  script,
});

const HAN_SERIF = source('noto-serif-sc', 'NotoSerifSC', '400Regular', 'han');
const HAN_BLACK = source('noto-serif-sc', 'NotoSerifSC', '900Black', 'han');
const HAN_SANS = source('noto-sans-sc', 'NotoSansSC', '400Regular', 'han');
const SERIF = source('source-serif-4', 'SourceSerif4', '400Regular', 'latin');
const SERIF_ITALIC = source('source-serif-4', 'SourceSerif4', '400Regular_Italic', 'latin');
const SERIF_BLACK = source('source-serif-4', 'SourceSerif4', '900Black', 'latin');
const SANS = source('source-sans-3', 'SourceSans3', '400Regular', 'latin');
const CONDENSED = source('barlow-condensed', 'BarlowCondensed', '500Medium', 'latin');

/** A family in one style. Each character is set in the first of its sources that holds it. */
export interface Face {
  readonly family: Family;
  readonly style: Style;
  /** As @font-face wants it. A range keeps browsers from thickening a face that is heavy by itself. */
  readonly weight: string;
  readonly sources: readonly Source[];
  /** Characters the pages may need beyond those they are built with. */
  readonly always: string;
  /** Where characters go that no source holds; must be the next family in the style sheet. */
  readonly overflow?: Family;
}

/** Digits and the signs that figures write around them. */
const FIGURES = '0123456789 .,:;%+-–—−×≈/()°·';

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/**
 * Before Chrome trims Chinese punctuation it measures these ten in the font; older versions trim
 * nothing in a font that lacks one, even one that no page uses.
 */
const MEASURED_FOR_TRIMMING = '、。，．：；“‘”’';

/** What the style sheet itself writes, beside titles that one can link to. */
const OF_STYLES = '#';

const ANY_WEIGHT = '100 900';
const numeral: Face = {
  family: 'Numeral',
  style: 'normal',
  weight: ANY_WEIGHT,
  sources: [CONDENSED],
  always: FIGURES,
  overflow: 'Label',
};

/**
 * The fonts of Chinese come first: their letters suit its characters. What only those of letters hold,
 * as in CO₂ or Łódź, comes from these, and no page without any has a file of them.
 */
export const FACES: Readonly<Record<Script, readonly Face[]>> = {
  han: [
    {
      family: 'Display',
      style: 'normal',
      weight: ANY_WEIGHT,
      sources: [HAN_BLACK, SERIF_BLACK],
      always: FIGURES + MEASURED_FOR_TRIMMING,
    },
    {
      family: 'Text',
      style: 'normal',
      weight: '400',
      sources: [HAN_SERIF, SERIF],
      always: FIGURES + MEASURED_FOR_TRIMMING,
    },
    {
      family: 'Label',
      style: 'normal',
      weight: '400',
      sources: [HAN_SANS, SANS],
      always: FIGURES + MEASURED_FOR_TRIMMING + OF_STYLES,
    },
    numeral,
  ],
  latin: [
    {
      family: 'Display',
      style: 'normal',
      weight: ANY_WEIGHT,
      sources: [SERIF_BLACK, HAN_BLACK],
      always: FIGURES,
    },
    {
      family: 'Text',
      style: 'normal',
      weight: '400',
      sources: [SERIF, HAN_SERIF],
      always: ASCII + FIGURES,
    },
    {
      family: 'Text',
      style: 'italic',
      weight: '400',
      sources: [SERIF_ITALIC, HAN_SERIF],
      always: '',
    },
    {
      family: 'Label',
      style: 'normal',
      weight: '400',
      sources: [SANS, HAN_SANS],
      always: ASCII + FIGURES,
    },
    numeral,
  ],
};

/** Every font that some script is set in, once. */
export const SOURCES: readonly Source[] = [
  ...new Set(Object.values(FACES).flatMap((faces) => faces.flatMap(({ sources }) => sources))),
];

/** The faces that an edition is set in: those of its script. */
export const facesOf = (edition: Edition): readonly Face[] => FACES[localeOf(edition).script];

export const DEFAULT_FAMILY: Family = 'Text';

/**
 * The family of an element is that of the first rule here that matches it, or else its parent's.
 * This repeats what the style sheet says; a test asks a browser whether the two agree.
 */
export const RULES: readonly { readonly family: Family; readonly selector: string }[] = [
  // Marks of a figure.
  { family: 'Display', selector: '.face-display' },
  { family: 'Label', selector: '.face-label' },
  { family: 'Numeral', selector: '.face-numeral' },
  // Parts of the page.
  { family: 'Display', selector: '.idea, .quote blockquote, .aside-title, .column-title' },
  {
    family: 'Display',
    selector: '.contents-title, .settings-title, .not-found-title, .fact-value b',
  },
  { family: 'Label', selector: '.kicker, .contents-kicker, .contents-description' },
  { family: 'Label', selector: '.quote figcaption, .stat dd, .stat dt' },
  { family: 'Numeral', selector: '.stat-number, .not-found h1' },
  { family: 'Label', selector: '.handbook code, .hb-table table, .hb-commands dd, .hb-states a' },
  // Everywhere.
  { family: 'Numeral', selector: '.numeral' },
  { family: 'Label', selector: '.label' },
  { family: 'Display', selector: 'h1, h2, h3' },
];

/** Text in one of these is italic, in an edition whose family has an italic. */
export const ITALIC = 'em, i, cite';

/**
 * What the first screen shows, and what stands in no chapter but is laid out with it: its characters
 * come in slices of their own. The page for lost
 * addresses looks like a cover, but its words are no reason to make every reader's first load
 * larger.
 */
export const COVER = '.cover:not(.not-found), .topbar, .skip, .story-foot';

/** What brings fonts of its own as it comes near. */
export const CHAPTER = '.chapter, .figures-figure, .hb-section';

/** What no reader sees before they have opened it. */
export const CLOSED = 'dialog, template, [popover], details > :not(summary)';

/** What the story takes from the page of a state when a reader asks for it. */
export const TAKEN = 'dialog.share';

/** Words that a script says later, by the attribute that holds them, and the family it says them in. */
export const SAID = ['data-copied', 'data-failed', 'data-select', 'data-offline'] as const;
export const SAID_FAMILY: Family = 'Label';

/** Strings that a script draws later, and the families it may draw them in. */
export const STRINGS = 'script[type="application/json"][data-faces]';
export const STRING_FAMILIES: readonly Family[] = ['Label', 'Display', 'Numeral'];

/** Identity of a face within an edition. */
export const faceKey = (family: Family, style: Style): string => `${family} ${style}`;
