/** The site's folder on its host: any folder works, and anything else is refused in one sentence. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { basePath, requestedBase } from '../../src/share/site.ts';

const told = (text: string): string => {
  try {
    return basePath(text);
  } catch (error) {
    return explain(error, 'en');
  }
};

it.each([
  [undefined, '/', '/'],
  ['', '/', '/'],
  ['/story', '/story/', '/story/'],
  ['a//b', '/a/b/', '/a/b/'],
  ['/数据/', '/数据/', '/%E6%95%B0%E6%8D%AE/'],
  ['/%E6%95%B0/', '/数/', '/%E6%95%B0/'],
])('“%s” is %s, and asked for as %s', (text, written, requested) => {
  expect(basePath(text)).toBe(written);
  expect(requestedBase(text)).toBe(requested);
});

it.each([
  'https://example.org/sub/',
  '//example.org:80/',
  'a?b',
  'a#b',
  'a b',
  'a%20b',
  'a"b',
  "a'b",
  'a;b',
  'a<b',
  '50%',
  '../up',
  'C:\\story',
])('“%s” is no folder', (text) => {
  expect(told(text)).toContain(
    `BASE_PATH is “${text}”; it has to be a folder on the host, such as /story/, of letters, digits and - . _ ~ alone. The host itself goes into SITE_URL.`,
  );
});

it('has a slash at both ends, and none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z数é0-9_~-]{1,8}$/)), (names) => {
      expect(basePath(names.join('//'))).toBe(['', ...names, ''].join('/').replace('//', '/'));
    }),
  );
});
