/** Changes in the text of a page. */

/** What stands between two places of a text, and what comes there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with all edits made; no two may overlap. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  let made = '';
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    made += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return made + text.slice(from);
};
