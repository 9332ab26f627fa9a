/** npm run editions. */
import { editionsCommand } from './editions/command.ts';
import { runAsProgram } from './terminal.ts';

await runAsProgram(editionsCommand);
