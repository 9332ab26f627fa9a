/** What the built chapters say: every fact with its mark, and no number by hand. */
import { describe, expect, it } from 'vitest';
import { isPlanned } from '../../src/editorial/ledger.ts';
import { wording } from '../../src/editorial/wording.ts';
import { EDITIONS } from '../support/editions.ts';
import { story } from '../support/story.ts';
import { storyFacts } from '../unit/support/facts.ts';
import { editionFile, proseOf, readPage } from '../unit/support/site.ts';

const facts = storyFacts();

/** A wording as a pattern that does not match inside a longer number or word. */
const exactly = (text: string): RegExp => {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d.,])${escaped}(?![\\d\\p{Script=Latin}])`, 'u');
};

describe.each(EDITIONS)('the prose of the %s edition', (edition) => {
  const page = readPage(editionFile(edition));

  it('marks every fact that its chapters state, and no other', () => {
    const marked = [...page.document.querySelectorAll('.chapter .fact-mark')].map((mark) =>
      mark.getAttribute('popovertarget'),
    );
    // What no chapter, label, figure or cover names, the check tells of.
    const stated = story.editions
      .find(({ lang }) => lang === edition)
      ?.chapters.flatMap((chapter) => chapter.facts);
    expect(stated?.length).toBeGreaterThan(0);
    expect(new Set(marked)).toEqual(new Set(stated?.map((id) => `fact-${id}`)));
  });

  it('words facts as the ledger does', () => {
    const wordings = new Map(
      facts.map((fact) => [
        `fact-${fact.id}`,
        ([undefined, 'full', 'number'] as const).map((form) => wording(fact, edition, form)),
      ]),
    );
    const shown = [...page.document.querySelectorAll('.chapter .fact')];
    expect(shown).not.toEqual([]);
    for (const element of shown) {
      const id = element.querySelector('.fact-mark')?.getAttribute('popovertarget') ?? '';
      expect(wordings.get(id)).toContain(element.textContent.trim());
    }
  });

  it('has a note for every fact, with its kind and its source', () => {
    for (const { id, kind } of facts) {
      const note = page.document.getElementById(`fact-${id}`);
      // What is computed from a plan is one.
      const shown = isPlanned(id, { facts }) ? 'plan' : kind;
      expect(note?.querySelector('.fact-kind')?.getAttribute('data-kind'), id).toBe(shown);
      // What is common knowledge comes from no paragraph, and has no date.
      const [least, most] = kind === 'common' ? [0, 0] : [2, 3];
      const said = note?.querySelectorAll('dd').length;
      expect(said, id).toBeGreaterThanOrEqual(least);
      expect(said, id).toBeLessThanOrEqual(most);
    }
  });

  it('has no figure typed by hand that the ledger holds', () => {
    const byHand = proseOf(page, '.fact');
    const measured = facts.flatMap((fact) =>
      ([undefined, 'full'] as const)
        .map((form) => wording(fact, edition, form))
        .filter((text) => /\d/.test(text) && /[^\d\s]/.test(text)),
    );
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter((text) => exactly(text).test(byHand))).toEqual([]);
  });
});
