/** npm run check. */
import { checkCommand } from './check/command.ts';
import { runAsProgram } from './terminal.ts';

await runAsProgram(checkCommand);
