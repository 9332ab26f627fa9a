/** The page that lays the photographs out: a row for each screen, a column for each reader. */
import { escaped } from '../../kit/markup.ts';

export interface Photograph {
  /** What is on it, such as “zh cover”. */
  screen: string;
  /** Who sees it so, such as “phone, reduced motion”. */
  reader: string;
  /** File names: one, or the parts of a long page from its top down. */
  files: string[];
  /** Why it may not show what it should. */
  problem?: string;
}

const figure = ({ screen, reader, files, problem }: Photograph): string => {
  const images = files.map(
    (file) =>
      `<a href="${file}"><img src="${file}" alt="${escaped(`${screen}, ${reader}`)}" loading="lazy"></a>`,
  );
  const note = problem ? ` <strong>${escaped(problem)}</strong>` : '';
  return `<figure>${images.join('')}<figcaption>${escaped(reader)}${note}</figcaption></figure>`;
};

/** The whole page, its rows in the order in which their screens first appear. */
export const sheetPage = (photographs: readonly Photograph[]): string => {
  const rows = Map.groupBy(photographs, ({ screen }) => screen);
  const sections = [...rows].map(
    ([screen, shots]) =>
      `<section><h2>${escaped(screen)}</h2><div>${shots.map(figure).join('')}</div></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
body { font: 15px/1.4 system-ui; margin: 1rem; background: #eee }
div { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto }
figure { margin: 0 }
img { display: block; height: 24rem; border: 1px solid #999 }
figure:has(a + a) { display: flex; gap: 0.5rem; align-items: flex-start }
figure:has(a + a) img { width: 13rem; height: auto }
strong { color: #b00 }
</style>
<h1>Contact sheet</h1>
${sections.join('\n')}
</html>
`;
};
