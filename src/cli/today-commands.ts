/** Commands about the day’s list: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make, run } from './command.ts';

export function todayCommands(command: Make): void {
  command('today', 'at most a handful of people, each with a reason', GROUP.look).action((options) =>
    run('today', options, []),
  );
  command(
    'shelve <who> <kind> <what>',
    'say of a line of today: done, park, rest or never; "back" puts it back',
    GROUP.sort,
  )
    .option('--until <day>', 'park until this day')
    .option('--about <interaction>', 'the letter it is about')
    .action((who: string, kind: string, what: string, options) => run('shelve', options, [who, kind, what]));
  command('lines <n>', 'how many lines a day may have at most, three to nine', GROUP.sort).action(
    (n: string, options) => run('lines', options, [n]),
  );
}
