/** A story many times as long: its own chapters again and again, under other titles and headings. */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const FRONT = /^---\n[\s\S]*?\n---\n/;

/** Words with the number of a copy behind them; Chinese has no space before it. */
const numbered = (words: string, copy: number): string =>
  `${words}${/\p{Script=Han}/u.test(words) ? '' : ' '}${copy}`;

/** A chapter's text as the `copy`th of its kind: 1 for the first, which keeps its name. */
const again = (text: string, copy: number, count: number): string => {
  const front = FRONT.exec(text)?.[0] ?? '';
  const { slug, order, title } = parse(front.replaceAll('---\n', '')) as Record<string, string>;
  const head = front
    .replace(/^slug: .*$/m, `slug: ${slug ?? ''}-${copy}`)
    .replace(/^order: .*$/m, `order: ${Number(order) + (copy - 1) * count}`)
    .replace(/^title: .*$/m, `title: ${JSON.stringify(numbered(title ?? '', copy))}`);
  // Headings are anchors: no two may have the same words.
  const body = text.slice(front.length);
  return head + body.replace(/^#{2,6} .*$/gm, (heading) => numbered(heading, copy));
};

/** Copies the story in a folder to another, its chapters `factor` times. */
export const growStory = (from: string, to: string, factor: number): void => {
  cpSync(from, to, { recursive: true });
  // Nobody has signed the copies off.
  rmSync(join(to, 'signed.yaml'), { force: true });
  const files = globSync('chapters/*/*.mdx', { cwd: to });
  const count = new Set(files.map((file) => basename(file))).size;
  for (const file of files) {
    const text = readFileSync(join(to, file), 'utf8');
    for (let copy = 2; copy <= factor; copy += 1)
      writeFileSync(join(to, file.replace(/\.mdx$/, `-${copy}.mdx`)), again(text, copy, count));
  }
};
