/** Slips in YAML that a parser tells in words of its own, read from the lines themselves. */
import type { YAMLError } from 'yaml';
import { mistake } from './messages/index.ts';
import { entrySlip } from './yaml-entries.ts';
import {
  colon,
  LOUD,
  plainLine,
  SILENT,
  type Line,
  type Slip,
  type Test,
} from './yaml-line-slips.ts';

const linesOf = (text: string): Line[] => {
  let offset = 0;
  return text.split('\n').map((line) => {
    const here = { text: line.replace(/\r$/, ''), offset };
    offset += line.length + 1;
    return here;
  });
};

/** The first slip of each line. */
const slipsIn = (lines: readonly Line[], tests: readonly Test[]): Slip[] =>
  lines.flatMap((line) => {
    for (const test of tests) {
      const slip = test(line);
      if (slip) return [slip];
    }
    return [];
  });

/** Lines that hold text as it stands, below a | or >, are no fields. */
const withoutBlocks = (lines: readonly Line[]): Line[] => {
  let indent = -1;
  return lines.filter(({ text }) => {
    const own = text.search(/\S/);
    if (indent >= 0 && (own < 0 || own > indent)) return false;
    indent = /:\s*[|>][-+\d]*\s*$/.test(text) ? own : -1;
    return true;
  });
};

/** The slips that the parser does not complain of, though something is lost. */
export const silentSlips = (text: string): Slip[] => slipsIn(withoutBlocks(linesOf(text)), SILENT);

/** The lines that may hold fields. */
const fieldLines = (text: string): Line[] =>
  withoutBlocks(linesOf(text)).filter(({ text: line }) => !/^\s*#/.test(line));

/**
 * The slips among the lines of a text that is no YAML, or that YAML reads as one long word: all
 * colons, and of the others the first, from which what follows may only follow.
 */
export const loudSlips = (text: string): Slip[] => {
  const lines = fieldLines(text);
  const [first] = slipsIn(lines, LOUD);
  const entry = entrySlip(lines);
  // What follows a forgotten “- ” may look like another slip.
  if (entry && (!first || entry.offset <= first.offset)) return [entry];
  if (!first) return slipsIn(lines, [plainLine]).slice(0, 1);
  return [first, ...slipsIn(lines, [colon]).filter(({ offset }) => offset !== first.offset)];
};

/** What the parser knows better than the lines. */
const BY_CODE: Readonly<Record<string, Parameters<typeof mistake>[0]>> = {
  TAB_AS_INDENT: 'yaml-tab',
  DUPLICATE_KEY: 'yaml-key-twice',
  MULTIPLE_DOCS: 'yaml-documents',
  BAD_DQ_ESCAPE: 'yaml-escape',
};

/** Fields that do not begin where those around them do. */
const UNEVEN = new Set(['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);
const UNKNOWN = '这里的写法不合 YAML 的规矩';

/** The slips behind a parser's complaint. */
export const slipsBehind = ({ code, message, pos }: YAMLError, text: string): Slip[] => {
  const rule = BY_CODE[code];
  // A field that is there twice may begin the next entry.
  const entry = code === 'DUPLICATE_KEY' ? entrySlip(fieldLines(text)) : undefined;
  if (entry?.offset === pos[0]) return [entry];
  if (rule) return [{ offset: pos[0], mistake: mistake(rule, { found: '---' }) }];
  const slips = loudSlips(text);
  if (slips.length > 0) return slips;
  if (UNEVEN.has(code)) return [{ offset: pos[0], mistake: mistake('yaml-indent') }];
  const why = message.split(' at line')[0] ?? message;
  const found = mistake('yaml-unreadable', { why: { en: why, zh: UNKNOWN } });
  return [{ offset: pos[0], mistake: found }];
};
