/** Commands about purposes of the season: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function purposeCommands(command: Make): void {
  command('purposes', 'what you want of this season, with whom; and what happened, once it is over', GROUP.look);
  command('purpose <words>', 'write a purpose of this season down, in your words; five at most', GROUP.sort).option(
    '--until <day>',
    'the last day of its season; thirteen weeks where none is named',
  );
  command('purpose-with <purpose> <who>', 'somebody it is with', GROUP.sort)
    .option('--circle', 'who is the name of a circle')
    .option('--not', 'no longer');
  command('purpose-end <purpose> [words]', 'let a purpose go, with what came of it', GROUP.sort);
  command('purpose-on <purpose>', 'go on with a purpose for another season', GROUP.sort);
}
