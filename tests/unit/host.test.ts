/** What the build tells browsers and hosts about the site's safety. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersFile, nginxFile } from '../../src/host/files.ts';
import { edited } from '../../src/host/edits.ts';
import { elementsOf } from '../../src/host/elements.ts';
import { inlineParts, liftStyles, withSheets } from '../../src/host/inline.ts';
import { splitPaths } from '../../src/host/paths.ts';
import { addressEdits, picturesIn } from '../../src/host/pictures.ts';
import { inlineSources, policyFor } from '../../src/host/policy.ts';
import { isSamePicture } from '../../src/offline/kept.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a policy', () => {
  it('knows what stands inline by its hash, and leaves data and files alone', () => {
    const html =
      '<style>a{}</style><script>1</script><script type="module">2</script>' +
      '<script type="application/json">{"a":"<style>no</style>"}</script>' +
      '<script type=application/ld+json>{}</script><script src="/a.js"></script>' +
      '<SCRIPT>3</SCRIPT >';
    const { scripts, styles } = inlineSources(inlineParts(elementsOf(html)));
    expect([...scripts]).toEqual([hash('1'), hash('2'), hash('3')]);
    expect([...styles]).toEqual([hash('a{}')]);
  });

  it('finds every style of an element, and lifts it into the head as a rule', () => {
    const html =
      '<!doctype html><html><head><title>a</title></head><body style="--a:1">' +
      '<p style="color:red" title="a > b">x</p><svg><path style="color:red"/></svg>' +
      '<script>const a = `<p style="x">`;</script><p title="style=">y</p></body></html>';
    const { scripts, styles, attributes } = inlineParts(elementsOf(html));
    const lifted = liftStyles(attributes);
    const page = withSheets(edited(html, lifted.edits), lifted.sheets);
    expect(page).toBe(
      '<!doctype html><html><head><title>a</title>' +
        '<style>[data-style="0"]{--a:1}[data-style="1"]{color:red}</style></head>' +
        '<body data-style="0"><p data-style="1" title="a > b">x</p>' +
        '<svg><path data-style="1"/></svg>' +
        '<script>const a = `<p style="x">`;</script><p title="style=">y</p></body></html>',
    );
    expect(inlineParts(elementsOf(page))).toEqual({
      scripts,
      styles: [...styles, ...lifted.sheets],
      attributes: [],
    });
  });

  it('leaves a page alone whose elements carry none', () => {
    expect(liftStyles([])).toEqual({ sheets: [], edits: [] });
    expect(withSheets('<head></head>', [])).toBe('<head></head>');
  });

  it('allows nothing that it does not name, and nothing unsafe', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.constantFrom('anybody', 'nobody', undefined),
        (texts, framed) => {
          const policy = policyFor(
            { scripts: new Set(texts.map(hash)), styles: new Set() },
            framed,
          );
          expect(policy).toMatch(/^default-src 'none'; /);
          expect(policy).not.toMatch(/unsafe|\*[^;]|https?:/);
          expect(policy.includes('frame-ancestors')).toBe(framed !== undefined);
        },
      ),
    );
  });
});

describe('pictures of a page', () => {
  const html =
    '<p>&amp;<img alt="" src="/a.svg"><picture><source type="image/avif" ' +
    'srcset="/p_1.avif 480w, /p_2.avif 1200w, /p_3.avif 1600w"><source srcset="/p.webp">' +
    '<img src="/p.png" alt="1 > 0"></picture><img alt="none"></p>';

  it('are found, each in the one size that stands for all', () => {
    expect(picturesIn(elementsOf(html)).map(({ address }) => address)).toEqual([
      '/a.svg',
      '/p_2.avif',
    ]);
  });

  it('get other addresses, and nothing else of the page changes', () => {
    const names = new Map([['/a.svg', '/a.svg?v=1']]);
    const other = edited(html, addressEdits(picturesIn(elementsOf(html)), names));
    expect(other).toBe(html.replace('/a.svg', '/a.svg?v=1'));
  });

  it('are one picture in other sizes, or are not', () => {
    const one = './_astro/pit.BkedB5y-_2raLw1.avif';
    expect(isSamePicture(one, './_astro/pit.BkedB5y-_ZCYN3A.avif')).toBe(true);
    expect(isSamePicture(one, './_astro/pit.BkedB5y-_ZCYN3A.webp')).toBe(false);
    expect(isSamePicture(one, './_astro/pit.AkedB5y-_2raLw1.avif')).toBe(false);
    expect(isSamePicture('./a.svg', './a.svg')).toBe(false);
    const wide = './figures/a/b/still-wide.svg?v=0123';
    expect(isSamePicture(wide, './figures/a/b/still-low.svg?v=4567')).toBe(true);
    expect(isSamePicture(wide, './figures/a/b/still.svg?v=4567')).toBe(true);
    expect(isSamePicture(wide, './figures/a/c/still.svg?v=4567')).toBe(false);
    expect(isSamePicture(wide, './figures/a/b/print.svg')).toBe(false);
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'embed');
const page = fc
  .array(name, { maxLength: 4 })
  .map((folders) => [...folders, 'index.html'].join('/'));

/** Whether a path of a `_headers` file is for an address. */
const isFor = (path: string, address: string): boolean =>
  path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address;

