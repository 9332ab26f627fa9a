/** The dates of the interval scene in TimelineJS3, as its own generator embeds it; nothing from a network. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../src/cli/paths.ts';
import { isoDate } from '../../../src/locales/calendar.ts';
import { escapeHtml, inlineJson } from './html.ts';
import type { PeerData } from './data.ts';

const DIST = join(root, 'node_modules/@knight-lab/timelinejs/dist');

const dateOf = (day: number): Record<'year' | 'month' | 'day', number> => {
  const [year = 0, month = 0, date = 0] = isoDate(day).split('-').map(Number);
  return { year, month, day: date };
};

/** The slides, as TimelineJS wants them. */
const slides = ({ title, intervals, events }: PeerData): unknown => ({
  title: { text: { headline: title } },
  events: [
    ...intervals.map(({ from, to, label }) => ({
      start_date: dateOf(from),
      end_date: dateOf(to),
      text: { headline: label },
    })),
    ...events.map(({ day, label }) => ({ start_date: dateOf(day), text: { headline: label } })),
  ],
});

/** The page; its script and styles lie beside it. */
export const timelinePage = (data: PeerData): string => `<!doctype html>
<html lang="${data.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(data.title)}</title>
<link rel="stylesheet" href="css/timeline.css">
<style>body { margin: 0 } #timeline { height: 100vh }</style>
<div id="timeline"></div>
<script src="js/timeline.js"></script>
<script>
window.timeline = new TL.Timeline('timeline', ${inlineJson(slides(data))}, {
  font: null, language: '${data.lang.startsWith('zh') ? 'zh-cn' : data.lang}',
  script_path: new URL('js/', location.href).href,
});
</script>
</html>
`;

/** Copies what the page loads to its folder. */
export const copyTimeline = async (folder: string): Promise<void> => {
  const isNeeded = (path: string): boolean => !path.endsWith('.map');
  for (const part of ['css', 'js'])
    await cp(join(DIST, part), join(folder, part), { recursive: true, filter: isNeeded });
};
