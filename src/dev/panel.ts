/** On a page of the development server: what is wrong with the story, until it is mended. */
import { make } from '../kit/make.ts';
import { toolLanguageOf, type ToolLanguage } from '../locales/tools.ts';
import { FINDINGS, HELLO, OUTDATED, type Told } from './events.ts';

const STYLES = `
  section {
    position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
    box-sizing: border-box; padding: 14px clamp(16px, 4vw, 48px) 18px;
    background: #17120e; color: #f6efe4; border-top: 3px solid #ff7a2f;
    font: 15px/1.6 Label, system-ui, sans-serif;
  }
  h2 { margin: 0 0 6px; font-size: 17px; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { padding: 6px 0; border-top: 1px solid #ffffff1f; }
  p { margin: 0; }
  button {
    padding: 0; border: 0; background: none; color: #ffb184; cursor: pointer;
    font: 14px/1.5 ui-monospace, monospace; text-align: start; overflow-wrap: anywhere;
  }
  button:hover { text-decoration: underline; }
`;

const language = toolLanguageOf(document.documentElement.lang);
const TEXTS: Readonly<
  Record<ToolLanguage, { readonly heading: (count: number) => string; readonly open: string }>
> = {
  zh: { heading: (count) => `故事里有${count}处要改`, open: '在编辑器里打开' },
  en: {
    heading: (count) => `${count} ${count === 1 ? 'thing' : 'things'} to put right in the story`,
    open: 'Open in the editor',
  },
};
const texts = TEXTS[language];

const item = ({ place, message }: Told): HTMLElement => {
  const row = make('li');
  const opener = make('button', place);
  opener.type = 'button';
  opener.title = texts.open;
  opener.addEventListener('click', () => {
    void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
  });
  row.append(opener, make('p', message[language]));
  return row;
};

let host: HTMLElement | undefined;

const show = (findings: readonly Told[]): void => {
  host?.remove();
  host = undefined;
  if (findings.length === 0) return;
  host = document.createElement('story-findings');
  host.setAttribute('role', 'alert');
  const list = make('ol');
  list.append(...findings.map(item));
  const panel = make('section');
  panel.append(make('h2', texts.heading(findings.length)), list);
  // An editor needs one message, and not a programmer's over it.
  host.append(make('style', 'vite-error-overlay { display: none }'));
  host.attachShadow({ mode: 'open' }).append(make('style', STYLES), panel);
  document.documentElement.append(host);
};

/** Whether the server could make this page; one that it could not is a programmer’s to mend. */
const isMade = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation');
  return !(visit instanceof PerformanceNavigationTiming) || visit.responseStatus < 400;
};

import.meta.hot?.on(FINDINGS, (findings: readonly Told[]) => {
  show(findings);
  if (findings.length > 0 || !isMade()) return;
  // Vite keeps an error that nobody was there to see for the next page, mended or not.
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
});
import.meta.hot?.send(HELLO);

/** Milliseconds between two questions, and those in which a page that was asked for has to come. */
const OFTEN = 250;
const PATIENCE = 10_000;

/** Comes anew when the story has been saved since. */
const follow = async (): Promise<void> => {
  // A server that is restarting answers nothing.
  const answer = await fetch(`${OUTDATED}?asked=${String(performance.timeOrigin)}`)
    .then((response) => response.text())
    .catch(() => undefined);
  const isOutdated = answer === 'true';
  if (isOutdated) location.reload();
  setTimeout(() => void follow(), isOutdated ? PATIENCE : OFTEN);
};
void follow();
