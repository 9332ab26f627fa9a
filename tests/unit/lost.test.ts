/** Addresses as messengers leave them, and the pages that they were meant for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantBy } from '../../src/share/lost.ts';

const PAGE = '/figures/a-figure/its-state/';

describe('a mangled address', () => {
  it.each([
    ['a full stop', '/figures/a-figure/its-state.'],
    ['a full stop in Chinese', '/figures/a-figure/its-state/%E3%80%82'],
    ['words that follow it', '/figures/a-figure/its-state/%EF%BC%8C%E4%BD%A0%E7%9C%8B'],
    ['a bracket', '/figures/a-figure/its-state/)'],
    ['slashes twice', '//figures//a-figure/its-state/'],
    ['a value that has no page', '/figures/a-figure/its-state~30/'],
    ['the name of its file, and more', '/figures/a-figure/its-state/index.html%E3%80%82'],
    ['codes written twice', '/figures%252Fa-figure%252Fits-state%252F'],
  ])('with %s means the page', (_, path) => {
    expect(meantBy(path, '/')).toEqual([PAGE]);
  });

  it('in capitals may mean the page as it is written, or in small letters', () => {
    expect(meantBy('/FIGURES/A-Figure/its-state/', '/')).toEqual([PAGE]);
    expect(meantBy('/pt-BR/figures.', '/')).toEqual(['/pt-BR/figures/', '/pt-br/figures/']);
  });

  it('keeps a place in the page that was written as a part of the path', () => {
    expect(meantBy('/en/%23a-chapter', '/')).toEqual(['/en/#a-chapter']);
  });

  it('stays below the folder of the site, in whatever signs that is written', () => {
    const home = '/%E6%95%B0%E6%8D%AE/';
    expect(meantBy(`${home}figures/x.`, home)).toEqual([`${home}figures/x/`]);
    expect(meantBy('/elsewhere/x.', home)).toEqual([]);
  });

  it('that has nothing mangled is only lost, and so is that of the page for lost ones', () => {
    expect(meantBy(PAGE, '/')).toEqual([]);
    expect(meantBy('/404.html', '/')).toEqual([]);
  });

  it('never leads to another site', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), fc.string(), (url, text) => {
        for (const path of [new URL(url).pathname, `/${text}`, `//${text}`])
          for (const address of meantBy(path, '/')) {
            const { origin } = new URL(address, 'https://site.example');
            expect(origin).toBe('https://site.example');
          }
      }),
    );
  });
});
