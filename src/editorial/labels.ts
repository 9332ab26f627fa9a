/** The labels of the interface: the same in every edition, each in its own words. */
import type { Finding } from './errors.ts';
import { mistake } from './messages/index.ts';
import type { Strings } from './schemas.ts';

interface Labels {
  readonly file: string;
  /** Left out when they cannot be read. */
  readonly value?: Strings | undefined;
  readonly findings: readonly Finding[];
}

/** The findings on the labels of all editions, side by side. */
export const labelFindings = (editions: readonly Labels[]): Finding[] => {
  const keys = new Set(editions.flatMap(({ value }) => Object.keys(value ?? {})));
  const missing = editions.flatMap(({ file, value }) =>
    value === undefined
      ? []
      : [...keys]
          .filter((key) => !(key in value))
          .map((key) => ({ file, ...mistake('label-missing', { key }) })),
  );
  return [...editions.flatMap(({ findings }) => findings), ...missing];
};
