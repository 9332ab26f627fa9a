/** A script of the site's own, bundled and made small as one text. */
import { rolldown } from 'rolldown';

interface Bundle {
  readonly code: string;
  /** The files that it was made of. */
  readonly files: readonly string[];
}

/** Bundles a module with all that it imports; `define` are texts that take the place of names. */
export const bundle = async (
  input: string,
  define: Readonly<Record<string, string>> = {},
): Promise<Bundle> => {
  const built = await rolldown({ input, transform: { define } });
  const { output } = await built.generate({ format: 'iife', minify: true });
  return { code: output[0].code.trim(), files: await built.watchFiles };
};
