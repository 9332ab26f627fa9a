import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { HOUSE, root } from '../../src/cli/paths.ts';
import { sourcesOf, type Sources } from '../../src/cli/house/imports.ts';
import { drawHouse } from '../../src/cli/house/picture.ts';
import { circles, shipped, violations } from './walls.ts';

/** What package.json calls a dependency is what may reach readers; all else serves the build. */
const packages = Object.keys(manifest.dependencies);

const house = (): Sources => sourcesOf(root);

/** The findings on one file, which a page sends to readers or does not. */
const check = (path: string, text: string, isShipped = false): string[] => {
  const page = `<script>import '../${path.replace('src/', '')}';</script>`;
  const sources = { [path]: text, ...(isShipped && { 'src/pages/index.astro': page }) };
  return violations(sources, packages);
};

describe('the walls of src', () => {
  it('stand', () => {
    expect(violations(house(), packages)).toEqual([]);
  });

  it('are read in one direction: no files import each other in a circle', () => {
    expect(circles(house())).toEqual([]);
  });

  it('are on the picture of the house as they are; npm run house draws it anew', () => {
    expect(readFileSync(HOUSE, 'utf8')).toBe(drawHouse(house()));
  });

  it('know a circle, however long and of types alone, from a path that leads into it', () => {
    const sources = {
      'src/kit/a.ts': `import './b.ts';`,
      'src/kit/b.ts': `import type { C } from './c.ts';`,
      'src/kit/c.ts': `export * from './d.ts'; import './e.ts';`,
      'src/kit/d.ts': `const b = () => import('./b.ts');`,
      'src/kit/e.ts': ``,
      'src/kit/f.ts': `import './f.ts';`,
    };
    expect(circles(sources)).toEqual([
      ['src/kit/b.ts', 'src/kit/c.ts', 'src/kit/d.ts'],
      ['src/kit/f.ts'],
    ]);
  });

  it('know what ships', () => {
    const modules = shipped(house());
    expect(modules).toContain('src/figures/index.ts');
    expect(modules).toContain('src/kit/draw.ts');
    expect(modules).toContain('src/kit/scenery/worker.ts');
    expect(modules.filter((path) => /\/(editorial|fonts|cli)\//.test(path))).toEqual([]);
  });

  it.each([
    ['src/story/engine.ts', `import { figures } from '../figures/index.ts';`],
    ['src/story/engine.ts', `import gsap from 'gsap/ScrollTrigger';`],
    ['src/story/engine.ts', `import type { Root } from 'mdast';`],
    ['src/figures/still.ts', `import type { Ledger } from '../editorial/ledger.ts';`],
    ['src/kit/draw.ts', `import { select } from 'd3-selection'; import './marks.ts';`],
    ['src/share/dialog.ts', `import { RATIOS } from './ratios.ts';`],
  ])('let %s ship with %s', (path, text) => {
    expect(check(path, text, true)).toEqual([]);
  });

  it.each([
    ['src/story/Scene.astro', `---\nimport { readFile } from 'node:fs/promises';\n---\n<p>…</p>`],
    ['src/story/library.ts', `import { makeLedger } from '../editorial/ledger.ts';`],
    ['src/fonts/runs.ts', `import { parseHTML } from 'linkedom';`],
    ['src/figures/a/data.ts', `import { z } from 'astro/zod'; import '../../editorial/x.ts';`],
    ['src/editorial/chapter.ts', `import { unified } from 'unified'; import './yaml.ts';`],
    ['src/pages/index.astro', `---\nimport '../fonts/cut.ts';\n---\n`],
    ['src/share/outline.ts', `import { FACES } from '../fonts/faces.ts'; import 'fontkit';`],
    ['src/cli/check.ts', `import { readStory } from '../editorial/content.ts';`],
  ])('let the build run %s with %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it.each([
    ['src/kit/draw.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/kit/draw.ts', `import { readFile } from 'fs';`],
    ['src/figures/still.ts', `const { parseHTML } = await import('linkedom');`],
    ['src/figures/still.ts', `import { type Ledger } from '../editorial/ledger.ts';`],
    ['src/story/library.ts', `export { makeLedger } from '../editorial/ledger.ts';`],
    ['src/share/dialog.ts', `import sharp from 'sharp';`],
  ])('keep %s from shipping with %s', (path, text) => {
    expect(check(path, text, true)).toHaveLength(1);
  });

  it.each([
    ['src/story/Scene.astro', `<script>import { parse } from 'yaml';</script>`],
    ['src/kit/draw.ts', `import { z } from '../editorial/schemas.ts';`],
    ['src/kit/draw.ts', `export * from '../figures/index.ts';`],
    ['src/figures/a/layout.ts', `import type { Scene } from '../../story/engine.ts';`],
    ['src/pages/index.astro', `---\nimport { serve } from '../cli/serve.ts';\n---\n`],
    ['src/fonts/cut.ts', `import { round } from '../kit/marks.ts';`],
    ['src/locales/format.ts', `import type { Fact } from '../editorial/schemas.ts';`],
    ['src/editorial/ledger.ts', `import type { Figure } from '../figures/figure.ts';`],
    ['src/story/engine.ts', `import '../../tests/unit/walls.ts';`],
    ['src/story/engine.ts', `import { openDialog } from '../share/dialog.ts';`],
    ['src/share/states.ts', `import { story } from '../story/library.ts';`],
    ['src/story/Cover.astro', `---\nimport { days } from '../figures/a/days.ts';\n---\n`],
    ['src/layouts/cover.ts', `import type { Days } from '../figures/a/days.ts';`],
    ['src/figures/book.ts', `import { days } from './a/days.ts';`],
    ['src/figures/b/figure.ts', `import { days } from '../a/days.ts';`],
    ['src/attic/box.ts', ``],
  ])('stop %s with %s', (path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it('follow what ships from module to module', () => {
    const sources = {
      'src/story/Scene.astro': `<script src="./scene.ts"></script>`,
      'src/story/scene.ts': `const { draw } = await import('../kit/draw.ts');`,
      'src/kit/draw.ts': `export * from './paint.ts'; import type { Y } from './types.ts';`,
      'src/kit/paint.ts': `import { parse } from 'yaml';`,
      'src/kit/types.ts': `import { z } from 'astro/zod';`,
    };
    expect(violations(sources, packages)).toEqual([
      'src/kit/paint.ts: ships to readers and imports yaml',
    ]);
  });
});
