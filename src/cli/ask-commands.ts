/** Commands about one’s own asks, and about a plea: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function askCommands(command: Make): void {
  command('asks', 'your asks, open ones first', GROUP.ask);
  command('ask <what>', 'open an ask: one line; then one person after another', GROUP.ask)
    .option('--by <day>', 'by when, if it matters')
    .option('--size <size>', 'minutes, hour, good-word or money', 'minutes');
  command('ask-whom <id>', 'an ask: whom one might ask and why, who was asked, prepared words', GROUP.ask);
  command('ask-next <id> <who>', 'you ask this person next; prints words to start from', GROUP.ask);
  command(
    'ask-outcome <id> <who> <outcome>',
    'what came of it: helped, pointed-on, declined, too-busy, silence; "back" takes it back',
    GROUP.ask,
  ).option('--to <name>', 'whom they pointed to');
  command('ask-told <id> <who>', 'you told somebody who helped what came of it', GROUP.ask).option('--not', 'not yet');
  command('ask-close <id>', 'close an ask; then who helped hears what came of it', GROUP.ask)
    .option('--came <words>', 'what came of it')
    .option('--not', 'open it again');
  command('ask-words <id> <words>', 'what may be missing in the words of an ask, or press too much', GROUP.ask);
  command('plea <who>', 'somebody asks after a long silence: how it was, what was good, three answers', GROUP.ask);
}
