/** Commands about introductions and meetings: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make, run } from './command.ts';

export function introductionCommands(command: Make): void {
  command('introductions', 'introductions under way, remembered, and those letters tell of', GROUP.meet).action(
    (options) => run('introductions', options, []),
  );
  command(
    'introduction <id>',
    'where an introduction stands, who may be asked, the words for the next step',
    GROUP.meet,
  )
    .option('--with <who>', 'somebody else you would rather ask')
    .action((id: string, options) => run('introduction', options, [id]));
  command(
    'reach <who> <why>',
    'somebody you would like to meet through one of your people; "-" for nobody in particular',
    GROUP.meet,
  )
    .option('--company <name>', 'where they work')
    .action((who: string, why: string, options) => run('reach', options, [who, why]));
  command(
    'introduce <a> <b> <why>',
    'two of your people you would like to bring together; the first is asked first',
    GROUP.meet,
  ).action((a: string, b: string, why: string, options) => run('introduce', options, [a, b, why]));
  command('introduced <by> <a> <b>', 'write down an introduction that took place; one of them may be "me"', GROUP.meet)
    .option('--why <words>', 'for what')
    .option('--went <words>', 'how it went')
    .option('--on <day>', 'when it was')
    .action((by: string, a: string, b: string, options) => run('introduced', options, [by, a, b]));
  command('introduction-keep <letter>', 'keep an introduction that this letter tells of', GROUP.meet)
    .option('--why <words>', 'for what')
    .option('--not', 'it was none; do not bring it up again')
    .option('--back', 'take back what you said of this letter')
    .action((letter: string, options) => run('introduction-keep', options, [letter]));
  command('introduction-ask <id> [who]', 'you asked somebody: one person at a time', GROUP.meet).action(
    (id: string, who: string | undefined, options) => run('introduction-ask', options, [id, who]),
  );
  command(
    'introduction-answer <id> <said>',
    'what they said: yes, no or silence; "back" takes the last step back',
    GROUP.meet,
  ).action((id: string, said: string, options) => run('introduction-answer', options, [id, said]));
  command('introduction-sent <id>', 'your letter is out, after everybody said yes', GROUP.meet).action(
    (id: string, options) => run('introduction-sent', options, [id]),
  );
  command('introduction-went <id> <words>', 'how it went, in your words', GROUP.meet).action(
    (id: string, words: string, options) => run('introduction-went', options, [id, words]),
  );
  command('introduction-rest <id>', 'put an introduction away; nobody is told', GROUP.meet)
    .option('--not', 'it is back')
    .action((id: string, options) => run('introduction-rest', options, [id]));
  command('meetings', 'coming meetings of your calendar', GROUP.meet).action((options) => run('meetings', options, []));
  command('meeting <id>', 'before a meeting: of each guest what passed last and what is open', GROUP.meet).action(
    (id: string, options) => run('meeting', options, [id]),
  );
}
