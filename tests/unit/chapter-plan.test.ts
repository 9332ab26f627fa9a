/** Chapters in, about and out, on folders in memory: what goes in comes out without a trace. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FolderChapter, StoryFolder } from '../../src/cli/chapter/folder.ts';
import { chapterPath, textsOf } from '../../src/cli/chapter/folder.ts';
import { frontValue } from '../../src/cli/chapter/front.ts';
import { apply, undoing, type Files, type Operation } from '../../src/cli/chapter/operations.ts';
import { planMove, planNew, planRemove } from '../../src/cli/chapter/plan.ts';
import { planRename } from '../../src/cli/chapter/rename.ts';
import { EDITIONS } from '../support/editions.ts';
import { wordingOf } from '../../src/locales/index.ts';

const textOf = (slug: string, order: number, link: string, end: string): string =>
  ['---', `slug: ${slug}`, `order: ${order} # where it stands`, 'ground: coal']
    .concat(['---', '', `order: 1`, `[Words](#${link}), see #${link}.`, ''])
    .join(end);

/**
 * Chapters with gaps in their order, some without a number, some not in the second edition, their
 * lines ended either way.
 */
const foldersWithGaps = (max: number): fc.Arbitrary<StoryFolder> =>
  fc
    .array(fc.record({ gap: fc.integer({ min: 1, max }), isTwin: fc.boolean() }), {
      minLength: 2,
      maxLength: 7,
    })
    .chain((chapters) =>
      fc.record({ chapters: fc.constant(chapters), end: fc.constantFrom('\n', '\r\n') }),
    )
    .map(({ chapters, end }): StoryFolder => {
      let order = -1;
      return {
        editions: EDITIONS,
        chapters: chapters.map(({ gap, isTwin }, index): FolderChapter => {
          order += gap;
          const slug = `chapter-${index}`;
          const text = textOf(slug, order, `chapter-${index === 0 ? 1 : index - 1}`, end);
          return { slug, order, ground: 'coal', texts: { zh: text, ...(isTwin && { en: text }) } };
        }),
        figures: [{ id: 'economy', states: ['sectors', 'coal'] }],
        undrawn: [],
        fact: { id: 'signing', source: ['P14'] },
      };
    });

const folders = foldersWithGaps(3);

type Disk = ReadonlyMap<string, string>;

const diskOf = ({ chapters }: StoryFolder): Disk =>
  new Map(
    chapters.flatMap(({ slug, texts }) =>
      textsOf(texts).map(({ edition, text }) => [chapterPath(edition, slug), text] as const),
    ),
  );

const after = (disk: Disk, operations: readonly Operation[]): Disk => {
  const changed = new Map(disk);
  apply(operations, {
    write: (path, text) => void changed.set(path, text),
    remove: (path) => void changed.delete(path),
  });
  return changed;
};

/** The folder as it is read again after operations. */
const folderAfter = (folder: StoryFolder, operations: readonly Operation[]): StoryFolder => {
  const disk = after(diskOf(folder), operations);
  const slugs = [...disk.keys()].filter((path) => path.includes('/zh/'));
  const chapters = slugs.map((path): FolderChapter => {
    const [zh = '', en] = [disk.get(path), disk.get(path.replace('/zh/', '/en/'))];
    return {
      slug: frontValue(zh, 'slug') ?? '',
      order: Number(frontValue(zh, 'order')),
      ground: frontValue(zh, 'ground') ?? '',
      texts: { zh, ...(en !== undefined && { en }) },
    };
  });
  return { ...folder, chapters: chapters.sort((a, b) => a.order - b.order) };
};

const wish = { slug: 'night-shift', titles: { zh: '夜班', en: 'Night shift' } };

