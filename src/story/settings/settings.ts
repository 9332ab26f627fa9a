/**
 * How a reader wants to read: kept on their device, and applied before the first paint. Pure, and
 * without imports, because it also runs inside the page's head.
 */

/** Sizes of the text, in per cent of the size that the reader's browser asks for. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

export interface ReadingSettings {
  /** One of TEXT_SIZES. */
  readonly textSize: number;
  /** Whether things may move; undefined follows the system's wish. */
  readonly motion: boolean | undefined;
  /** Nothing pins: each step's own picture stands above its words. */
  readonly plain: boolean;
}

export const DEFAULTS: ReadingSettings = { textSize: 100, motion: undefined, plain: false };

/** The settings as one short word for storage: “150 still plain”. */
export const formatSettings = ({ textSize, motion, plain }: ReadingSettings): string =>
  [
    String(textSize),
    ...(motion === undefined ? [] : [motion ? 'moving' : 'still']),
    ...(plain ? ['plain'] : []),
  ].join(' ');

/** Reads what a device has kept; whatever is not understood is as if it had not been said. */
export const parseSettings = (text: string | null | undefined): ReadingSettings => {
  const words = (text ?? '').split(' ');
  return {
    textSize: TEXT_SIZES.find((size) => words.includes(String(size))) ?? DEFAULTS.textSize,
    motion: words.includes('moving') ? true : words.includes('still') ? false : undefined,
    plain: words.includes('plain'),
  };
};

/** What of the page's root element the settings are written on. */
type SettingsRoot = Pick<HTMLElement, 'toggleAttribute'> & {
  readonly style: Pick<CSSStyleDeclaration, 'setProperty'>;
  readonly dataset: DOMStringMap;
};

/**
 * Writes settings where the style sheet and every script read them: on the page's root.
 * `data-motion` says “full” or “reduced” whenever script runs; without script the style sheet asks
 * the system itself.
 */
export const applySettings = (
  root: SettingsRoot,
  settings: ReadingSettings,
  systemReduces: boolean,
): void => {
  const { textSize, motion = !systemReduces, plain } = settings;
  root.style.setProperty('--text-size', String(textSize / 100));
  root.dataset.motion = motion ? 'full' : 'reduced';
  root.toggleAttribute('data-plain', plain);
};