describe('paths of headers', () => {
  it('cover every page once: those that may be framed apart from all others', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1 }), (pages) => {
        const { usual, special } = splitPaths(pages, 'embed');
        for (const file of pages) {
          const address = file.slice(0, -'index.html'.length);
          const [here, there] = file.split('/').includes('embed')
            ? [special, usual]
            : [usual, special];
          expect(here.filter((path) => isFor(path, address))).toHaveLength(1);
          expect(there.filter((path) => isFor(path, address))).toHaveLength(0);
        }
      }),
    );
  });

  it('name the page of a file at the root', () => {
    expect(splitPaths(['index.html', '404.html', 'x/embed/index.html'], 'embed')).toEqual({
      usual: ['', '404.html'],
      special: ['x/embed/*'],
    });
  });
});

describe('files for hosts', () => {
  const rules = {
    base: '/sub/',
    pages: ['index.html', 'en/index.html', 'embed/a/index.html', 'figures/a/index.html'],
    policies: { page: 'PAGE', embed: 'EMBED' },
  };

  it('tell Netlify and Cloudflare', () => {
    const text = headersFile(rules);
    expect(text).toContain("/sub/figures/*\n  Content-Security-Policy: frame-ancestors 'none'\n");
    expect(text).toContain('/sub/embed/*\n  Content-Security-Policy: frame-ancestors *\n');
    expect(text).toContain('/sub/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
    expect(text).toContain('/sub/fonts/*\n  Cache-Control: public, max-age=31536000, immutable');
    expect(text.match(/Access-Control-Allow-Origin: \*/g)).toHaveLength(2);
    expect(text).toContain('/sub/sw.js\n  Cache-Control: no-cache');
    expect(text.match(/^\/sub\/\*$/gm)).toHaveLength(1);
  });

  it('tell nginx, each place all of it', () => {
    const places = nginxFile(rules)
      .split(/^location /m)
      .filter((text) => text.includes('{\n'));
    expect(places).toHaveLength(4);
    for (const place of places) expect(place).toContain('nosniff');
  });

  it('keep to themselves what begins with a dot, but for what certifies an address', () => {
    const [, hidden = ''] = /location ~ (\S+) \{ return 404; \}/.exec(nginxFile(rules)) ?? [];
    for (const path of ['/.git/config', '/sub/.env', '/.well-known.old', '/sub/.htaccess'])
      expect(path).toMatch(new RegExp(hidden));
    expect('/.well-known/acme-challenge/token').not.toMatch(new RegExp(hidden));
  });

  it('puts a policy of any length together from parameters that nginx takes', () => {
    for (const length of [3999, 4000, 4001, 12_345]) {
      const page = Array.from({ length }, (_, index) => String(index % 10)).join('');
      const text = nginxFile({ ...rules, policies: { ...rules.policies, page } });
      for (const [, parameter = ''] of text.matchAll(/"([^"]*)"/g))
        expect(parameter.length).toBeLessThan(4096);
      const set = new Map(
        [...text.matchAll(/set (\$\w+) "([^"]*)";/g)].map(([, name = '', part = '']) => [
          name,
          part,
        ]),
      );
      const said = [...text.matchAll(/add_header Content-Security-Policy "([^"]*)"/g)].map(
        ([, value = '']) => value.replaceAll(/\$\w+?_\d+/g, (name) => set.get(name) ?? ''),
      );
      expect(said).toContain(page);
    }
  });
});
