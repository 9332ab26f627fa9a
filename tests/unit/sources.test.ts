/** What a check notes of chapters that cite other paragraphs of the source than their twins. */
import { describe, expect, it } from 'vitest';
import type { ToolLanguage } from '../../src/locales/tools.ts';
import { notes } from './support/findings.ts';
import { both, remove, swap, type Edits } from './support/stories.ts';

/** The notes on the good story after some edits, which are no mistakes. */
const notesOn = (edits: Edits, lang?: ToolLanguage): string[] =>
  notes(edits, { rule: 'source-alone', lang });

const PAPER = { zh: 'chapters/zh/paper.mdx', en: 'chapters/en/paper.mdx' };
const EACH = 'Each names its sources to readers; perhaps the two do not say the same.';

/** Puts words at the end of a chapter. */
const end =
  (words: string) =>
  (text: string): string =>
    `${text}\n${words}\n`;

const QUOTED = `- id: iron
  kind: term
  source: [P09, P03]
  text: { zh: 铁手, en: iron hand }
`;

describe('a chapter and its twin', () => {
  it('may cite the same paragraphs by other facts', () => {
    expect(notesOn({})).toEqual([]);
    expect(
      notesOn({ [PAPER.en]: end('Building began on <Fact id="ground-breaking" form="full"/>.') }),
    ).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('are noted where only that of %s cites a fact', (edition) => {
    const other = edition === 'zh' ? PAPER.en : PAPER.zh;
    const words =
      edition === 'zh' ? '后来<Fact id="opening"/>通车。' : 'Then <Fact id="opening"/>.';
    const line = `${PAPER[edition]}:15:${edition === 'zh' ? 3 : 6}`;
    const edits = { [PAPER[edition]]: end(words) };
    expect(notesOn(edits)).toEqual([
      `${line} the chapter cites P03 (“opening”); ${other} does not. ${EACH}`,
    ]);
    expect(notesOn(edits, 'zh')).toEqual([
      `${line} 这一章引到原文 P03（“opening”），${other} 没有引到。章末列给读者的出处会不一样；也许两边说的不是一回事。`,
    ]);
  });

  it('are noted once, with all that one of them cites alone', () => {
    expect(
      notesOn({
        'quotes.yaml': end(QUOTED),
        [PAPER.en]: end(
          'Then <Fact id="opening"/>, <Fact id="opening"/>, an “iron hand”.\n\n<Source paragraphs="P01 P112 P8"/>',
        ),
      }),
    ).toEqual([
      `${PAPER.en}:15:6 the chapter cites P03, P8, P09, P112 (“opening”, <Source>, “iron”); ${PAPER.zh} does not. ${EACH}`,
    ]);
  });

  it('are noted twice where each cites what the other does not', () => {
    expect(
      notesOn({
        [PAPER.zh]: end('<Source paragraphs="P07"/>'),
        [PAPER.en]: end('<Source paragraphs="P08"/>'),
      }),
    ).toEqual([
      `${PAPER.zh}:15:1 the chapter cites P07 (<Source>); ${PAPER.en} does not. ${EACH}`,
      `${PAPER.en}:15:1 the chapter cites P08 (<Source>); ${PAPER.zh} does not. ${EACH}`,
    ]);
  });

  it('are let alone while they are drafts, and where one of them is not there yet', () => {
    const draft = swap('ground: coal', 'ground: coal\ndraft: true');
    const source = end('<Source paragraphs="P08"/>');
    expect(notesOn({ [PAPER.zh]: draft, [PAPER.en]: both(draft, source) })).toEqual([]);
    expect(notesOn({ [PAPER.zh]: source, [PAPER.en]: remove })).toEqual([]);
  });
});
