/** Commands about giving: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function givingCommands(command: Make): void {
  command('needs', 'what your people look for and have to give, what fits, what letters propose', GROUP.give);
  command('need <who> <words>', 'write down what somebody looks for; "me": what you look for', GROUP.give);
  command('offer <who> <words>', 'write down what somebody has to give; "me": what you have to give', GROUP.give);
  command('fits <who>', 'what somebody looks for and has to give, who fits, and what is kept for them', GROUP.give);
  command(
    'keep-found <kind> <interaction> <quote>',
    'keep what a letter proposes: need, offer, received, given',
    GROUP.give,
  ).option('--words <words>', 'as you would rather say it');
  command('later <who> <help>', 'keep a help for somebody until it fits', GROUP.give).requiredOption(
    '--when <day|meeting|word>',
    'a day, "meeting", or a word that may come up in a letter',
  );
  command('laters', 'help kept for later: what has come back first', GROUP.give);
  command('gave <id>', 'a help kept for later was given; it becomes a story', GROUP.give);
  command('story <who> <what>', 'keep help you received as a story, or with --given help you gave', GROUP.give)
    .option('--given', 'you gave it')
    .option('--at <day>', 'when it was; without it, today')
    .option('--grew-from <id>', 'the story it grew from');
  command('stories', 'help given and received, as it was, and what letters propose', GROUP.give);
  command('grew-from <id> [story]', 'say which story a story grew from', GROUP.give).option('--not', 'take it back');
  command('givers', 'who helped, with what, whether you thanked them, what they look for', GROUP.give);
  command('thank <who>', 'words to thank somebody with; nothing is kept or sent', GROUP.give);
  command('circle <name> <who>', 'put somebody into a circle of yours', GROUP.give).option('--not', 'take them out');
  command('circles', 'the circles you named, with their people', GROUP.give);
  command('tear-out <id>', 'tear a need, offer, kept help, story or circle out of the notebook', GROUP.give).option(
    '--not',
    'put it back',
  );
}
