/** English words that say that a thing is still to come. */
import type { PlanWords } from './rules.ts';

/** Whole words, each in its forms: “plant” is no plan, and “aimlessly” no aim. */
const WORDS = [
  'plan(?:s|ned|ning)?',
  'forecast(?:s|ed|ing)?',
  'target(?:s|ed|ing)?',
  'goals?',
  'expect(?:s|ed|ing|ations?)?',
  'anticipat(?:e[sd]?|ing|ions?)',
  'predict(?:s|ed|ions?)?',
  'project(?:ed|ions?)',
  'envisag(?:e[sd]?|ing)',
  'envision(?:s|ed|ing)?',
  'intend(?:s|ed|ing)?',
  'inten(?:t|tions?)',
  'aim(?:s|ed|ing)?',
  'ambitions?',
  'promis(?:e[sd]?|ing)',
  'pledg(?:e[sd]?|ing)',
  'propos(?:e[sd]?|ing|als?)',
  'schedul(?:e[sd]?|ing)',
  'budget(?:s|ed)?',
  'hop(?:e[sd]?|ing|efully)',
  'prospective',
  'would',
  'should',
  'shall',
  "won[’']t",
];

/** Before the noun: “the will to work”. */
const OF_SOMEONE =
  'the|a|an|own|free|good|ill|at|iron|strong|sheer|political|his|her|their|our|my|your|its';
/** What makes “to” one of a place, and not of what is to be done: “to the south”, “to work” is begun. */
const NO_DEED = '(?!\\s(?:the|an?|its|their|his|her|our|my|your|this|that|these|those|whom)\\b)';
const IS = '(?:is|are|was|were|be|been)(?:\\s(?:not|also|still|then|later|yet|now))?';

const PHRASES = [
  `(?<!(?:\\b(?:${OF_SOMEONE})|[’']s)\\s)will(?!\\sto\\b|-?power)`,
  `${IS}\\s(?:(?:due|likely|meant|supposed|designed|poised|bound|about|going)\\s)?to${NO_DEED}`,
  `${IS}\\sset\\sto${NO_DEED}(?!\\swork\\b)`,
  '(?:want|wish|seek|hop)(?:s|ed|ing)?\\sto',
  'sought\\sto',
  'may\\s(?:be|reach|bring|create|make|cost|yet|rise|grow)',
  'on\\s(?:course|track)',
  'yet\\sto',
];

export const englishPlans: PlanWords = {
  pattern: new RegExp(`\\b(?:${[...WORDS, ...PHRASES].join('|')})\\b|[’']ll\\b`, 'iu'),
  named: ['planned', 'forecast', 'target', 'expected', 'would'],
};
