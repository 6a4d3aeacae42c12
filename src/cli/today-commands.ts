/** Commands about the day’s list: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function todayCommands(command: Make): void {
  command('today', 'at most a handful of people, each with a reason', GROUP.look);
  command(
    'shelve <who> <kind> <what>',
    'say of a line of today: done, park, rest or never; "back" puts it back',
    GROUP.sort,
  )
    .option('--until <day>', 'park until this day')
    .option('--about <interaction>', 'the letter it is about');
  command('lines <n>', 'how many lines a day may have at most, three to nine', GROUP.sort);
}
