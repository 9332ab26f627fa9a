/** The colours of each ground, read from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/cli/paths.ts';
import { lightOf, type Light } from './colour.ts';

/** Colours by the name of their custom property, without its dashes. */
export type Tokens = Readonly<Record<string, string>>;

/** The colours that a style sheet gives each ground, in its order. */
export const groundTokens = (css: string): Record<string, Tokens> =>
  Object.fromEntries(
    [...css.matchAll(/\[data-ground='(\w+)'\]\s*\{([^}]*)\}/g)].map(
      ([, ground = '', body = '']) => [
        ground,
        Object.fromEntries(
          [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
            name,
            value.trim(),
          ]),
        ),
      ],
    ),
  );

export const siteTokens = (): Record<string, Tokens> =>
  groundTokens(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));

/** The light of a token on a ground. Throws when there is none. */
export const tokenLight = (tokens: Tokens, name: string): Light => lightOf(tokens[name] ?? '');
