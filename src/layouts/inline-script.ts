/** A script as text, bundled and made small, for pages that run it before they are painted. */
import { rolldown, type Plugin } from 'rolldown';

const QUERY = '?inline-script';

/** A Vite plugin: `import code from './file.ts?inline-script'`. */
export const inlineScript = (): Plugin => ({
  name: 'inline-script',
  async load(id) {
    if (!id.endsWith(QUERY)) return undefined;
    const input = id.slice(0, -QUERY.length);
    const bundle = await rolldown({ input });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    for (const file of await bundle.watchFiles) this.addWatchFile(file);
    return `export default ${JSON.stringify(output[0].code.trim())};`;
  },
});