const slugs = ({ chapters }: StoryFolder): string[] => chapters.map(({ slug }) => slug);
describe('a plan for chapters', () => {
  it('puts a new chapter after any other, and taking it out leaves every byte as it was', () => {
    fc.assert(
      fc.property(folders, fc.nat(), (folder, pick) => {
        const at = pick % folder.chapters.length;
        const operations = planNew(folder, { ...wish, after: folder.chapters[at]?.slug });
        const grown = folderAfter(folder, operations);
        expect(slugs(grown)).toEqual(slugs(folder).toSpliced(at + 1, 0, wish.slug));
        const shrunk = folderAfter(grown, planRemove(grown, wish.slug));
        expect(diskOf(shrunk)).toEqual(diskOf(folder));
      }),
    );
  });

  it('moves a chapter after any other, and back', () => {
    fc.assert(
      fc.property(foldersWithGaps(1), fc.nat(), fc.nat(), (folder, from, to) => {
        const all = slugs(folder);
        const [slug = '', target = ''] = [all[from % all.length], all[to % all.length]];
        const moved = folderAfter(folder, planMove(folder, slug, { after: target }));
        const rest = all.filter((other) => other !== slug);
        const expected = slug === target ? all : rest.toSpliced(rest.indexOf(target) + 1, 0, slug);
        expect(slugs(moved)).toEqual(expected);
        const place = folder.chapters.find((chapter) => chapter.slug === slug)?.order;
        const back = folderAfter(moved, planMove(moved, slug, { place }));
        expect(diskOf(back)).toEqual(diskOf(folder));
      }),
    );
  });

  it('changes no line but those that number', () => {
    fc.assert(
      fc.property(folders, (folder) => {
        const place = folder.chapters[0]?.order;
        for (const { before, after: text } of planNew(folder, { ...wish, place })) {
          if (before === undefined) continue;
          const [old, now] = [before.split('\n'), text?.split('\n') ?? []];
          expect(now).toHaveLength(old.length);
          const changed = old.filter((line, index) => line !== now[index]);
          expect(changed.every((line) => line.startsWith('order: '))).toBe(true);
        }
      }),
    );
  });

  it('gives a chapter another name, and back, and links to it follow', () => {
    fc.assert(
      fc.property(folders, fc.nat(), (folder, pick) => {
        const slug = folder.chapters[pick % folder.chapters.length]?.slug ?? '';
        const renamed = folderAfter(folder, planRename(folder, slug, 'night-shift'));
        expect(slugs(renamed)).toEqual(
          slugs(folder).map((other) => (other === slug ? 'night-shift' : other)),
        );
        for (const { texts } of renamed.chapters) {
          expect(texts.zh).not.toContain(`](#${slug})`);
          // What is no link stays as it was typed.
          expect(texts.zh?.includes('see #night-shift')).toBe(false);
        }
        const back = folderAfter(renamed, planRename(renamed, 'night-shift', slug));
        expect(diskOf(back)).toEqual(diskOf(folder));
      }),
    );
  });

  it('is undone wherever it fails, also after the last step', () => {
    fc.assert(
      fc.property(folders, fc.nat(), (folder, pick) => {
        const operations = planNew(folder, { ...wish, place: folder.chapters[0]?.order });
        const disk = new Map(diskOf(folder));
        const fails = pick % (operations.length + 1);
        let [count, broken] = [0, true];
        const files: Files = {
          write: (path, text) => {
            // A full disk leaves half a file behind.
            const half = count === fails && broken;
            count += 1;
            disk.set(path, half ? text.slice(0, 9) : text);
            if (!half) return;
            broken = false;
            throw new Error('no space left');
          },
          remove: (path) => void disk.delete(path),
        };
        const check = (): void => {
          broken = false;
          throw new Error('no space left');
        };
        expect(() => {
          apply(operations, files, check);
        }).toThrow('no space left');
        expect(disk).toEqual(diskOf(folder));
      }),
    );
  });

  it('turned round twice is itself', () => {
    const [folder] = fc.sample(folders, 1);
    const operations = folder ? planNew(folder, { ...wish, after: folder.chapters[0]?.slug }) : [];
    expect(operations.length).toBeGreaterThan(1);
    expect(undoing(undoing(operations))).toEqual(operations);
  });
});

describe('a kicker', () => {
  it('numbers chapters as people do', () => {
    expect([1, 10, 11, 20, 99].map((number) => wordingOf('zh').kicker(number))).toEqual([
      '第一章',
      '第十章',
      '第十一章',
      '第二十章',
      '第九十九章',
    ]);
    expect([1, 10, 12, 20, 21].map((number) => wordingOf('en').kicker(number))).toEqual([
      'Chapter one',
      'Chapter ten',
      'Chapter twelve',
      'Chapter twenty',
      'Chapter twenty-one',
    ]);
  });

  it('goes on in digits where words grow too long', () => {
    expect(EDITIONS.map((edition) => wordingOf(edition).kicker(100))).toEqual([
      '第100章',
      'Chapter 100',
    ]);
  });
});
