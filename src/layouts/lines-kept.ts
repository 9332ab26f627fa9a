/** The room that a page keeps for the lines of a text: see .lines-kept in figures.css. */
import { textWidth } from '../kit/advances.ts';
import type { Edition } from '../locales/editions.ts';

/** Lengths are rounded up to so many ems: pages share their few rules, and the policy stays short. */
const STEP_EMS = 5;

/** The style that says how long a text is. */
export const linesKept = (text: string, edition: Edition): string =>
  `--ems:${Math.ceil(textWidth(text, 1, 'label', edition) / STEP_EMS) * STEP_EMS}`;
