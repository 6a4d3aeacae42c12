/** Commands about giving: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make, run } from './command.ts';

export function givingCommands(command: Make): void {
  command('needs', 'what your people look for and have to give, what fits, what letters propose', GROUP.give).action(
    (options) => run('needs', options, []),
  );
  command('need <who> <words>', 'write down what somebody looks for; "me": what you look for', GROUP.give).action(
    (who: string, words: string, options) => run('need', options, [who, words]),
  );
  command(
    'offer <who> <words>',
    'write down what somebody has to give; "me": what you have to give',
    GROUP.give,
  ).action((who: string, words: string, options) => run('offer', options, [who, words]));
  command(
    'fits <who>',
    'what somebody looks for and has to give, who fits, and what is kept for them',
    GROUP.give,
  ).action((who: string, options) => run('fits', options, [who]));
  command(
    'keep-found <kind> <interaction> <quote>',
    'keep what a letter proposes: need, offer, received, given',
    GROUP.give,
  )
    .option('--words <words>', 'as you would rather say it')
    .action((kind: string, letter: string, quote: string, options) =>
      run('keep-found', options, [kind, letter, quote]),
    );
  command('later <who> <help>', 'keep a help for somebody until it fits', GROUP.give)
    .requiredOption('--when <day|meeting|word>', 'a day, "meeting", or a word that may come up in a letter')
    .action((who: string, help: string, options) => run('later', options, [who, help]));
  command('laters', 'help kept for later: what has come back first', GROUP.give).action((options) =>
    run('laters', options, []),
  );
  command('gave <id>', 'a help kept for later was given; it becomes a story', GROUP.give).action(
    (id: string, options) => run('gave', options, [id]),
  );
  command('story <who> <what>', 'keep help you received as a story, or with --given help you gave', GROUP.give)
    .option('--given', 'you gave it')
    .option('--at <day>', 'when it was; without it, today')
    .option('--grew-from <id>', 'the story it grew from')
    .action((who: string, what: string, options) => run('story', options, [who, what]));
  command('stories', 'help given and received, as it was, and what letters propose', GROUP.give).action((options) =>
    run('stories', options, []),
  );
  command('grew-from <id> [story]', 'say which story a story grew from', GROUP.give)
    .option('--not', 'take it back')
    .action((id: string, root: string | undefined, options) => run('grew-from', options, [id, root]));
  command('givers', 'who helped, with what, whether you thanked them, what they look for', GROUP.give).action(
    (options) => run('givers', options, []),
  );
  command('thank <who>', 'words to thank somebody with; nothing is kept or sent', GROUP.give).action(
    (who: string, options) => run('thank', options, [who]),
  );
  command('circle <name> <who>', 'put somebody into a circle of yours', GROUP.give)
    .option('--not', 'take them out')
    .action((name: string, who: string, options) => run('circle', options, [name, who]));
  command('circles', 'the circles you named, with their people', GROUP.give).action((options) =>
    run('circles', options, []),
  );
  command('tear-out <id>', 'tear a need, offer, kept help, story or circle out of the notebook', GROUP.give)
    .option('--not', 'put it back')
    .action((id: string, options) => run('tear-out', options, [id]));
}
