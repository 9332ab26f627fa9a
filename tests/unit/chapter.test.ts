/** The commands on chapters as an editor runs them, on copies of the good story. */
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterCommand } from '../../src/cli/chapter/command.ts';
import { readFolder } from '../../src/cli/chapter/folder.ts';
import { askNew } from '../../src/cli/chapter/questions.ts';
import { CommandError } from '../../src/cli/command-error.ts';
import { planFor, readFlags } from '../../src/cli/chapter/args.ts';
import { signedText } from '../../src/cli/signed.ts';
import { checkStory } from '../../src/editorial/content.ts';
import { readEditions, SIGNED } from '../../src/editorial/files.ts';
import { signedNow } from '../../src/editorial/in-step.ts';
import { EDITIONS } from '../support/editions.ts';
import { commandOf, storyMaker } from './support/commands.ts';
import { book } from './support/findings.ts';
import { remove, swap, type Edit, type Edits } from './support/stories.ts';

const storyWith = storyMaker();

/** Every file of a folder with its text. */
const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.{mdx,yaml}', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

const chapter = commandOf(chapterCommand);

/** Why something is refused. */
const refused = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof CommandError) return error.told.en;
    throw error;
  }
  return 'It was done.';
};

const good = storyWith();

/** The good story in English alone. */
const ONE_EDITION: Edits = {
  'story.yaml': (text) =>
    text.replace(/ {2}- lang: zh[\s\S]*?(?= {2}- lang: en)/, '').replace('path: en', "path: ''"),
  'chapters/zh': remove,
  'strings/zh.yaml': remove,
};

const TITLES = ['--title-zh', '漆', '--title-en', 'Paint'];

