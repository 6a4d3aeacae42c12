/** Commands about one’s own asks, and about a plea: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make, run } from './command.ts';

export function askCommands(command: Make): void {
  command('asks', 'your asks, open ones first', GROUP.ask).action((options) => run('asks', options, []));
  command('ask <what>', 'open an ask: one line; then one person after another', GROUP.ask)
    .option('--by <day>', 'by when, if it matters')
    .option('--size <size>', 'minutes, hour, good-word or money', 'minutes')
    .action((what: string, options) => run('ask', options, [what]));
  command('ask-whom <id>', 'an ask: whom one might ask and why, who was asked, prepared words', GROUP.ask).action(
    (id: string, options) => run('ask-whom', options, [id]),
  );
  command('ask-next <id> <who>', 'you ask this person next; prints words to start from', GROUP.ask).action(
    (id: string, who: string, options) => run('ask-next', options, [id, who]),
  );
  command(
    'ask-outcome <id> <who> <outcome>',
    'what came of it: helped, pointed-on, declined, too-busy, silence; "back" takes it back',
    GROUP.ask,
  )
    .option('--to <name>', 'whom they pointed to')
    .action((id: string, who: string, outcome: string, options) => run('ask-outcome', options, [id, who, outcome]));
  command('ask-told <id> <who>', 'you told somebody who helped what came of it', GROUP.ask)
    .option('--not', 'not yet')
    .action((id: string, who: string, options) => run('ask-told', options, [id, who]));
  command('ask-close <id>', 'close an ask; then who helped hears what came of it', GROUP.ask)
    .option('--came <words>', 'what came of it')
    .option('--not', 'open it again')
    .action((id: string, options) => run('ask-close', options, [id]));
  command('ask-words <id> <words>', 'what may be missing in the words of an ask, or press too much', GROUP.ask).action(
    (id: string, words: string, options) => run('ask-words', options, [id, words]),
  );
  command(
    'plea <who>',
    'somebody asks after a long silence: how it was, what was good, three answers',
    GROUP.ask,
  ).action((who: string, options) => run('plea', options, [who]));
}
