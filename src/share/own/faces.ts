/**
 * The fonts of a picture that a device draws: those of the state's own page, under names of their
 * own. The page one is on may be of another edition, or hold fewer characters.
 */
import type { Edition } from '../../locales/editions.ts';
import type { Face, TextMark } from '../../kit/marks.ts';

/** What the style sheet says of each face: its weight, and where its characters come from. */
const FACES: Readonly<Record<Face, { weight: number; families: readonly string[] }>> = {
  display: { weight: 900, families: ['Display'] },
  label: { weight: 400, families: ['Label'] },
  numeral: { weight: 500, families: ['Numeral', 'Label'] },
};

const nameIn = (family: string, edition: Edition): string => `${family} ${edition}`;

/** A font as a canvas wants it named. */
export const fontOf = (face: Face, size: number, edition: Edition): string => {
  const { weight, families } = FACES[face];
  const names = families.map((family) => `"${nameIn(family, edition)}"`);
  return `${weight} ${size}px ${[...names, face === 'display' ? 'serif' : 'sans-serif'].join(', ')}`;
};

/** The rules that are known: pages of two figures have different ones. */
const declared = new Set<string>();

/** Makes the fonts of a page known, from its rules; those on this machine stand in for nothing. */
const declareFonts = (css: string, edition: Edition): void => {
  if (declared.has(css)) return;
  declared.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSFontFaceRule)) continue;
    const value = (name: string): string => rule.style.getPropertyValue(name);
    const [source, unicodeRange] = [value('src'), value('unicode-range')];
    if (value('font-style') === 'italic' || !source.includes('url(')) continue;
    const family = nameIn(value('font-family').replaceAll(/["']/g, ''), edition);
    const weight = value('font-weight');
    document.fonts.add(
      new FontFace(family, source, unicodeRange === '' ? { weight } : { weight, unicodeRange }),
    );
  }
};

/** Loads what the texts are set in. Rejects where a font cannot be had. */
export const loadFonts = async (
  texts: readonly TextMark[],
  css: string,
  edition: Edition,
): Promise<void> => {
  declareFonts(css, edition);
  const loads = Object.keys(FACES).map(async (name) => {
    const face = name as Face;
    const own = texts.filter((mark) => mark.face === face).map(({ text }) => text);
    const loaded = await document.fonts.load(fontOf(face, 40, edition), own.join(''));
    if (own.length > 0 && loaded.length === 0) throw new Error(`no font for ${face} was declared`);
  });
  await Promise.all(loads);
};
