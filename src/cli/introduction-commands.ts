/** The commands about introductions and coming meetings. */

import type { Command } from 'commander';

type Make = (usage: string, description: string, group: string) => Command;
type Run = (name: string, options: Readonly<Record<string, unknown>>, args: readonly unknown[]) => Promise<void>;

export function introductionCommands(command: Make, run: Run): void {
  const meet = 'Meeting';
  command('introductions', 'introductions under way, remembered, and those letters tell of', meet).action((options) =>
    run('introductions', options, []),
  );
  command('introduction <id>', 'where an introduction stands, who may be asked, the words for the next step', meet)
    .option('--with <who>', 'somebody else you would rather ask')
    .action((id: string, options) => run('introduction', options, [id]));
  command(
    'reach <who> <why>',
    'somebody you would like to meet through one of your people; "-" for nobody in particular',
    meet,
  )
    .option('--company <name>', 'where they work')
    .action((who: string, why: string, options) => run('reach', options, [who, why]));
  command(
    'introduce <a> <b> <why>',
    'two of your people you would like to bring together; the first is asked first',
    meet,
  ).action((a: string, b: string, why: string, options) => run('introduce', options, [a, b, why]));
  command('introduced <by> <a> <b>', 'write down an introduction that took place; one of them may be "me"', meet)
    .option('--why <words>', 'for what')
    .option('--went <words>', 'how it went')
    .option('--on <day>', 'when it was')
    .action((by: string, a: string, b: string, options) => run('introduced', options, [by, a, b]));
  command('introduction-keep <letter>', 'keep an introduction that this letter tells of', meet)
    .option('--why <words>', 'for what')
    .option('--not', 'it was none; do not bring it up again')
    .option('--back', 'take back what you said of this letter')
    .action((letter: string, options) => run('introduction-keep', options, [letter]));
  command('introduction-ask <id> [who]', 'you asked somebody: one person at a time', meet).action(
    (id: string, who: string | undefined, options) => run('introduction-ask', options, [id, who]),
  );
  command(
    'introduction-answer <id> <said>',
    'what they said: yes, no or silence; "back" takes the last step back',
    meet,
  ).action((id: string, said: string, options) => run('introduction-answer', options, [id, said]));
  command('introduction-sent <id>', 'your letter is out, after everybody said yes', meet).action(
    (id: string, options) => run('introduction-sent', options, [id]),
  );
  command('introduction-went <id> <words>', 'how it went, in your words', meet).action(
    (id: string, words: string, options) => run('introduction-went', options, [id, words]),
  );
  command('introduction-rest <id>', 'put an introduction away; nobody is told', meet)
    .option('--not', 'it is back')
    .action((id: string, options) => run('introduction-rest', options, [id]));
  command('meetings', 'coming meetings of your calendar', meet).action((options) => run('meetings', options, []));
  command('meeting <id>', 'before a meeting: of each guest what passed last and what is open', meet).action(
    (id: string, options) => run('meeting', options, [id]),
  );
}
