/** A script as text, for pages that run it before they are painted. */
import type { Plugin } from 'rolldown';
import { bundle } from './bundle.ts';

const QUERY = '?inline-script';

/** A Vite plugin: `import code from './file.ts?inline-script'`. */
export const inlineScript = (): Plugin => ({
  name: 'inline-script',
  async load(id) {
    if (!id.endsWith(QUERY)) return undefined;
    const { code, files } = await bundle(id.slice(0, -QUERY.length));
    for (const file of files) this.addWatchFile(file);
    return `export default ${JSON.stringify(code)};`;
  },
});
