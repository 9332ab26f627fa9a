/** The same text with nothing around it: what a page weighs its costs against. */
import { parseHTML } from 'linkedom';

const LEFT_OUT = 'script, style, svg, template, noscript, link, meta';
const INLINE = new Set(
  'a abbr b bdi br button cite code data em i img mark q rp rt ruby s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const escape = (text: string): string =>
  text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const isText = (element: Element): boolean =>
  [...element.querySelectorAll('*')].every(({ localName }) => INLINE.has(localName));

/** The blocks of text below an element, as plain headings and paragraphs. */
const blocks = (element: Element): string[] => {
  if (isText(element)) {
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    const tag = /^h[1-6]$/.test(element.localName) ? element.localName : 'p';
    return text === '' ? [] : [`<${tag}>${escape(text)}</${tag}>`];
  }
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 1) return blocks(node as Element);
    const text = node.nodeType === 3 ? (node.textContent ?? '').trim() : '';
    return text === '' ? [] : [`<p>${escape(text)}</p>`];
  });
};

/** A page that holds the text of a built page in plain headings and paragraphs, and nothing else. */
export const barePage = (html: string): string => {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(LEFT_OUT)) element.remove();
  const lang = document.documentElement.getAttribute('lang') ?? '';
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)}</title>
${blocks(document.body).join('\n')}
</html>
`;
};
