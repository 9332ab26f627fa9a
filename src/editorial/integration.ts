/** Checks the whole story before Astro writes a single page. */
import type { AstroIntegration } from 'astro';
import { terminalLanguage } from '../locales/tools.ts';
import { storyFindings, storyFindingsOnce } from './content.ts';
import type { FigureBook } from './figure-book.ts';
import { EditorialError, formatDiagnostic } from './errors.ts';
import { storyRoot } from './root.ts';

/** Stops a build that would break the story; in dev it only warns, so that an editor can go on. */
export const editorial = (figures: FigureBook): AstroIntegration => ({
  name: 'editorial',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      const isBuild = command === 'build';
      const findings = (isBuild ? storyFindingsOnce : storyFindings)(storyRoot, figures);
      if (findings.length === 0) return;
      if (isBuild) throw new EditorialError(findings);
      const lang = terminalLanguage(process.env);
      logger.warn(`\n${findings.map((finding) => formatDiagnostic(finding, lang)).join('\n')}`);
    },
  },
});
