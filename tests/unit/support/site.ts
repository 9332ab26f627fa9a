/** The built site as files: its pages, what they link to, and what their chapters say. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { outDir } from '../../../src/cli/paths.ts';
import { editionOutline, story } from '../../support/story.ts';

export interface SitePage {
  /** Path of its file in the site. */
  readonly file: string;
  /** Path of its address, such as /en/. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

export const site = outDir();

/** The page of an edition. Throws where the story has none of that language. */
export const editionFile = (lang: string): string =>
  `${editionOutline(story, lang).home.slice(1)}index.html`;

export const readPage = (file: string, folder = site): SitePage => {
  const html = readFileSync(join(folder, file), 'utf8');
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    document: parseHTML(html).document,
  };
};

/** Files of the site by pattern. */
export const siteFiles = (pattern: string): string[] => globSync(pattern, { cwd: site }).sort();

/** All pages of the site. Throws when there is none: then nothing would be tested. */
export const readPages = (): SitePage[] => {
  const files = siteFiles('**/*.html');
  if (files.length === 0) throw new Error('There is no built site. npm run build makes one.');
  return files.map((file) => readPage(file));
};

/** The file of the site that answers to a path below its root, such as /en/, or undefined. */
export const fileAt = (path: string): string | undefined =>
  [path, join(path, 'index.html')]
    .map((file) => file.replace(/^\//, ''))
    .find((file) => /\.\w+$/.test(file) && existsSync(join(site, file)));

/** What stands in a chapter and is no running text. */
const NOT_PROSE = [
  'noscript, script, style, svg, button, details',
  '.chapter-head, h3, .aside-title, .column-title',
  '.stats, figcaption, .chapter-sources',
].join(', ');

/** The running text of the chapters: paragraphs, lists, steps, quotations, and the facts in them. */
export const proseOf = ({ document }: SitePage, without = ''): string =>
  [...document.querySelectorAll('.chapter .prose')]
    .map((prose) => {
      const copy = prose.cloneNode(true) as Element;
      const others = copy.querySelectorAll([NOT_PROSE, without].filter(Boolean).join(', '));
      for (const element of others) element.remove();
      return copy.textContent;
    })
    .join('\n');

/**
 * What keeps a text from being well-formed XML, as far as a feed can go wrong: tags that do not
 * pair, bare ampersands and angle brackets, more than one root.
 */
export const xmlFaults = (xml: string): string[] => {
  const text = xml
    .replace(/^<\?xml[^?]*\?>/, '')
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
  const open: string[] = [];
  const faults: string[] = [];
  let roots = 0;
  const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
  for (const [, closing, name = '', , empty] of text.matchAll(tag)) {
    if (closing) {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
    } else {
      if (open.length === 0) roots += 1;
      if (!empty) open.push(name);
    }
  }
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|[<>]/gi.exec(text.replace(tag, ''));
  return [
    ...faults,
    ...open.map((name) => `<${name}> is not closed`),
    ...(roots === 1 ? [] : [`there are ${roots} roots`]),
    ...(bare ? [`a bare ${bare[0]}`] : []),
  ];
};
