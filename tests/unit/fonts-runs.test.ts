import { describe, expect, it } from 'vitest';
import { readRuns } from '../../src/fonts/runs.ts';

const read = (body: string, lang = 'en'): string[] =>
  readRuns(
    `<!doctype html><html lang="${lang}"><head><title>head</title></head><body data-edition="${lang}">${body}</body></html>`,
    '/index.html',
  ).runs.map(({ family, style, layer, text }) => `${family} ${style} ${layer}: ${text}`);

describe('reading the runs of a page', () => {
  it('sets text in Text, unless an element around it says otherwise', () => {
    expect(read('<p>one<h2>two</h2><div class="label">three <b>four</b></div></p>')).toEqual([
      'Text normal page: one',
      'Display normal page: two',
      'Label normal page: three ',
      'Label normal page: four',
    ]);
  });

  it('lets the nearest element decide', () => {
    expect(read('<div class="label">a<h3>b<span class="numeral">c</span>d</h3></div>')).toEqual([
      'Label normal page: a',
      'Display normal page: b',
      'Numeral normal page: c',
      'Display normal page: d',
    ]);
  });

  it('lets a class beat the name of the element', () => {
    expect(
      read('<h2 class="kicker">a</h2><figure class="quote"><blockquote>b</blockquote></figure>'),
    ).toEqual(['Label normal page: a', 'Display normal page: b']);
  });

  it('reads the text of drawings, and not their titles', () => {
    expect(
      read(
        '<svg><title>no</title><desc>no</desc><text class="face-label">a</text>' +
          '<text class="face-numeral">8<tspan class="face-label">days</tspan></text></svg>',
      ),
    ).toEqual(['Label normal page: a', 'Numeral normal page: 8', 'Label normal page: days']);
  });

  it('knows italics', () => {
    expect(read('<p>a<em>b<b>c</b></em><cite>d</cite></p>')).toEqual([
      'Text normal page: a',
      'Text italic page: b',
      'Text italic page: c',
      'Text italic page: d',
    ]);
  });

  it('keeps the first screen apart', () => {
    expect(
      read('<header class="topbar label">a</header><div class="cover"><h1>b</h1></div><p>c</p>'),
    ).toEqual(['Label normal cover: a', 'Display normal cover: b', 'Text normal page: c']);
  });

  it('reads what shows without script, in templates and in fields', () => {
    expect(
      read(
        '<noscript><p>a</p></noscript><template><h2>b</h2></template>' +
          '<input value="c" placeholder="d"><input type="hidden" value="no">',
      ),
    ).toEqual(['Text normal page: a', 'Display normal page: b', 'Text normal page: cd']);
  });

  it('leaves out the head, scripts, styles and attributes', () => {
    expect(
      read('<p aria-label="no" title="no">a</p><img alt="no"><script>no</script><style>no</style>'),
    ).toEqual(['Text normal page: a']);
  });

  it('reads a text with entities as one', () => {
    expect(read('<p>a&nbsp;b&amp;c</p>')).toEqual(['Text normal page: a\u00a0b&c']);
  });

  it('takes the strings of data-faces, not their keys, for all that a figure may draw', () => {
    const json = '{"key":["甲",{"deep":"乙 \\u003c"}],"number":3}';
    expect(read(`<script type="application/json" data-faces>${json}</script>`)).toEqual([
      'Label normal page: 甲\n乙 <',
      'Display normal page: 甲\n乙 <',
      'Numeral normal page: 甲\n乙 <',
    ]);
  });

  it('takes them for the families that data-faces names, where it names some', () => {
    expect(
      read('<script type="application/json" data-faces="numeral label">["a"]</script>'),
    ).toEqual(['Label normal page: a', 'Numeral normal page: a']);
  });

  it('tells the edition by the language, and stops at another', () => {
    const page = '<html lang="zh-Hans-CN"><body data-edition="zh"></body></html>';
    expect(readRuns(page, '/').edition).toBe('zh');
    expect(() => readRuns('<html lang="fr"><body></body></html>', '/fr.html')).toThrow(
      'dist page /fr.html: its body names no edition; expected <body data-edition="…">.',
    );
  });
});
