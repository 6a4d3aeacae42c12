/** Commands about purposes of the season: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make, run } from './command.ts';

export function purposeCommands(command: Make): void {
  command('purposes', 'what you want of this season, with whom; and what happened, once it is over', GROUP.look).action(
    (options) => run('purposes', options, []),
  );
  command('purpose <words>', 'write a purpose of this season down, in your words; five at most', GROUP.sort)
    .option('--until <day>', 'the last day of its season; thirteen weeks where none is named')
    .action((words: string, options) => run('purpose', options, [words]));
  command('purpose-with <purpose> <who>', 'somebody it is with', GROUP.sort)
    .option('--circle', 'who is the name of a circle')
    .option('--not', 'no longer')
    .action((id: string, who: string, options) => run('purpose-with', options, [id, who]));
  command('purpose-end <purpose> [words]', 'let a purpose go, with what came of it', GROUP.sort).action(
    (id: string, words: string | undefined, options) => run('purpose-end', options, [id, words]),
  );
  command('purpose-on <purpose>', 'go on with a purpose for another season', GROUP.sort).action((id: string, options) =>
    run('purpose-on', options, [id]),
  );
}
