/** Asks an editor at the terminal for what a new chapter needs. */
import type { Edition } from '../../locales/editions.ts';
import { languageName, localeOf } from '../../locales/index.ts';
import type { ToolLanguage } from '../../locales/tools.ts';
import { chapterCalled, checkGround, checkSlug, figureCalled } from './checks.ts';
import type { StoryFolder } from './folder.ts';
import { CommandError } from '../command-error.ts';
import type { Flags } from './args.ts';

/** A question and its answer, without the line's end. */
type Ask = (question: string) => Promise<string>;

const QUESTIONS = {
  zh: {
    slug: '章的名字（小写字母、数字、连字符，也是文件名和网址）：',
    title: (edition: Edition) => `${languageName(edition, 'zh')}标题：`,
    after: (slugs: string, last: string) => `排在哪一章后面？（${slugs}）[${last}]：`,
    figure: (ids: string, first: string) => `用哪幅图？（${ids}）[${first}]：`,
    missing: '这一项不能空着。',
  },
  en: {
    slug: 'Name of the chapter (lower-case letters, digits, hyphens; also its file and address): ',
    title: (edition: Edition) => `Title in ${languageName(edition, 'en')}: `,
    after: (slugs: string, last: string) => `After which chapter? (${slugs}) [${last}]: `,
    figure: (ids: string, first: string) => `Which figure? (${ids}) [${first}]: `,
    missing: 'This cannot be left empty.',
  },
} as const;

/** Asks for what the flags leave open. `say` hears what is wrong with an answer, which is asked again. */
export const askNew = async (
  flags: Flags,
  folder: StoryFolder,
  language: ToolLanguage,
  { ask, say }: { ask: Ask; say: (sentence: string) => void },
): Promise<Flags> => {
  const texts = QUESTIONS[language];
  const { list } = localeOf(language).punctuation;
  const answers: Record<string, string | undefined> = { ...flags };
  const question = async (
    name: string,
    text: string,
    check: (answer: string) => void,
    usual?: string,
  ): Promise<void> => {
    while (answers[name] === undefined) {
      const answer = (await ask(text)).trim() || usual;
      try {
        if (answer === undefined)
          throw new CommandError({ zh: QUESTIONS.zh.missing, en: QUESTIONS.en.missing });
        check(answer);
        answers[name] = answer;
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        say(error.told[language]);
      }
    }
  };
  await question('slug', texts.slug, (slug) => {
    checkSlug(folder, slug);
  });
  for (const edition of folder.editions) {
    await question(`title-${edition}`, texts.title(edition), () => undefined);
  }
  const slugs = folder.chapters.map(({ slug }) => slug);
  const last = slugs.at(-1);
  if (last !== undefined && flags.place === undefined) {
    const text = texts.after(slugs.join(list), last);
    await question('after', text, (slug) => void chapterCalled(folder, slug), last);
  }
  const ids = folder.figures.map(({ id }) => id);
  const [first] = ids;
  if (first !== undefined) {
    const text = texts.figure(ids.join(list), first);
    await question('figure', text, (id) => void figureCalled(folder, id), first);
  }
  if (answers.ground !== undefined) checkGround(answers.ground);
  return answers;
};
