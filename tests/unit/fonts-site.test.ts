import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cut } from '../../src/fonts/cut.ts';
import { FACES } from '../../src/fonts/faces.ts';
import { cutSite } from '../../src/fonts/site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (lang: string, body: string, layer = 'page', set = ''): string =>
  `<!doctype html><html lang="${lang}"><head><style data-fonts="cover"></style></head>` +
  `<body data-edition="${lang.slice(0, 2)}" data-font-set="${set}">` +
  `${body}<style data-fonts=${layer}></style>` +
  `${layer === 'page' ? '<style data-fonts=chapters></style>' : ''}</body></html>`;

describe('cutting a font', () => {
  const source = FACES.latin[0]?.sources[0];
  if (!source) throw new Error('the English edition has no face');
  const characters = ['A', 'V', 'é'];

  it('keeps these characters, gives the same bytes again, and cuts only once', async () => {
    const bytes = await cut(source, characters, join(folder, 'a'));
    const font = create(bytes);
    if (font.type !== 'WOFF2') throw new Error('no woff2');
    expect(font.characterSet.filter((point) => point !== 0xffff)).toEqual([0x41, 0x56, 0xe9]);
    expect(await cut(source, characters, join(folder, 'b'))).toEqual(bytes);

    const [kept = ''] = await readdir(join(folder, 'a'));
    await writeFile(join(folder, 'a', kept), 'kept');
    expect((await cut(source, characters, join(folder, 'a'))).toString()).toBe('kept');
  });

  it('keeps the kerning', async () => {
    const font = create(await cut(source, characters, folder));
    if (font.type !== 'WOFF2') throw new Error('no woff2');
    const [alone, pair] = ['A', 'AV'].map((text) => font.layout(text).positions[0]?.xAdvance ?? 0);
    expect(pair).toBeLessThan(alone ?? 0);
  });
});

describe('cutting a site', () => {
  it('keeps what only other pages need out of what readers of the story load', async () => {
    await writeFile(join(folder, 'index.html'), page('zh-CN', '<p>煤与硅。</p>'));
    await writeFile(join(folder, 'more.html'), page('zh-CN', '<p>煤与光，！</p>', 'other'));
    const slices = await cutSite(folder, '/');
    const serif = slices.filter(({ face }) => face.family === 'Text');
    const held = (layer: string): string =>
      serif
        .filter((slice) => slice.layer === layer)
        .flatMap(({ characters }) => characters)
        .join('');
    expect(held('other')).toBe('光');
    expect(held('chapters')).toContain('煤');
    // Marks that may stand side by side stay together, or nothing would trim them.
    expect(held('page')).toContain('！');
    const [story, more] = await Promise.all(
      ['index.html', 'more.html'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(story).not.toContain('-other-');
    expect(more).toContain('text-zh-other-noto-serif-sc.');
    expect(more).toContain('text-zh-page-noto-serif-sc.');
  });

  it('gives a set of pages its own, and a part what it alone shows; what opens comes last', async () => {
    const dialog = '<dialog class="share">享</dialog>';
    const ofSet = (part: string, shown: string): string =>
      page(
        'zh-CN',
        `<p>煤${shown}</p><details><p>表</p></details>${dialog}`,
        'other',
        `set/${part}`,
      );
    await writeFile(join(folder, 'index.html'), page('zh-CN', '<p>硅</p>'));
    await writeFile(join(folder, 'one.html'), ofSet('one', '甲乙丙丁戊己'));
    await writeFile(join(folder, 'two.html'), ofSet('two', '庚'));
    const slices = await cutSite(folder, '/');
    const filesOf = async (name: string): Promise<string[]> => {
      const html = await readFile(join(folder, name), 'utf8');
      return slices
        .filter(({ url, face }) => face.family === 'Text' && html.includes(url))
        .map(({ layer, characters }) => `${layer} ${characters.join('').replace(/[^\p{L}]/gu, '')}`)
        .sort();
    };
    expect(await filesOf('index.html')).toEqual(['chapters 享硅', 'page ']);
    const own = ['chapters 丁丙乙己戊甲', 'cover 庚煤', 'other 享表', 'page '];
    expect(await filesOf('one.html')).toEqual(own);
    // Where a part opens what another shows, it has that one's file to take it from.
    expect(await filesOf('two.html')).toEqual(own);
  });

  it('lets all pages share letters in an edition that is written in them', async () => {
    await writeFile(join(folder, 'index.html'), page('en', '<p>Coal</p>'));
    await writeFile(join(folder, 'one.html'), page('en', '<p>Sun</p>', 'other', 'set/one'));
    const slices = await cutSite(folder, '/');
    const texts = slices.filter(
      ({ face, source }) => face.family === 'Text' && source.id === 'source-serif-4',
    );
    expect(texts.filter(({ face }) => face.style === 'normal')).toHaveLength(1);
  });

  it('writes files and rules under the base path, by edition', async () => {
    await mkdir(join(folder, 'en'));
    await writeFile(join(folder, 'index.html'), page('zh-CN', '<p class="cover">渠口</p>'));
    await writeFile(join(folder, 'en/index.html'), page('en', '<p>Coal</p>'));
    await writeFile(join(folder, 'moved.html'), '<p>moved</p>');
    const slices = await cutSite(folder, '/base/');

    const chinese = await readFile(join(folder, 'index.html'), 'utf8');
    expect(chinese).toMatch(
      /<style data-fonts="cover">.*url\("\/base\/fonts\/text-zh-cover-noto-serif-sc\.[0-9a-f]{10}\.woff2"\).*unicode-range:U\+20,U\+53E3,U\+6E20\}/,
    );
    const english = await readFile(join(folder, 'en/index.html'), 'utf8');
    expect(english).toMatch(
      /<style data-fonts=page>.*\/base\/fonts\/text-en-page-source-serif-4\./,
    );
    expect(english).not.toContain('-zh-');
    expect(await readFile(join(folder, 'moved.html'), 'utf8')).toBe('<p>moved</p>');

    const written = await readdir(join(folder, 'fonts'));
    expect(written.sort()).toEqual(slices.map(({ url }) => url.replace('/base/fonts/', '')).sort());
  });

  it('changes nothing when a character has no font', async () => {
    const html = page('en', '<p>𠮷</p>');
    await writeFile(join(folder, 'index.html'), html);
    await expect(cutSite(folder, '/')).rejects.toThrow('dist page /index.html: no font of "Text"');
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(html);
    expect(await readdir(folder)).toEqual(['index.html']);
  });
});
