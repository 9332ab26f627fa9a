/** A value as it is written behind the name of a field. */
import { stringify } from 'yaml';

/** In quotation marks where it would be read as something else, by the check or by the build: 2023, true, 2023-09-28. */
export const scalar = (value: string | number): string =>
  stringify(value, { lineWidth: 0, compat: 'yaml-1.1' }).trim();
