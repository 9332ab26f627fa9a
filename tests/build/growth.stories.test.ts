/**
 * The story grows on a copy of it, as under an editor's hand: a chapter is added, moved and taken
 * out, a chapter of its own goes, a date and a figure of the ledger change. Each time the check has
 * nothing to mend, and in the end what holds for any story holds for this one, with no code touched.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { descending, greatest } from 'd3-array';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { chapterCommand } from '../../src/cli/chapter/command.ts';
import { root } from '../../src/cli/paths.ts';
import { storyFindings } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { evaluate, formulaIds } from '../../src/editorial/formula.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { factSchema, type Fact } from '../../src/editorial/fact-schema.ts';
import { dayNumber, isoDate } from '../../src/locales/calendar.ts';
import { copyProject } from '../support/project.ts';
import { STORY, outlineOf, story } from '../support/story.ts';
import { commandOf } from '../unit/support/commands.ts';
import { book } from '../unit/support/findings.ts';

const BUILD_MS = 900_000;
const CONFIG = '--config=tests/vitest.config.ts';
const SLUG = 'an-editors-own-chapter';
/** A title, and as much as an editor writes in an afternoon. */
const ENGLISH = {
  title: 'An Editor’s Own Chapter',
  sentence: 'The keeper reads the level twice a day and writes it in a book.',
  times: 35,
};
const CHINESE: typeof ENGLISH = {
  title: '编辑自己的一章',
  sentence: '守闸的人每天早晚各看一次水位，记在一本册子里，传了好几代。',
  times: 26,
};
const written = (lang: string): typeof ENGLISH => (lang === 'zh' ? CHINESE : ENGLISH);

let folder = '';
let project = '';
const grown = (): string => join(folder, 'story');
/** Takes the story as it is. */
const begin = (): void => {
  rmSync(grown(), { recursive: true, force: true });
  cpSync(STORY, grown(), { recursive: true });
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-grown-'));
  begin();
  project = copyProject();
});
afterAll(() => {
  for (const made of [folder, project]) rmSync(made, { recursive: true, force: true });
});

const runIn = (cwd: string, ...args: string[]): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: '',
      STORY_DIR: grown(),
      OUT_DIR: join(folder, 'site'),
      QUICK_BUILD: '1',
      BLANK_PICTURES: '1',
      LC_ALL: 'C',
      NO_COLOR: '1',
    },
  });
  expect(status, stdout + stderr).toBe(0);
};
const command = commandOf(chapterCommand);
const chapter = async (...args: string[]): Promise<void> => {
  const { code, output } = await command(grown(), ...args);
  expect(code, output).toBe(0);
};

const findings = (): string[] =>
  storyFindings(grown(), book).map((finding) => formatDiagnostic(finding));

/** Takes out the facts that nothing names any more, as the check tells of them; those it counts. */
const takeOutUnused = (): number => {
  const unused = findings().flatMap(
    (line) => /facts\.yaml:.*fact “([^”]+)” is used nowhere/.exec(line)?.[1] ?? [],
  );
  if (unused.length === 0) return 0;
  const file = join(grown(), 'facts.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const facts = outlineOf(grown()).facts.map(({ id }) => id);
  for (const index of unused.map((id) => facts.indexOf(id)).toSorted(descending)) {
    document.deleteIn([index]);
  }
  writeFileSync(file, document.toString({ lineWidth: 0 }));
  return unused.length + takeOutUnused();
};

const slugs = (): string[][] =>
  outlineOf(grown()).editions.map(({ chapters }) => chapters.map(({ slug }) => slug));
const everything = (): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*.{mdx,yaml}', { cwd: grown() }).map((file) => [
      file,
      readFileSync(join(grown(), file), 'utf8'),
    ]),
  );

const withValue = (fact: Fact, value: unknown): Fact => factSchema.parse({ ...fact, value });

/** The facts with what is computed from them computed anew. */
const recomputed = (facts: readonly Fact[]): readonly Fact[] => {
  const ledger = makeLedger(facts);
  const next = facts.map((fact) =>
    fact.formula === undefined
      ? fact
      : withValue(fact, evaluate(fact.formula, fact.unit, ledger.get)),
  );
  return isDeepStrictEqual(next, facts) ? next : recomputed(next);
};

