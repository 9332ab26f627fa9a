/** What the parser's complaints of code mean: braces, and lines that begin as code does. */
import { mistake } from './messages/index.ts';
import type { Complaint, Read } from './syntax-complaint.ts';

/** The first { that is never closed. */
const openBrace = (text: string): number => {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/(?<!\\)[{}]/g)) {
    if (sign === '{') open.push(index);
    else open.pop();
  }
  return open[0] ?? -1;
};

/** A { that nothing closes. */
export const openAtEnd = ({ before, after }: Complaint): Read => {
  const offset = openBrace(before + after);
  return { mistake: mistake('brace-open'), ...(offset < 0 ? {} : { offset }) };
};

/** What stands in braces as labels name their facts. */
export const inBraces = ({ before, after }: Complaint): Read => {
  const offset = openBrace(before);
  const id = /^\{\s*fact:([\w-]+)[^}]*\}/.exec(before.slice(offset) + after)?.[1];
  const found = id === undefined ? mistake('brace-code') : mistake('brace-fact', { id });
  return { mistake: found, ...(offset < 0 ? {} : { offset }) };
};

/** A line that begins with “import” or “export”. */
export const lineAsCode = ({ before, after }: Complaint): Read => {
  const text = `${before}${after.split('\n')[0] ?? ''}`;
  const { 0: found = 'import', index } = [...text.matchAll(/^(?:import|export)\b/gm)].at(-1) ?? {};
  return {
    mistake: mistake('line-as-code', { found }),
    ...(index === undefined ? {} : { offset: index }),
  };
};
