/**
 * Has Node keep what it has compiled of the project and its packages, so that a command is not
 * compiled anew each time. Scripts of package.json load it before all else, by --import.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));
