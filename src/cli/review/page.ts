/** The page on which changed pictures are looked at, before and after, in four ways. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnMarks } from '../../figures/still.ts';
import { escaped } from '../../kit/markup.ts';
import { GROUND_NAMES } from '../../theme/colours.ts';
import { themeCss } from '../../theme/css.ts';
import { root } from '../paths.ts';
import type { Change, MarkChange, Picture } from './pictures.ts';

/** The most marks that are listed of a picture. */
const LISTED = 40;

const style = (name: string): string => readFileSync(join(root, 'src/styles', name), 'utf8');

/** Ids of two drawings on one page must not be the same. */
const drawing = (picture: Picture | undefined, id: string): string => {
  if (!picture) return '<p>No picture.</p>';
  const { width, height } = picture.frame;
  const inside = drawnMarks(picture.marks, { id });
  return `<svg id="${id}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
};

const listed = (marks: readonly MarkChange[]): string => {
  const rows = marks
    .slice(0, LISTED)
    .map(({ key, what, details }) => `<li>${escaped([key, what, ...details].join(', '))}</li>`);
  const more = marks.length > LISTED ? `<li>and ${marks.length - LISTED} more</li>` : '';
  return `<details><summary>${marks.length} marks differ</summary><ul>${rows.join('')}${more}</ul></details>`;
};

const section = ({ name, before, after, marks }: Change, index: number): string => `
<section>
<h2>${escaped(name)}</h2>
<div class="pair figure" data-ground="coal">
<figure class="before">${drawing(before, `before-${index}`)}</figure>
<figure class="after">${drawing(after, `after-${index}`)}</figure>
</div>
${listed(marks)}
</section>`;

/** The whole fonts, since any text may be new; the page lies one folder below the project's. */
const FONT_FILES = '../src/fonts/whole';

const OWN = `
@font-face { font-family: 'Whole Serif'; src: url('${FONT_FILES}/noto-serif-sc/NotoSerifSC_900Black.woff2') }
@font-face { font-family: 'Whole Sans'; src: url('${FONT_FILES}/noto-sans-sc/NotoSansSC_400Regular.woff2') }
.pair .face-display { font-family: 'Whole Serif' }
.pair :is(.face-label, .face-numeral) { font-family: 'Whole Sans' }
body { font: 15px/1.5 system-ui; margin: 0 1rem 4rem; background: #eee; color: #111 }
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

const WAYS = ['side', 'swipe', 'overlay', 'difference'];

/** The whole page. `links` lead to what else there is to look at. */
export const reviewPage = (changes: readonly Change[], links = ''): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Review: ${changes.length} pictures differ</title>
<style>${themeCss}${style('tokens.css')}${style('marks.css')}${OWN}</style>
<h1>${changes.length} pictures differ from those accepted</h1>
${links}
<form>
${WAYS.map((way, index) => `<label><input type="radio" name="way" value="${way}"${index === 0 ? ' checked' : ''}> ${way}</label>`).join('\n')}
<label>before <input type="range" name="at" min="0" max="100" value="50"> after</label>
<select name="ground">${GROUND_NAMES.map((ground) => `<option>${ground}</option>`).join('')}</select>
</form>
${changes.map(section).join('\n')}
<script>${SCRIPT}</script>
</html>
`;
