/** Sizes of pictures, against those that sharp writes; and the limits on their files. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { imageSize } from '../../src/editorial/image-size.ts';
import { imageFindings, MOST_MEGABYTES } from '../../src/editorial/rules/images.ts';

const picture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#824' } });

const KINDS: readonly (readonly [string, (image: Sharp) => Sharp])[] = [
  ['PNG', (image) => image.png()],
  ['JPEG', (image) => image.jpeg()],
  ['progressive JPEG', (image) => image.jpeg({ progressive: true })],
  ['lossy WebP', (image) => image.webp()],
  ['lossless WebP', (image) => image.webp({ lossless: true })],
  ['WebP with a profile', (image) => image.withMetadata().webp()],
  ['AVIF', (image) => image.avif({ effort: 0 })],
];

describe('the size of a picture', () => {
  it.each(KINDS)('is read from %s', async (_, as) => {
    for (const [width, height] of [
      [640, 400],
      [3, 1000],
    ] as const) {
      expect(imageSize(await as(picture(width, height)).toBuffer())).toEqual({ width, height });
    }
  });

  it('is unknown of anything else, and of what is cut short', async () => {
    expect(imageSize(Buffer.from('GIF89a'))).toBeUndefined();
    expect(imageSize(Buffer.alloc(0))).toBeUndefined();
    for (const [, as] of KINDS) {
      const whole = await as(picture(64, 64)).toBuffer();
      expect(imageSize(whole.subarray(0, 15))).toBeUndefined();
    }
  });

  it('is that of no picture which moves', async () => {
    const both = await Promise.all(
      [picture(9, 9), picture(9, 8)].map((one) => one.png().toBuffer()),
    );
    const moving = await sharp(both, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(imageSize(moving)).toBeUndefined();
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'images-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const told = (name: string, words = 'A wall'): string[] => {
    const chapter = parseChapter(`![${words}](${name})`, join(folder, 'chapter.mdx'));
    return imageFindings(chapter).map((finding) => formatDiagnostic(finding));
  };

  it('that cannot be opened is told of, and so is one that has its name in other capitals', () => {
    symlinkSync('nowhere.png', join(folder, 'Lost.PNG'));
    expect(told('Lost.PNG').join('')).toContain('is none that the site can use');
    expect(told('lost.png').join('')).toContain('Did you mean “Lost.PNG”?');
  });

  it('whose words are its name, or none, is told of', () => {
    for (const words of ['large.png', 'image-20240101', '图片', ' '])
      expect(told('large.png', words).join('')).toContain('has no words');
  });

  it('that is too large is told of, with what would do', async () => {
    const png = await picture(64, 64).png().toBuffer();
    const large = Buffer.concat([png, Buffer.alloc(MOST_MEGABYTES * 1e6)]);
    writeFileSync(join(folder, 'large.png'), large);
    expect(told('large.png')).toEqual([
      `${join(folder, 'chapter.mdx')}:1:1 the image large.png weighs 8.0 MB; expected at most 8 MB. Save it smaller: 3200 pixels along its longer side are enough.`,
    ]);
  });
});
