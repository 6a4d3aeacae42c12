/** Commands about introductions and meetings: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function introductionCommands(command: Make): void {
  command('introductions', 'introductions under way, remembered, and those letters tell of', GROUP.meet);
  command(
    'introduction <id>',
    'where an introduction stands, who may be asked, the words for the next step',
    GROUP.meet,
  ).option('--with <who>', 'somebody else you would rather ask');
  command(
    'reach <who> <why>',
    'somebody you would like to meet through one of your people; "-" for nobody in particular',
    GROUP.meet,
  ).option('--company <name>', 'where they work');
  command(
    'introduce <a> <b> <why>',
    'two of your people you would like to bring together; the first is asked first',
    GROUP.meet,
  );
  command('introduced <by> <a> <b>', 'write down an introduction that took place; one of them may be "me"', GROUP.meet)
    .option('--why <words>', 'for what')
    .option('--went <words>', 'how it went')
    .option('--on <day>', 'when it was');
  command('introduction-keep <letter>', 'keep an introduction that this letter tells of', GROUP.meet)
    .option('--why <words>', 'for what')
    .option('--not', 'it was none; do not bring it up again')
    .option('--back', 'take back what you said of this letter');
  command('introduction-ask <id> [who]', 'you asked somebody: one person at a time', GROUP.meet);
  command(
    'introduction-answer <id> <said>',
    'what they said: yes, no or silence; "back" takes the last step back',
    GROUP.meet,
  );
  command('introduction-sent <id>', 'your letter is out, after everybody said yes', GROUP.meet);
  command('introduction-went <id> <words>', 'how it went, in your words', GROUP.meet);
  command('introduction-rest <id>', 'put an introduction away; nobody is told', GROUP.meet).option(
    '--not',
    'it is back',
  );
  command('meetings', 'coming meetings of your calendar', GROUP.meet);
  command('meeting <id>', 'before a meeting: of each guest what passed last and what is open', GROUP.meet);
}
