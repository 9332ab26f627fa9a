/** The interval scene as scrollama's and D3's tutorials make one: steps beside a sticky graphic. */
import { join } from 'node:path';
import { bundle } from '../../../src/host/bundle.ts';
import { escapeHtml, inlineJson } from './html.ts';
import type { PeerData } from './data.ts';

const STYLES = `
body { margin: 0; font: 17px/1.6 serif; background: #0c0b0a; color: #eee4d6; }
header, footer { padding: 40vh 20px; }
#graphic { position: sticky; top: 0; z-index: 1; margin: 0; height: 58vh; background: #0c0b0a; }
#graphic svg { display: block; width: 100%; height: 100%; }
#graphic text { fill: currentcolor; font: 13px sans-serif; }
.step { margin: 0 20px 50vh; padding: 12px; opacity: .4; transition: opacity .3s; }
.step.is-active { opacity: 1; }
`;

/** The page, whole: its script and its styles stand in it. */
export const scrollamaPage = async (data: PeerData): Promise<string> => {
  const { code } = await bundle(join(import.meta.dirname, 'scrollama.page.ts'));
  const steps = data.steps.map(({ text }) => `<div class="step"><p>${escapeHtml(text)}</p></div>`);
  return `<!doctype html>
<html lang="${data.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(data.title)}</title>
<style>${STYLES}</style>
<header><h1>${escapeHtml(data.title)}</h1></header>
<section id="scrolly"><figure id="graphic"></figure><article>${steps.join('\n')}</article></section>
<footer></footer>
<script type="application/json" id="data">${inlineJson(data)}</script>
<script type="module">${code}</script>
</html>
`;
};
