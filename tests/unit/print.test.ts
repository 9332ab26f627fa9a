import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedPdf, withPrintLink } from '../../src/cli/print/files.ts';
import { runningHeads } from '../../src/story/running-heads.ts';

const pdf = (date: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n<</CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>\n\xff`,
    'latin1',
  );

describe('the date of a PDF', () => {
  it('is that of the story, whenever it is made', () => {
    const dated = datedPdf(pdf('20310102030405'), '2023-12-09');
    expect(dated).toEqual(pdf('20231209000000'));
    expect(datedPdf(pdf('20310607080910'), '2023-12-09')).toEqual(dated);
  });

  it('leaves every other byte as it is', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(new Uint8Array(datedPdf(Buffer.from(bytes), '2023-12-09'))).toEqual(bytes);
      }),
    );
  });
});

describe('the link to a PDF', () => {
  const link = (size: string): string =>
    `<a href="/print/a.pdf">PDF <span data-print-size>${size}</span></a>`;
  const page = `<template data-print>${link('0')}</template><template></template>`;

  it('is shown with the size', () => {
    const shown = `${link('2.8 MB')}<template></template>`;
    expect(withPrintLink(page, 2_840_000)).toBe(shown);
    expect(withPrintLink(shown, 1_000_000)).toBe(`${link('1.0 MB')}<template></template>`);
  });

  it('is missed', () => {
    expect(() => withPrintLink('<p></p>', 1)).toThrow('the page has no link to a PDF');
  });
});

describe('the heads of printed pages', () => {
  it('say any title as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const rules = runningHeads([{ slug: 'one', title }]);
        expect(rules).not.toContain('<');
        const [, written] = /content:"((?:[^"\\\n]|\\[\da-f]+ )*)"/.exec(rules) ?? [];
        const said = written?.replaceAll(/\\([\da-f]+) /g, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        );
        expect(said).toBe(title);
      }),
    );
  });

  it('belong to the pages of their chapters', () => {
    expect(runningHeads([{ slug: 'one', title: 'Say “"one"”' }])).toBe(
      '@page chapter-one{@top-left{content:"Say “\\22 one\\22 ”"}}[id=\'one\']{page:chapter-one}',
    );
  });
});
