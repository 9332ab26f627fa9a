/** Whether a page is read from its top: then what is far below need not be laid out as it comes. */
import { PLACE } from './place.ts';

/** On the root element. */
export const FROM_TOP = 'data-from-top';

/** Whoever comes by a link to a place, back, or from the other edition, begins elsewhere. */
export const startAtTop = (): void => {
  const [visit] = performance.getEntriesByType('navigation');
  try {
    const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
    const isTop = location.hash === '' && sessionStorage.getItem(PLACE) === null;
    document.documentElement.toggleAttribute(FROM_TOP, isNew && isTop);
  } catch {
    // Where nothing may be kept, nobody knows: all is laid out.
  }
};
