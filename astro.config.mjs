import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { writing } from './src/dev/integration.ts';
import { editorial } from './src/editorial/integration.ts';
import { MARKDOWN } from './src/editorial/markdown.ts';
import { remarkBase } from './src/editorial/remark-base.ts';
import { remarkHeadings } from './src/editorial/remark-headings.ts';
import { remarkImages } from './src/editorial/remark-images.ts';
import { remarkScenes } from './src/editorial/remark-scenes.ts';
import { figureBook } from './src/figures/book.ts';
import { readStory } from './src/editorial/files.ts';
import { storyRoot } from './src/editorial/root.ts';
import { fonts } from './src/fonts/integration.ts';
import { handbook } from './src/handbook/examples.ts';
import { host } from './src/host/integration.ts';
import { inlineScript } from './src/host/inline-script.ts';
import { leanScales } from './src/host/lean-scales.ts';
import { shippedLanguages } from './src/host/shipped-languages.ts';
import { basePath, siteAddress } from './src/share/site.ts';

// A terminal that has set these would have a build take itself for writing, and ship the drafts,
// or give pages addresses of its own.
for (const name of ['DEV', 'PROD', 'SSR', 'MODE', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'])
  Reflect.deleteProperty(process.env, name);

const base = basePath(process.env.BASE_PATH);
const book = await figureBook();
const languages = (readStory(storyRoot).value?.editions ?? []).map(({ lang }) => lang);

/** Modules that figures share, with all that these import; no page's first script may be of them. */
const SHARED_BY_FIGURES =
  /\/src\/(?:figures\/define|kit\/(?:axis|facts|labels|marks\/base|mark-makers|numbers|polyline|undated))\.ts$/;

export default defineConfig({
  // Absolute addresses need a host. Without SITE_URL they point at the local server.
  site: siteAddress(process.env.SITE_URL),
  base,
  trailingSlash: 'ignore',
  // The first paint needs the page alone: the style sheet travels inside it.
  // Pictures are drawn on threads of their own: while some are, others are laid out.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  image: {
    service: {
      entrypoint: 'astro/assets/services/sharp',
      // A sixth larger than with the effort that it makes by itself, in an eighth of the time.
      config: { avif: { effort: 2 } },
    },
  },
  integrations: [
    editorial(book),
    writing(book),
    handbook(),
    mdx(),
    sitemap({ filter: (page) => !/\/(404|embed|handbook)(\/|$)/.test(page) }),
    fonts(),
    // With `false`, devices that have kept the site forget it at the next visit.
    host({ offline: true }),
  ],
  markdown: {
    // Each edition writes its own quotation marks; nothing may change them.
    processor: unified({
      gfm: false,
      remarkPlugins: [...MARKDOWN, remarkHeadings, remarkImages, remarkScenes, [remarkBase, base]],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [inlineScript(), shippedLanguages(languages), leanScales()],
    build: {
      // Browsers of 2022 are told what they would not read in newer words, and Safari in its own.
      cssTarget: ['chrome100', 'firefox100', 'safari15', 'ios15'],
      // GSAP's licence asks that its notices stay.
      rolldownOptions: {
        output: {
          comments: { legal: true },
          // What figures share comes in one file, not in one for each few of them that share it.
          codeSplitting: { groups: [{ name: 'kit', test: SHARED_BY_FIGURES }] },
        },
        // D3's time comes in one file, which makes all its intervals: those that nobody asks for go.
        // No code here reads a property for what reading it does.
        treeshake: {
          propertyReadSideEffects: false,
          manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector'],
        },
        onLog: (level, log, handle) => {
          // Astro marks its own modules so; nothing is lost, and an editor should not be told.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
