/** Links that lead nowhere. */
import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isElement, isSeen, startOf, type ParsedChapter } from '../chapter.ts';
import { nearest, type Diagnostic, type Mistake } from '../errors.ts';
import { mistake } from '../messages/index.ts';
import { bareAddress } from '../remark-addresses.ts';
import { decoded } from '../../kit/decoded.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { isImage } from './images.ts';
import type { Page, Targets } from './targets.ts';

const KNOWN = /^(?:https?:|mailto:|tel:)/i;
/** Whole addresses: of a host with a dot in it, of somebody’s mail, of a number that can be dialled. */
const WHOLE = [
  /^https?:\/\/(?:[^\s/?#@]*@)?[^\s./?#@:]+(?:\.[^\s./?#@:]+)+\.?(?::\d+)?(?:[/?#]|$)/i,
  /^mailto:(?:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?|$)|\?)/i,
  /^tel:\+?(?:[().-]|%20)*\d(?:[\d().-]|%20){2,}(?:;|$)/i,
];
const isWhole = (url: string): boolean => URL.canParse(url) && WHOLE.some((form) => form.test(url));

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** “example.org/page”, which lacks its https://. */
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|cn|io|edu|gov)\b)/i;

/** An address, and a mark of the sentence after it with what follows. */
const SENTENCE = /^(https?:\/\/[^，。；！？]*)([，。；！？].{0,7})/i;

/** What is only there on the machine of whoever writes: the site as npm run dev shows it. */
const HERE = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?(?<path>\/.*)?$/i;

