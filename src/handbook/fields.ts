/** The front matter of a chapter as a table, from the very schema that checks it. */
import { z } from 'astro/zod';
import { CHAPTER_FIELDS } from '../editorial/fields.ts';
import { chapterSchema } from '../editorial/schemas.ts';
import type { ToolLanguage } from '../locales/tools.ts';
import { TEXTS } from './texts.ts';

export interface Row {
  readonly name: string;
  readonly required: boolean;
  readonly kind: string;
  readonly choices: readonly string[];
  readonly about: string;
}

interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
}

/** Every field of the front matter, in the order in which a chapter has them. */
export const fieldRows = (language: ToolLanguage): Row[] => {
  const schema = z.toJSONSchema(chapterSchema, { io: 'input' }) as {
    properties: Readonly<Record<string, Shape>>;
    required: readonly string[];
  };
  const kinds: Readonly<Record<string, string>> = TEXTS[language].kinds;
  return Object.entries(CHAPTER_FIELDS).map(([name, about]) => {
    const shape = schema.properties[name] ?? {};
    return {
      name,
      required: schema.required.includes(name),
      kind: kinds[shape.enum ? 'choice' : (shape.type ?? 'string')] ?? '',
      choices: shape.enum ?? [],
      about: about[language],
    };
  });
};
