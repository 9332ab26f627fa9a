/** What stands for a value that is not there, so that all around it can be looked at. */
import { z } from 'astro/zod';

/** A name that nothing has: what is said of it is said of nothing. */
export const NOBODY = '\uFFFC';

/** More items than this no list has to have. */
const MOST_ITEMS = 20;

/** A value of the shape that a schema asks for; undefined where it asks for none. */
export const standIn = (schema: unknown): unknown => {
  if (schema instanceof z.ZodString) return NOBODY;
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodRecord) return { [NOBODY]: standIn(schema.valueType) };
  if (schema instanceof z.ZodPipe) return standIn(schema.in);
  if (schema instanceof z.ZodArray) {
    const items = Array.from({ length: MOST_ITEMS }, () => standIn(schema.element));
    const length = items.findIndex((_, index) => schema.safeParse(items.slice(0, index)).success);
    return items.slice(0, Math.max(0, length));
  }
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, inner]) => [name, standIn(inner)]),
    );
  return undefined;
};
