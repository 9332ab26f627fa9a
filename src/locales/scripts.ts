/** How the scripts that the site has fonts for are set. */
export interface ScriptSetting {
  /** What no line may break: words with the space after them, or a character at a time. */
  readonly breaks: 'words' | 'characters';
  /** Whether a headline reads best with a line for each clause. */
  readonly hasClauseLines: boolean;
  /** Large type on the cover: between letters, and from row to row, in ems. */
  readonly title: { readonly tracking: number; readonly leading: number };
  /** The title on a card: above it, in pixels of a wide one, and from row to row, in ems. */
  readonly cardTitle: { readonly gap: number; readonly leading: number };
  /** How much wider the text face runs than the face of labels, with some room. */
  readonly textWidening: number;
}

export const SCRIPTS = {
  han: {
    breaks: 'characters',
    hasClauseLines: true,
    title: { tracking: -0.015, leading: 1.03 },
    cardTitle: { gap: 14, leading: 1.06 },
    textWidening: 1.02,
  },
  latin: {
    breaks: 'words',
    hasClauseLines: false,
    title: { tracking: -0.025, leading: 1 },
    cardTitle: { gap: 26, leading: 1 },
    textWidening: 1.32,
  },
} as const satisfies Readonly<Record<string, ScriptSetting>>;

export type Script = keyof typeof SCRIPTS;
