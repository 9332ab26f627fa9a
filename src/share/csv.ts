/** A table as comma-separated values (RFC 4180), with the mark that tells Excel it is UTF-8. */
import type { DataTable } from '../kit/marks.ts';

const BYTE_ORDER_MARK = '\uFEFF';

const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export const csv = ({ head, rows }: DataTable): string =>
  BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
