/** What an editor wants, from the flags of a command. */
import type { Edition } from '../../locales/editions.ts';
import type { StoryFolder } from './folder.ts';
import { readArgs } from '../flags.ts';
import { planMove, planNew, planRemove } from './plan.ts';
import type { Operation } from './operations.ts';
import { CommandError } from '../command-error.ts';
import { planRename } from './rename.ts';

/** What the flags may be, for every command. */
const OPTIONS = {
  slug: { type: 'string' },
  place: { type: 'string' },
  after: { type: 'string' },
  to: { type: 'string' },
  figure: { type: 'string' },
  ground: { type: 'string' },
  lang: { type: 'string' },
} as const satisfies Record<string, { type: 'string' }>;

/** The flags of a story: its editions have a title each. */
const optionsOf = (editions: readonly Edition[]): Readonly<Record<string, { type: 'string' }>> => ({
  ...OPTIONS,
  ...Object.fromEntries(editions.map((edition) => [`title-${edition}`, { type: 'string' }])),
});

export type Flags = Readonly<Partial<Record<string, string>>>;

/**
 * The flags of a command; a word without dashes is the slug, and a second the new one. Throws a
 * CommandError for a flag that does not exist or has no value.
 */
export const readFlags = (args: readonly string[], editions: readonly Edition[]): Flags => {
  const { flags, words } = readArgs(args, optionsOf(editions));
  const free = flags.slug === undefined ? ['slug', 'to'] : ['to'];
  // Of words too many, the last stands for all: it is refused, or is no chapter.
  const named = words.map((word, index) => [free[index] ?? 'to', word] as const);
  return { ...flags, ...Object.fromEntries(named) };
};

/** The whole number of a flag. Throws a CommandError for anything else. */
const placeOf = ({ place }: Flags): number | undefined => {
  if (place === undefined) return undefined;
  if (/^\d+$/.test(place)) return Number(place);
  throw new CommandError({
    zh: `--place后面要一个整数，现在是“${place}”。`,
    en: `--place needs a whole number, and it is “${place}”.`,
  });
};

const slugOf = ({ slug }: Flags): string => {
  if (slug !== undefined) return slug;
  throw new CommandError({ zh: '哪一章？给出--slug。', en: 'Which chapter? Give --slug.' });
};

const newSlugOf = ({ to }: Flags): string => {
  if (to !== undefined) return to;
  throw new CommandError({
    zh: '改成什么名字？给出--to。',
    en: 'What is it to be called? Give --to.',
  });
};

/** What each command does to a folder. */
const PLANS: Readonly<Record<string, (folder: StoryFolder, flags: Flags) => Operation[]>> = {
  new: (folder, flags) =>
    planNew(folder, {
      slug: slugOf(flags),
      titles: Object.fromEntries(
        folder.editions.map((edition) => [edition, flags[`title-${edition}`]]),
      ),
      place: placeOf(flags),
      after: flags.after,
      figure: flags.figure,
      ground: flags.ground,
    }),
  move: (folder, flags) =>
    planMove(folder, slugOf(flags), { place: placeOf(flags), after: flags.after }),
  rename: (folder, flags) => planRename(folder, slugOf(flags), newSlugOf(flags)),
  remove: (folder, flags) => planRemove(folder, slugOf(flags)),
};

/** The operations of `new`, `move`, `rename` or `remove`. Throws a CommandError for whatever cannot be done. */
export const planFor = (command: string, flags: Flags, folder: StoryFolder): Operation[] => {
  const plan = Object.hasOwn(PLANS, command) ? PLANS[command] : undefined;
  if (flags.to !== undefined && command !== 'rename') {
    throw new CommandError({
      zh: `“${flags.to}”用不上：--to只用于chapter:rename。`,
      en: `“${flags.to}” is of no use here: --to is for chapter:rename alone.`,
    });
  }
  if (plan) return plan(folder, flags);
  const names = Object.keys(PLANS);
  throw new CommandError({
    zh: `没有“${command}”这个命令；有${names.join('、')}。`,
    en: `There is no command “${command}”; there are ${names.join(', ')}.`,
  });
};
