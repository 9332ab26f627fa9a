/** The table of data behind a figure. Build only. */
import type { DataTable } from '../kit/marks.ts';
import type { FigureData } from './define-data.ts';
import type { FigureProps } from './figure.ts';
import type { AnyFigure } from './index.ts';

/** What the data of a figure say in rows and columns. */
export const tableIn = (
  figure: AnyFigure,
  { columns, rows }: Pick<FigureData, 'columns' | 'rows'>,
  props: FigureProps<unknown>,
): DataTable => {
  const say = figure.say(props);
  const [caption = '', ...head] = ['caption', ...columns].map((key) => say(`table.${key}`));
  return { caption, head, rows: rows({ ...props, say }) };
};
