/**
 * The examples of the vocabulary as chapters of their own, so that the handbook shows each by the
 * very parts that it describes.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parseChapter } from '../editorial/chapter.ts';
import { storyRoot } from '../editorial/root.ts';
import { VOCABULARY } from '../editorial/vocabulary.ts';
import { TOOL_LANGUAGES, type ToolLanguage, type ToolText } from '../locales/tools.ts';

/** Parts that are best seen together: one example shows them all. */
interface ExampleGroup {
  readonly names: readonly string[];
  readonly example: ToolText;
}

/** The vocabulary in its order, parts with the same example in one group. */
export const exampleGroups = (): ExampleGroup[] => {
  const groups = new Map<string, { names: string[]; example: ExampleGroup['example'] }>();
  for (const [name, { example }] of Object.entries(VOCABULARY)) {
    const group = groups.get(example.en) ?? { names: [], example };
    groups.set(example.en, { ...group, names: [...group.names, name] });
  }
  return [...groups.values()];
};

/** Whether a story holds all that an example names: its facts and quotations, and its figures. */
export const canShow = (
  mdx: string,
  ids: ReadonlySet<string>,
  hasFigure: (id: string) => boolean,
): boolean =>
  parseChapter(mdx, 'example.mdx').parts.every(({ attributes: { id, figure } }) =>
    [id === undefined || ids.has(id), figure === undefined || hasFigure(figure)].every(Boolean),
  );

const VIRTUAL = 'virtual:handbook-examples';

/** Where an example pretends to lie: among the chapters, whose checks and paths it shares. */
const pathOf = (edition: ToolLanguage, name: string): string =>
  join(storyRoot, 'chapters', edition, `handbook-${name.toLowerCase()}.mdx`);

const modules = new Map(
  exampleGroups().flatMap(({ names: [name = ''], example }) =>
    TOOL_LANGUAGES.map((edition) => [pathOf(edition, name), example[edition]] as const),
  ),
);

/** “{ 'zh/Lead': () => import('…') }”. */
const listing = (): string => {
  const entries = exampleGroups().flatMap(({ names: [name = ''] }) =>
    TOOL_LANGUAGES.map((edition) => {
      const path = JSON.stringify(pathOf(edition, name));
      return `${JSON.stringify(`${edition}/${name}`)}: () => import(${path})`;
    }),
  );
  return `export const examples = {\n${entries.join(',\n')}\n};`;
};

/** Lets pages import the examples from “virtual:handbook-examples”. */
export const handbook = (): AstroIntegration => ({
  name: 'handbook',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'handbook-examples',
              enforce: 'pre',
              resolveId: (id: string) => {
                if (id === VIRTUAL) return `\0${VIRTUAL}`;
                return modules.has(id) && !existsSync(id) ? id : undefined;
              },
              load: (id: string) => (id === `\0${VIRTUAL}` ? listing() : modules.get(id)),
            },
          ],
        },
      });
    },
  },
});