/** An address with the beginning that it lacks, or has with a slip. */
const addressMeant = (url: string): string | undefined => {
  if (/^[^\s@/:]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return `mailto:${url}`;
  const [, rest] = /^(?:h?t{1,3}ps?\s*[:：;]*\/*)+(?<=[:：;/])(.+)$/i.exec(url) ?? [];
  if (rest !== undefined) return isWhole(`https://${rest}`) ? `https://${rest}` : undefined;
  return HOST.test(url) ? `https://${url}` : undefined;
};

/** A heading that is named without its chapter. */
const headingNamed = (anchor: string, anchors: ReadonlySet<string>): string | undefined =>
  [...anchors].find((each) => each.endsWith(`/${anchor}`));

/** A heading that is looked for in another chapter than its own. */
const headingElsewhere = (anchor: string, anchors: ReadonlySet<string>): string | undefined => {
  const words = anchor.slice(anchor.indexOf('/'));
  return anchor.includes('/') && words !== '/'
    ? [...anchors].find((each) => each.endsWith(words))
    : undefined;
};

/** The anchor that was meant: of headings in a chapter, one whose words are near enough by themselves. */
const anchorMeant = (anchor: string, anchors: ReadonlySet<string>): string | undefined => {
  const chapter = anchor.slice(0, anchor.indexOf('/') + 1);
  const words = [...anchors]
    .filter((each) => each.startsWith(chapter))
    .map((each) => each.slice(chapter.length));
  const found = nearest(anchor.slice(chapter.length), words);
  return found === undefined ? undefined : chapter + found;
};

const isIn = (chapter: string, anchor: string): boolean =>
  anchor === chapter || anchor.startsWith(`${chapter}-`) || anchor.startsWith(`${chapter}/`);

const anchorMistakes = (anchor: string, { anchors, unread = [] }: Page): Mistake[] =>
  anchors.has(decoded(anchor)) || unread.some((chapter) => isIn(chapter, anchor))
    ? []
    : [
        mistake(
          'link-anchor',
          { anchor },
          headingNamed(decoded(anchor), anchors) ??
            headingElsewhere(decoded(anchor), anchors) ??
            anchorMeant(decoded(anchor), anchors),
        ),
      ];

/** A chapter's name, as somebody writes it who takes it for a page: “../steel.mdx”. */
const chapterNamed = (url: string, anchors: ReadonlySet<string>): string | undefined => {
  const name =
    url
      .split(/[/#?]/)
      .findLast((part) => part !== '')
      ?.replace(/\.mdx?$/, '') ?? '';
  return anchors.has(name) ? `#${name}` : undefined;
};

/** A path with the slash that servers add. */
const slashed = (path: string): string => path.replace(/(?<=[^/])$/, '/');

/** What is wrong with an address within the site. */
const pathMistakes = (url: string, { home, pages }: Targets): Mistake[] => {
  const typed = url.replace(/[#?].*$/s, '');
  const path = pages.has(typed) ? typed : slashed(typed);
  const page = pages.get(path);
  const own = pages.get(home)?.anchors ?? new Set<string>();
  if (!page) {
    const meant = chapterNamed(url, own) ?? nearest(typed, pages.keys());
    return [mistake('link-page', { url, home }, meant)];
  }
  const [, anchor] = /#(.+)/s.exec(url) ?? [];
  if (anchor === undefined) return [];
  if (page.unread) return anchorMistakes(anchor, page);
  return page.anchors.has(decoded(anchor))
    ? []
    : [mistake('link-part', { path, anchor }, nearest(decoded(anchor), page.anchors))];
};

const urlMistakes = (url: string, targets: Targets): Mistake[] => {
  if (url.startsWith('#')) return pathMistakes(`${targets.home}${url}`, targets);
  const here = HERE.exec(url);
  if (here) return [mistake('link-here', { url }, here.groups?.path)];
  const [, before = '', rest] = SENTENCE.exec(url) ?? [];
  if (rest !== undefined) return [mistake('link-runs-on', { url: before, rest })];
  if (isWhole(url)) return [];
  const address = addressMeant(decoded(url));
  if (KNOWN.test(url)) return [mistake('link-incomplete', { url }, address)];
  if (address !== undefined || SCHEME.test(url) || url.startsWith('//'))
    return [mistake('link-address', { url }, address)];
  if (isImage(url)) return [mistake('link-picture', { url })];
  return pathMistakes(url, targets);
};

/**
 * A bare address that letters follow, such as those of https://zh.wikipedia.org/wiki/朔州, or whose
 * host has letters of its sentence’s script: where https://例子.中国的网页 ends, nobody can tell.
 */
const runsOn = (link: Link, next: Nodes | undefined): Mistake[] => {
  const address = bareAddress(link);
  if (address === undefined) return [];
  const rest = next?.type === 'text' ? /^[\p{L}\p{N}]+/u.exec(next.value)?.[0] : undefined;
  if (rest !== undefined)
    return [mistake('link-runs-on', { url: link.url, rest: rest.slice(0, 8) })];
  return /[^\p{ASCII}]/u.test(address) ? [mistake('link-letters', { url: address })] : [];
};

/** Parts in the words of a link: what opens by itself opens nothing there. */
const partsIn = (link: Link): Mistake[] => {
  const names = new Set<string>();
  visit(link, (node) => {
    if (isElement(node) && node.name) names.add(node.name);
  });
  return [...names]
    .filter((name) => VOCABULARY[name] && !VOCABULARY[name].inside)
    .map((name) => mistake('part-in-link', { name, url: link.url }));
};

/** The findings on a chapter's links. */
export const linkFindings = ({ tree, file }: ParsedChapter, targets: Targets): Diagnostic[] => {
  const findings: Diagnostic[] = [];
  visit(tree, 'link', (node, index, parent) => {
    const { url } = node;
    const text = toString(node).trim();
    const found = [
      ...(isSeen(node) ? [] : [mistake('link-wordless', { url })]),
      ...partsIn(node),
      ...runsOn(node, parent?.children[(index ?? 0) + 1]),
      ...(url === '' || url === '#'
        ? [mistake('link-empty', { text })]
        : urlMistakes(url, targets)),
    ];
    findings.push(...found.map((each) => ({ ...startOf(node, file), ...each })));
  });
  return findings;
};
