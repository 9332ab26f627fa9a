/** Names that every object has are no names of an editor's: `constructor`, `toString`, `__proto__`. */
import { describe, expect, it } from 'vitest';
import { planFor, readFlags } from '../../src/cli/chapter/args.ts';
import { readFolder } from '../../src/cli/chapter/folder.ts';
import { CommandError } from '../../src/cli/command-error.ts';
import { fill } from '../../src/locales/format.ts';
import { EDITIONS } from '../support/editions.ts';
import { STORY } from '../support/story.ts';
import { book, findings } from './support/findings.ts';
import { swap, type Edit } from './support/stories.ts';

const PAPER = 'chapters/en/paper.mdx';
/** The files of data that there may be. */
const DATA = Object.keys(book)
  .map((figure) => `data/${figure}.yaml`)
  .join(', ');

const end =
  (words: string): Edit =>
  (text) =>
    `${text}\n${words}\n`;
const begin =
  (line: string): Edit =>
  (text) =>
    `${line}\n${text}`;

describe.each(['constructor', 'toString', '__proto__'])('“%s”', (name) => {
  const told = (words: string): string[] => findings({ [PAPER]: end(words) });

  it('is no part, and no attribute of one', () => {
    expect(told(`<${name} a="b"/>`)).toEqual([
      `${PAPER}:15:1 <${name}> is not a part of a chapter.`,
    ]);
    expect(told(`<${name}>\n\n<Lead>Words.</Lead>\n\n</${name}>`)).toEqual([
      `${PAPER}:15:1 <${name}> is not a part of a chapter.`,
    ]);
    expect(told(`<Fact id="opening" ${name}="b"/>.`)).toEqual([
      `${PAPER}:15:1 <Fact> has no attribute “${name}”.`,
    ]);
  });

  it('is no figure, neither in a chapter nor among the data', () => {
    expect(told(`<Figure figure="${name}" state="a"/>`)).toEqual([
      `${PAPER}:15:1 no figure is called “${name}”.`,
    ]);
    expect(findings({ [`data/${name}.yaml`]: () => 'a: 1\n' })).toEqual([
      `data/${name}.yaml is not read; expected one of ${DATA}.`,
    ]);
    expect(findings({ [`data/${name}.json`]: () => '{}' })).toEqual([]);
  });

  it('is no label, by itself or before a dot', () => {
    expect(findings({ 'strings/en.yaml': begin(`${name}.a: Words`) })).toEqual([
      `strings/en.yaml:1:1 “${name}.a” is a label neither of the interface nor of a figure. Those of the interface are listed in src/locales/labels.ts.`,
    ]);
  });

  it('is no name in a file', () => {
    const unknown = (file: string, place: string): string[] => [
      `${file}:${place} “${name}” is unknown here.`,
    ];
    expect(findings({ 'story.yaml': begin(`${name}: a`) })).toEqual(unknown('story.yaml', '1:1'));
    const label = findings({ 'strings/en.yaml': begin(`${name}: Words`) });
    expect(label).toEqual(
      name === '__proto__'
        ? unknown('strings/en.yaml', '1:1')
        : [expect.stringMatching(`^strings/en.yaml:1:1 “${name}” is a label neither`)],
    );
    const data = swap('label: { zh: 通车,', `label: { ${name}: a, zh: 通车,`);
    expect(findings({ 'data/intervals.yaml': data })).toEqual([
      `data/intervals.yaml:14:14 “events.label.${name}” is unknown here.`,
    ]);
  });

  it('is not filled into a label, and no flag or command', () => {
    expect(fill(`{${name}} days`, { days: 2 })).toBe(`{${name}} days`);
    const folder = readFolder(STORY, book);
    expect(() => readFlags([`--${name}`, 'a'], EDITIONS)).toThrow(CommandError);
    expect(() => planFor(name, {}, folder)).toThrow(CommandError);
  });
});

it('a chapter may be called “constructor”, in a story that has been signed off', () => {
  const chapter = (title: string, words: string) => () =>
    `---\nslug: constructor\norder: 3\ntitle: ${title}\ndescription: ${words}\nground: coal\n---\n\n${words}\n`;
  expect(
    findings({
      'signed.yaml': () => 'en:\n  steel: [a]\n',
      'chapters/zh/constructor.mdx': chapter('建造者', '他们造桥。'),
      'chapters/en/constructor.mdx': chapter('Constructor', 'They built it.'),
    }),
  ).toEqual([]);
});
