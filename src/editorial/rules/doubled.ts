/** A unit or a month typed after a fact that prints it itself: 62 days days. */
import type { ParsedChapter } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { mistake } from '../messages/index.ts';
import { runsOf, STAND_IN } from '../text.ts';
import type { RuleContext } from './context.ts';
import { factWords } from './quoted.ts';

/** The last word of a fact, as far as a second one after it could not be meant. */
const LAST = /(?:\p{Script=Latin}{2,}|%|吉瓦|[天日吨亩元])$/u;
/** What makes another word of a unit in Chinese: 天气, 日出, 元旦. */
const GOES_ON = '[出落夜间气空天地然亮黑色才生下位旦宝素件产数]';

/** The findings on words after a chapter's facts. */
export const doubledFindings = (chapter: ParsedChapter, world: RuleContext): Diagnostic[] =>
  runsOf(chapter).flatMap(({ text, factAt, at }) =>
    [...text.matchAll(new RegExp(STAND_IN, 'gu'))].flatMap(({ index }): Diagnostic[] => {
      const words = factWords(factAt(index), world) ?? '';
      const [unit] = LAST.exec(words) ?? [];
      if (unit === undefined) return [];
      const again = new RegExp(`^[\\s-]?${unit}(?!\\p{Script=Latin}|${GOES_ON})`, 'iu');
      const [typed] = again.exec(text.slice(index + 1)) ?? [];
      return typed === undefined
        ? []
        : [{ ...at(index + 1), ...mistake('unit-twice', { found: words + typed, unit }) }];
    }),
  );
