/** Whatever an editor types, a check ends with findings and never with a crash. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { chapterFindings } from '../../src/editorial/chapters.ts';
import { sentences } from '../../src/editorial/errors.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { EDITIONS } from '../support/editions.ts';
import { STORY } from '../support/story.ts';
import { storyFacts } from './support/facts.ts';
import { book } from './support/findings.ts';

const ledger = makeLedger(storyFacts());

/** What an editor's hand puts where it should not be. */
const slip = fc.oneof(
  fc.constantFrom('<', '>', '</', '/>', '{', '}', '"', '*', '_', '#', '[', '](', '](#%', '![', '`'),
  fc.constantFrom(
    '\n',
    '\n\n',
    '---',
    '\t',
    '|',
    '~~~',
    '<Fact id="',
    '<Step state="x">',
    '</Scene>',
  ),
  fc.string({ maxLength: 4, unit: 'binary' }),
);

describe.each(EDITIONS)('chapters in %s', (edition) => {
  const folder = join(STORY, 'chapters', edition);
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

  it('can be spoilt anywhere', () => {
    const spoilt = fc
      .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), slip, fc.nat(8))
      .map(([text, part, typed, lost]) => {
        const at = Math.floor(part * text.length);
        return text.slice(0, at) + typed + text.slice(at + lost);
      });
    fc.assert(
      fc.property(spoilt, (text) => {
        const chapters = [parseChapter(text, 'spoilt.mdx')];
        const found = chapterFindings(
          [{ edition, chapters }],
          { editions: EDITIONS, ledger, figures: book },
          () => ({ home: '/', pages: new Map() }),
        );
        for (const finding of found) {
          for (const lang of EDITIONS) expect(sentences(finding, lang)).not.toBe('');
          expect(finding.line ?? 1).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
    );
  });
});
