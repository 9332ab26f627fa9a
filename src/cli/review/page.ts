/** The page on which changed pictures are looked at, before and after, in four ways. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drawnMarks } from '../../figures/still.ts';
import { escaped } from '../../kit/markup.ts';
import { FACES, RULES, SOURCES, type Source } from '../../fonts/faces.ts';
import { localeOf } from '../../locales/index.ts';
import type { ToolLanguage } from '../../locales/tools.ts';
import { GROUND_NAMES } from '../../theme/colours.ts';
import { themeCss } from '../../theme/css.ts';
import { root } from '../paths.ts';
import { editionIn, type Change, type Picture } from './pictures.ts';
import { REVIEW_TEXTS } from './texts.ts';

type Texts = (typeof REVIEW_TEXTS)[ToolLanguage];

/** The most marks that are listed of a picture. */
const LISTED = 40;

const style = (name: string): string => readFileSync(join(root, 'src/styles', name), 'utf8');

/** Ids of two drawings on one page must not be the same. */
const drawing = (picture: Picture | undefined, id: string, { none }: Texts): string => {
  if (!picture) return `<p>${none}</p>`;
  const { width, height } = picture.frame;
  const inside = drawnMarks(picture.marks, { id });
  return `<svg id="${id}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
};

/** What became of a picture, in a few words. */
export const summaryOf = ({ before, after, marks }: Change, texts: Texts): string => {
  if (!before) return texts.what.added;
  return after ? texts.marks(marks.length) : texts.what.removed;
};

const listed = (change: Change, texts: Texts): string => {
  const { marks } = change;
  const rows = marks
    .slice(0, LISTED)
    .map(
      ({ key, what, details }) =>
        `<li>${escaped([key, texts.what[what], ...details].join(', '))}</li>`,
    );
  const more = marks.length > LISTED ? `<li>${texts.more(marks.length - LISTED)}</li>` : '';
  return `<details><summary>${summaryOf(change, texts)}</summary><ul>${rows.join('')}${more}</ul></details>`;
};

const section = (change: Change, index: number, texts: Texts): string => {
  const { name, before, after } = change;
  return `
<section>
<h2>${escaped(name)}</h2>
<div class="pair figure" data-ground="coal" data-script="${localeOf(editionIn(name)).script}">
<figure class="before">${drawing(before, `before-${index}`, texts)}</figure>
<figure class="after">${drawing(after, `after-${index}`, texts)}</figure>
</div>
${listed(change, texts)}
</section>`;
};

/** The whole fonts, since any text may be new; the page lies one folder below the project's. */
const nameOf = ({ file }: Source): string => basename(file, '.woff2');
const WHOLE = SOURCES.map(
  (source) =>
    `@font-face { font-family: '${nameOf(source)}'; font-weight: 100 900; src: url('../src/fonts/whole/${source.file}') }`,
);
const namesOf = (sources: readonly Source[]): string =>
  sources.map((source) => `'${nameOf(source)}'`).join(', ');

/** The families of each script as the site sets them, one font after another. */
const FAMILIES = Object.entries(FACES).flatMap(([script, faces]) =>
  RULES.filter(({ selector }) => selector.startsWith('.face-')).map(({ family, selector }) => {
    const [face] = faces.filter((each) => each.family === family);
    const rest = faces.find((each) => each.family === face?.overflow);
    const fonts = namesOf([face, rest].flatMap((each) => each?.sources ?? []));
    return `.pair[data-script=${script}] ${selector} { font-family: ${fonts} }`;
  }),
);

const OWN = `
${[...WHOLE, ...FAMILIES].join('\n')}
body { font: 15px/1.5 system-ui, ${namesOf(SOURCES)}; margin: 0 1rem 4rem; background: #eee; color: #111 }
form { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 1rem; padding: .6rem; background: #eee }
.pair { display: flex; gap: 1rem; background: var(--ground); padding: 1rem }
.pair figure { margin: 0; flex: 1; min-width: 0; background: var(--ground) }
.pair svg { display: block; width: 100% }
body:not(.side) .pair { display: grid; max-width: 60rem }
body:not(.side) .pair figure { grid-area: 1 / 1 }
body.swipe .after { clip-path: inset(0 0 0 calc(var(--at) * 1%)) }
body.overlay .after { opacity: calc(var(--at) / 100) }
body.difference .after { mix-blend-mode: difference }
`;

const SCRIPT = `
const form = document.forms[0];
const show = () => {
  document.body.className = form.elements.way.value;
  document.body.style.setProperty('--at', form.elements.at.value);
  for (const pair of document.querySelectorAll('.pair')) pair.dataset.ground = form.elements.ground.value;
};
form.addEventListener('input', show);
show();
`;

/** The whole page; `hasScreens` tells whether photographs of the site lie beside it. */
export const reviewPage = (
  changes: readonly Change[],
  lang: ToolLanguage,
  hasScreens: boolean,
): string => {
  const texts = REVIEW_TEXTS[lang];
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${texts.differ(changes.length)}</title>
<style>${themeCss}${style('tokens.css')}${style('marks.css')}${OWN}</style>
<h1>${texts.differ(changes.length)}</h1>
${hasScreens ? `<p><a href="screens/index.html">${texts.screens}</a></p>` : ''}
<form>
${Object.entries(texts.ways)
  .map(
    ([way, name], index) =>
      `<label><input type="radio" name="way" value="${way}"${index === 0 ? ' checked' : ''}> ${name}</label>`,
  )
  .join('\n')}
<label>${texts.before} <input type="range" name="at" min="0" max="100" value="50"> ${texts.after}</label>
<select name="ground" aria-label="${texts.ground}">${GROUND_NAMES.map((ground) => `<option>${ground}</option>`).join('')}</select>
</form>
${changes.map((change, index) => section(change, index, texts)).join('\n')}
<script>${SCRIPT}</script>
</html>
`;
};
