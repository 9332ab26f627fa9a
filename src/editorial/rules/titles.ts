/** Titles of chapters that leave the beginning of their chapter no room. */
import { textWidth } from '../../kit/advances.ts';
import type { Diagnostic } from '../errors.ts';
import { mistake } from '../messages/index.ts';
import type { EditionChapters } from './editions.ts';

/** Four lines at the head of a chapter, half of a screen, from a phone's to a wide one's. */
const TITLE_EMS = 28;

/** The notes on long titles: nothing breaks, so that they are worth a look and no more. */
export const longTitleFindings = ({ edition, chapters }: EditionChapters): Diagnostic[] =>
  chapters.flatMap(({ fields: { title = '' }, placeOf }) => {
    const width = textWidth(title, 1, 'display', edition);
    if (width <= TITLE_EMS) return [];
    const most = Math.floor((title.length * TITLE_EMS) / width);
    return [
      { ...placeOf('title'), ...mistake('title-long', { title, count: title.length, most }) },
    ];
  });
