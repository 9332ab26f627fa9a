/** What the built chapters say: every fact, no number by hand, and as much as was promised. */
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/editorial/wording.ts';
import { EDITIONS, type Edition } from '../../src/i18n/editions.ts';
import { storyFacts } from '../unit/support/facts.ts';
import { EDITION_FILES, proseOf, readPage } from '../unit/support/site.ts';

const facts = storyFacts();

/** Han characters of the Chinese, words of the English. */
const COUNTED: Readonly<Record<Edition, RegExp>> = {
  zh: /\p{Script=Han}/gu,
  en: /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu,
};
const LENGTH: Readonly<Record<Edition, readonly [number, number]>> = {
  zh: [4500, 6000],
  en: [3000, 4000],
};

/** A wording as a pattern that does not match inside a longer number or word. */
const exactly = (text: string): RegExp => {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d.,])${escaped}(?![\\d\\p{Script=Latin}])`, 'u');
};

describe.each(EDITIONS)('the prose of the %s edition', (edition) => {
  const page = readPage(EDITION_FILES[edition]);

  it('is as long as a long read should be', () => {
    // Counted in paragraphs, lists, steps, quotations and the facts in them; not in headings,
    // figures, tables, labels or notes.
    const length = proseOf(page).match(COUNTED[edition])?.length ?? 0;
    process.stdout.write(`${edition}: ${length} ${edition === 'zh' ? 'characters' : 'words'}\n`);
    const [least, most] = LENGTH[edition];
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('states every fact of the ledger, each with its mark', () => {
    const marked = new Set(
      [...page.document.querySelectorAll('.chapter .fact-mark')].map((mark) =>
        mark.getAttribute('popovertarget'),
      ),
    );
    expect(facts.map(({ id }) => id).filter((id) => !marked.has(`fact-${id}`))).toEqual([]);
  });

  it('words facts as the ledger does', () => {
    const wordings = new Map(
      facts.map((fact) => [
        `fact-${fact.id}`,
        ([undefined, 'full', 'number'] as const).map((form) => wording(fact, edition, form)),
      ]),
    );
    const shown = [...page.document.querySelectorAll('.chapter .fact')];
    expect(shown.length).toBeGreaterThan(facts.length);
    for (const element of shown) {
      const id = element.querySelector('.fact-mark')?.getAttribute('popovertarget') ?? '';
      expect(wordings.get(id)).toContain(element.textContent.trim());
    }
  });

  it('has a note for every fact, with its kind and its source', () => {
    for (const { id, kind } of facts) {
      const note = page.document.getElementById(`fact-${id}`);
      expect(note?.querySelector('.fact-kind')?.getAttribute('data-kind'), id).toBe(kind);
      expect(note?.querySelectorAll('dd').length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('has no figure typed by hand that the ledger holds', () => {
    const byHand = proseOf(page, '.fact');
    const measured = facts.flatMap((fact) =>
      ([undefined, 'full'] as const)
        .map((form) => wording(fact, edition, form))
        .filter((text) => /\d/.test(text) && /[^\d\s]/.test(text)),
    );
    expect(measured.length).toBeGreaterThan(30);
    expect(measured.filter((text) => exactly(text).test(byHand))).toEqual([]);
  });
});
