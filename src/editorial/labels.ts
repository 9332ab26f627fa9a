/** The labels of the interface: the same in every edition, each in its own words. */
import type { Edition } from '../i18n/editions.ts';
import type { Finding } from './errors.ts';
import { mistake } from './messages/index.ts';
import { namingFindings } from './rules/said.ts';
import type { World } from './rules/world.ts';
import type { Strings } from './schemas.ts';
import type { YamlSource } from './yaml.ts';

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

/** The figure that a label belongs to, or undefined for one of the page’s own. */
const figureOf = (key: string, { figures }: Pick<World, 'figures'>): string | undefined => {
  const [name = ''] = key.split('.');
  return name in figures ? name : undefined;
};

/** The findings on what labels say: the page’s own, and those of the figures drawn. */
export const saidLabelFindings = (
  source: YamlSource,
  edition: Edition,
  known: Omit<World, 'edition'>,
  drawn: readonly string[],
): Finding[] =>
  namingFindings(source, known, edition, ([key]) => {
    const figure = figureOf(String(key), known);
    return figure === undefined || drawn.includes(figure);
  });
