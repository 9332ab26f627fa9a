/** npm run chapter:new, chapter:move, chapter:rename and chapter:remove. */
import { chapterCommand } from './chapter/command.ts';
import { runAsProgram } from './terminal.ts';

await runAsProgram(chapterCommand);