/** Changes the value of a fact, and those that are computed from it, as the check asks for. */
const change = (id: string, value: string | number): void => {
  const file = join(grown(), 'facts.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const facts = outlineOf(grown()).facts;
  const changed = recomputed(facts.map((fact) => (fact.id === id ? withValue(fact, value) : fact)));
  for (const [index, fact] of changed.entries()) {
    if (fact.value !== facts[index]?.value) document.setIn([index, 'value'], fact.value);
  }
  writeFileSync(file, document.toString({ lineWidth: 0 }));
};

/** The figure and the states of the new chapter's scene: those of the first scene that has two. */
const [model] = (story.editions[0]?.chapters ?? [])
  .flatMap(({ scenes }) => scenes)
  .filter(({ steps }) => steps.length > 1);

/** The tests of the story. */
const HOLDS = [
  ...['unit/content.test', 'figures.describe', 'unit/handbook', 'ledger', 'openers'],
  ...['build/content.test', 'build/site', 'build/weight'],
];

/** Adds a chapter in third place, or the last, and writes it, in every edition. */
const addChapter = async (): Promise<void> => {
  const after = story.editions[0]?.chapters[1]?.slug ?? '';
  const titles = story.editions.flatMap(({ lang }) => [`--title-${lang}`, written(lang).title]);
  await chapter('new', '--slug', SLUG, '--after', after, ...titles);
  for (const { lang } of story.editions) {
    const file = join(grown(), 'chapters', lang, `${SLUG}.mdx`);
    const { sentence, times } = written(lang);
    const begun = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    const front = begun
      .replace('draft: true\n', '')
      .replace(/^description: .*$/m, `description: ${sentence}`);
    const prose = Array.from({ length: times }, () => sentence).join(lang === 'zh' ? '' : ' ');
    const steps = (model?.steps ?? [])
      .slice(0, 2)
      .map(({ state }) => `<Step state="${state}">\n\n${sentence}\n\n</Step>\n`);
    const scene = model ? `<Scene figure="${model.figure}">\n${steps.join('')}</Scene>\n` : '';
    writeFileSync(file, `${front}\n${prose}\n\n${scene}`);
  }
};

/** Takes a chapter of the story out, and the facts that nothing else names. */
const letGo = async (slug: string): Promise<number> => {
  await chapter('remove', slug);
  return takeOutUnused();
};

/** Chapters that alone have a figure, and another than the new chapter’s. */
const alone = (story.editions[0]?.chapters ?? []).filter(({ slug, scenes }, _, all) => {
  const others = all.filter((other) => other.slug !== slug).flatMap((other) => other.scenes);
  const figures = [model, ...others].map((scene) => scene?.figure);
  return scenes.some(({ figure }) => !figures.includes(figure));
});

/** The one of them that most facts go with, if any can go without a word about it left behind. */
const mostMissed = async (): Promise<string | undefined> => {
  const missed: [slug: string, facts: number][] = [];
  for (const { slug } of alone) {
    begin();
    const facts = await letGo(slug);
    if (findings().length === 0) missed.push([slug, facts]);
  }
  begin();
  return greatest(missed, ([, facts]) => facts)?.[0];
};

/** Moves a date by a day; the story’s first, on which most rests. */
const changeDate = (days: number): void => {
  const date = story.facts.find(({ unit }) => unit === 'date');
  if (date) change(date.id, isoDate(dayNumber(String(date.value)) + days));
};

/** Adds one to a figure on which nothing rests. */
const changeFigure = (): void => {
  const rested = new Set(
    story.facts.flatMap(({ formula }) => (formula === undefined ? [] : formulaIds(formula))),
  );
  const figure = story.facts.find(
    ({ id, kind, value, unit, say }) =>
      kind !== 'computed' &&
      typeof value === 'number' &&
      unit !== 'year' &&
      say === undefined &&
      !rested.has(id),
  );
  if (figure) change(figure.id, Number(figure.value) + 1);
};

describe('a story', () => {
  it('takes a chapter with a scene, moves it, and lets it go without a trace', async () => {
    const [before, order] = [everything(), slugs()];
    await addChapter();
    expect(findings()).toEqual([]);
    expect(slugs()).toEqual(order.map((all) => all.toSpliced(2, 0, SLUG)));
    await chapter('move', SLUG, '--after', order[0]?.at(-1) ?? '');
    expect(findings()).toEqual([]);
    expect(slugs()).toEqual(order.map((all) => [...all, SLUG]));
    await chapter('remove', SLUG);
    expect(findings()).toEqual([]);
    expect(everything()).toEqual(before);
  });

  it('takes a date a day later, and back', () => {
    changeDate(1);
    expect(findings()).toEqual([]);
    expect(outlineOf(grown()).facts).not.toEqual(story.facts);
    changeDate(0);
    expect(findings()).toEqual([]);
    expect(outlineOf(grown()).facts).toEqual(story.facts);
  });

  it('takes another figure', () => {
    changeFigure();
    expect(findings()).toEqual([]);
    expect(outlineOf(grown()).facts).not.toEqual(story.facts);
  });

  it(
    'is built when all of that has come together, and all holds that must hold',
    { timeout: BUILD_MS },
    async () => {
      const gone = await mostMissed();
      changeFigure();
      await addChapter();
      if (gone !== undefined) await letGo(gone);
      changeDate(1);
      expect(findings()).toEqual([]);
      runIn(project, 'src/cli/build.ts');
      const vitest = 'node_modules/vitest/vitest.mjs';
      runIn(root, vitest, 'run', CONFIG, '--project=unit', '--project=build', ...HOLDS);
    },
  );
});
