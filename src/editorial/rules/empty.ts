/** States shown that the story's data have nothing for: worth a look, and no mistake. */
import { startOf, type ParsedChapter } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { mistake } from '../messages/index.ts';
import { figureOf } from './attributes.ts';

/** The notes on a sound chapter; `emptyOf` gives the states of a figure that have nothing to show. */
export const emptyFindings = (
  { file, parts }: ParsedChapter,
  emptyOf: (figure: string) => readonly string[],
): Diagnostic[] =>
  parts.flatMap((part): Diagnostic[] => {
    const { state } = part.attributes;
    const figure = figureOf(part);
    return state !== undefined && figure !== undefined && emptyOf(figure).includes(state)
      ? [{ ...startOf(part.element, file), ...mistake('state-empty', { figure, state }) }]
      : [];
  });
