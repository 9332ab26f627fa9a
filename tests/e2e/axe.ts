/** What axe objects to, in words. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Places named of a rule that is broken; how many more there are is said. */
const NAMED = 4;

/** What is wrong within the elements of a selector; nothing where all is well. */
export const objectionsIn = async (page: Page, within = 'html'): Promise<string[]> => {
  const axe = new AxeBuilder({ page });
  // What it has no objection to is not listed, which takes it longer than to look.
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    .include(within)
    .withTags(TAGS)
    .analyze();
  return violations.flatMap(({ id, nodes }) => [
    ...nodes
      .slice(0, NAMED)
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    ...(nodes.length > NAMED ? [`${id}: ${nodes.length - NAMED} more`] : []),
  ]);
};