describe('chapter:new, chapter:move and chapter:remove', () => {
  it('begin a story that has no chapters yet', async () => {
    const story = storyWith({ 'chapters/zh': remove, 'chapters/en': remove });
    expect((await chapter(story, 'new', '--slug', 'paint', ...TITLES)).output).toMatch(
      /^wrote chapters\/zh\/paint\.mdx\nwrote chapters\/en\/paint\.mdx\n/,
    );
    expect(snapshot(story)['chapters/en/paint.mdx']).toMatch(/^order: 1$/m);
  });

  it('put a chapter in, move it, and take it out without a trace', async () => {
    const story = storyWith();
    const before = snapshot(story);
    expect(await chapter(story, 'new', '--slug', 'paint', '--after', 'paper', ...TITLES)).toEqual({
      code: 0,
      output: [
        'wrote chapters/zh/paint.mdx',
        'wrote chapters/en/paint.mdx',
        'renumbered chapters/zh/steel.mdx',
        'renumbered chapters/en/steel.mdx',
        'The chapter is a draft (draft: true): it shows in npm run dev and never ships. Take that line out when it is done.',
      ].join('\n'),
    });
    const grown = snapshot(story);
    expect(grown['chapters/zh/paint.mdx']).toMatch(/^---\nslug: paint\norder: 2\ntitle: 漆\n/);
    expect(grown['chapters/en/paint.mdx']).toContain('<Scene figure="intervals">');
    expect(grown['chapters/en/steel.mdx']).toMatch(/^order: 3$/m);
    expect((await chapter(story, 'move', 'paint', '--place', '1')).code).toBe(0);
    expect(snapshot(story)['chapters/en/paint.mdx']).toMatch(/^order: 1$/m);
    expect((await chapter(story, 'remove', 'paint')).code).toBe(0);
    expect(snapshot(story)).toEqual(before);
  });

  it('give a chapter another name, and the links to it', async () => {
    const link = '\n[Steel](#steel), [a step](#steel-ruler), and #steel-ruler.\n';
    const story = storyWith({ 'chapters/en/paper.mdx': (text) => text + link });
    expect(await chapter(story, 'rename', 'steel', 'iron')).toEqual({
      code: 0,
      output: [
        ...['removed chapters/zh/steel.mdx', 'wrote chapters/zh/iron.mdx'],
        ...['removed chapters/en/steel.mdx', 'wrote chapters/en/iron.mdx'],
        'relinked chapters/en/paper.mdx',
      ].join('\n'),
    });
    expect(snapshot(story)['chapters/en/paper.mdx']).toContain(
      '\n[Steel](#iron), [a step](#iron-ruler), and #steel-ruler.\n',
    );
    expect(snapshot(story)['chapters/zh/iron.mdx']).toMatch(/^slug: iron$/m);
  });

  it('leave what was signed off as it was, wherever links change', async () => {
    const link = '\n看[钢](#steel)、[钢](/#steel)。\n';
    const story = storyWith({ 'chapters/zh/paper.mdx': (text) => text + link });
    writeFileSync(join(story, SIGNED), signedText(signedNow(readEditions(story), {})));
    const { code, output } = await chapter(story, 'rename', 'steel', 'iron');
    expect([code, output.split('\n').at(-1)]).toEqual([0, 'brought along signed.yaml']);
    expect(snapshot(story)['chapters/zh/paper.mdx']).toContain('看[钢](#iron)、[钢](/#iron)。');
    expect(checkStory(story, book)).toMatchObject({ findings: [], warnings: [] });
    expect((await chapter(story, 'remove', 'iron')).code).toBe(0);
    expect(snapshot(story)[SIGNED]).not.toContain('iron');
  });

  it('write nothing into an edition that lacks the chapter', async () => {
    const story = storyWith({ 'chapters/en/steel.mdx': remove });
    const twin = join('chapters', 'en', 'steel.mdx');
    for (const args of [
      ['move', 'steel', '--place', '1'],
      ['rename', 'steel', 'iron'],
      ['rename', 'iron', 'steel'],
    ]) {
      expect((await chapter(story, ...args)).code).toBe(0);
      expect(Object.keys(snapshot(story)).filter((path) => path.includes('/en/'))).toEqual([
        'chapters/en/paper.mdx',
      ]);
    }
    expect((await chapter(story, 'move', 'steel', '--place', '1')).output).toBe(
      'It stands there already.',
    );
    expect((await chapter(story, 'remove', 'steel')).output).not.toContain(twin);
  });

  it('serve a story of one edition', async () => {
    const story = storyWith(ONE_EDITION);
    const before = snapshot(story);
    const { code, output } = await chapter(
      story,
      'new',
      '--slug',
      'paint',
      '--title-en',
      'Paint: red',
    );
    expect([code, output.split('\n')[0]]).toEqual([0, 'wrote chapters/en/paint.mdx']);
    expect(snapshot(story)['chapters/en/paint.mdx']).toContain('title: "Paint: red"');
    expect((await chapter(story, 'remove', 'paint')).code).toBe(0);
    expect(snapshot(story)).toEqual(before);
  });

  it('tell what a chapter that went leaves behind', async () => {
    const story = storyWith();
    const { code, output } = await chapter(story, 'remove', 'paper');
    expect(code).toBe(0);
    expect(output).toContain(
      'This is left to put in order:\nfacts.yaml:25:3 fact “drawing-days” is used nowhere in the editions “zh”, “en”.',
    );
  });

  it('work while the story has slips of its own, in the ledger and in the chapter itself', async () => {
    const story = storyWith({
      'facts.yaml': swap('unit: yuan', 'unit: yen'),
      'chapters/en/steel.mdx': swap('On <Fact', 'On "this" <Fact'),
    });
    expect((await chapter(story, 'rename', 'steel', 'iron')).code).toBe(0);
    expect((await chapter(story, 'move', 'iron', '--place', '1')).code).toBe(0);
  });

  it.each(['2023', 'true', '2024-02-20'])(
    'take a name that YAML would read as another thing: %s',
    async (name) => {
      const story = storyWith();
      const before = snapshot(story);
      expect((await chapter(story, 'new', '--slug', name, ...TITLES)).code).toBe(0);
      expect(snapshot(story)[`chapters/en/${name}.mdx`]).toContain(`\nslug: "${name}"\n`);
      expect((await chapter(story, 'remove', name)).code).toBe(0);
      expect(snapshot(story)).toEqual(before);
      expect((await chapter(story, 'rename', 'steel', name)).code).toBe(0);
      expect((await chapter(story, 'move', name, '--place', '1')).code).toBe(0);
      expect(checkStory(story, book).findings).toEqual([]);
    },
  );

  it.each<[string, Edit]>([
    ['spaces after the ---', swap('---\n', '---  \n')],
    ['a field in quotation marks', swap('slug: steel\norder: 2', `'slug' : 'steel'\n"order": 2`)],
    ['a space before the colon', swap('order: 2', 'order : 2')],
    ['the number below its field', swap('order: 2', 'order:\n  2')],
    ['a slip in another line', swap('description: ', 'description：')],
  ])('move, rename and remove a chapter with %s', async (_, edit) => {
    const story = storyWith({ 'chapters/zh/steel.mdx': edit });
    const known = checkStory(story, book).findings.length;
    expect((await chapter(story, 'move', 'steel', '--place', '1')).code).toBe(0);
    expect((await chapter(story, 'rename', 'steel', 'iron')).code).toBe(0);
    expect(checkStory(story, book).findings).toHaveLength(known);
    expect((await chapter(story, 'remove', 'paper')).code).toBe(0);
    expect(snapshot(story)['chapters/zh/iron.mdx']).toMatch(/order["']?\s*:\s+1$/m);
    expect((await chapter(story, 'new', '--slug', 'paint', ...TITLES)).code).toBe(0);
    expect((await chapter(story, 'remove', 'iron')).code).toBe(0);
  });

  it.each([
    [['new', '--slug', 'paint', ...TITLES], 'chapters/en/paint.mdx'],
    [['rename', 'steel', 'paint'], 'chapters/en/paint.mdx'],
  ])('change nothing where a folder lies in the way: %j', async (args, path) => {
    const story = storyWith();
    mkdirSync(join(story, path));
    const before = snapshot(story);
    expect(await chapter(story, ...args)).toEqual({
      code: 1,
      output: `${path} cannot be changed: a folder has that name.\nNothing was changed.`,
    });
    expect(snapshot(story)).toEqual(before);
  });

  it('change nothing when the story would break', async () => {
    const story = storyWith({ 'chapters/zh/steel.mdx': swap('order: 2', 'order: two') });
    const before = snapshot(story);
    expect(await chapter(story, 'new', '--slug', 'paint', ...TITLES)).toEqual({
      code: 1,
      output:
        'chapters/zh/steel.mdx has no line “order: NUMBER” at its head; write it first.\nNothing was changed.',
    });
    expect(snapshot(story)).toEqual(before);
  });

  it.each([
    [
      ['new', '--slug', 'paper', ...TITLES],
      'There is a chapter called “paper” already: chapters/zh/paper.mdx. Choose another name.',
    ],
    [
      ['new', '--slug', 'Night Shift', ...TITLES],
      '“Night Shift” is no name for a chapter; expected lower-case letters, digits and hyphens, such as night-shift.',
    ],
    [
      ['new', '--slug', 'a'.repeat(300), ...TITLES],
      'The name of the chapter has 300 characters; expected at most 100.',
    ],
    [
      ['rename', 'steel', 'a'.repeat(300)],
      'The name of the chapter has 300 characters; expected at most 100.',
    ],
    [
      ['new', '--slug', 'cover', ...TITLES],
      '“cover” is a name that the page itself uses; choose another.',
    ],
    [
      ['new', '--slug', 'fact-cost', ...TITLES],
      '“fact-cost” is a name that the page itself uses; choose another.',
    ],
    [
      ['new', '--slug', 'paint', '--title-zh', '漆'],
      'The title of the edition “en” is missing: --title-en.',
    ],
    [['new', ...TITLES], 'Which chapter? Give --slug.'],
    [
      ['new', '--slug', 'paint', ...TITLES, '--place', '4'],
      'There is no place 4; expected 0 to 3.',
    ],
    [
      ['new', '--slug', 'paint', ...TITLES, '--place', 'last'],
      '--place needs a whole number, and it is “last”.',
    ],
    [
      ['new', '--slug', 'paint', ...TITLES, '--place', '1', '--after', 'paper'],
      'Give --place or --after, not both.',
    ],
    [
      ['new', '--slug', 'paint', ...TITLES, '--after', 'papr'],
      'No chapter is called “papr”. Did you mean “paper”? There are: paper, steel.',
    ],
    [
      ['new', '--slug', 'paint', ...TITLES, '--figure', 'interval'],
      'No figure is called “interval”. Did you mean “intervals”? There are: intervals.',
    ],
    [
      ['new', '--slug', 'paint', ...TITLES, '--figure', 'economy'],
      'The figure “economy” has no data in this story: data/economy.yaml is missing.',
    ],
    [
      ['new', '--slug', 'paint', ...TITLES, '--ground', 'cole'],
      'No ground is called “cole”. Did you mean “coal”? There are: coal, graphite, loess, silver, blueprint, dawn.',
    ],
    [
      ['new', '--slug', 'paint', ...TITLES, '--afer', 'paper'],
      'There is no flag --afer. Did you mean “--after”? There are: --slug, --place, --after, --to, --figure, --ground, --lang, --title-zh, --title-en.',
    ],
    [['new', '--slug', 'paint', ...TITLES, '--figure'], '--figure needs a value.'],
    [['move', 'paper'], 'Where is “paper” to go? Give --place or --after.'],
    [
      ['move', 'papier', '--place', '1'],
      'No chapter is called “papier”. Did you mean “paper”? There are: paper, steel.',
    ],
    [['move', 'paper', '--place', '3'], 'There is no place 3; expected 0 to 2.'],
    [
      ['remove', 'stel'],
      'No chapter is called “stel”. Did you mean “steel”? There are: paper, steel.',
    ],
    [['bend', 'paper'], 'There is no command “bend”; there are new, move, rename, remove.'],
  ])('refuse %j', (args, told) => {
    const [command = '', ...flags] = args;
    expect(
      refused(() => planFor(command, readFlags(flags, EDITIONS), readFolder(good, book))),
    ).toBe(told);
  });

  it.each<[string, Edits, string]>([
    [
      'a chapter that the first edition lacks',
      { 'chapters/zh/paper.mdx': remove },
      'chapters/zh/paper.mdx is missing: another edition has that chapter. Write it first, or take the other away.',
    ],
    [
      'editions that disagree on the order',
      { 'chapters/en/steel.mdx': swap('order: 2', 'order: 3') },
      '“order” is 2 in chapters/zh/steel.mdx and 3 in chapters/en/steel.mdx; make them the same first.',
    ],
    [
      'two chapters in one place',
      {
        'chapters/zh/steel.mdx': swap('order: 2', 'order: 1'),
        'chapters/en/steel.mdx': swap('order: 2', 'order: 1'),
      },
      '“paper” and “steel” both have order 1; change one of them first.',
    ],
  ])('refuse to number %s', (_, edits, told) => {
    expect(refused(() => readFolder(storyWith(edits), book))).toBe(told);
  });
});

describe('at a terminal', () => {
  it('asks for what is not given, and again for what cannot be', async () => {
    const folder = readFolder(storyWith(), book);
    const answers = ['steel', 'paint', '漆', '', 'Paint', 'stone', 'paper', ''];
    const [asked, said]: [string[], string[]] = [[], []];
    const flags = await askNew(readFlags([], EDITIONS), folder, 'en', {
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(answers.shift() ?? '');
      },
      say: (sentence) => void said.push(sentence),
    });
    expect(answers).toEqual([]);
    expect(said).toEqual([
      'There is a chapter called “steel” already: chapters/zh/steel.mdx. Choose another name.',
      'This cannot be left empty.',
      'No chapter is called “stone”. There are: paper, steel.',
    ]);
    expect(asked).toContain('After which chapter? (paper, steel) [steel]: ');
    expect(flags).toEqual({
      slug: 'paint',
      'title-zh': '漆',
      'title-en': 'Paint',
      after: 'paper',
      figure: 'intervals',
    });
    expect(planFor('new', flags, folder)).toHaveLength(4);
  });

  it('asks nothing that the flags say', async () => {
    const folder = readFolder(storyWith(), book);
    const flags = readFlags(
      ['paint', ...TITLES, '--place', '1', '--figure', 'intervals'],
      EDITIONS,
    );
    const ask = (): Promise<string> => Promise.reject(new Error('asked'));
    await expect(askNew(flags, folder, 'zh', { ask, say: () => undefined })).resolves.toEqual(
      flags,
    );
  });
});
