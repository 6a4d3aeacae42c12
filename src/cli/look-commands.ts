/** Commands that only look: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function lookCommands(command: Make): void {
  command('people [query]', 'the people you know or have met; with words, those who fit', GROUP.look)
    .option('--kind <kind>', 'known, met or seen')
    .option('--circle <circle>', 'of this circle only')
    .option('--limit <n>', 'at most so many; else 50, and with --json all');
  command('person <who>', 'who somebody is and what passed between you', GROUP.look);
  command('timeline <who>', 'everything that passed between you, newest first', GROUP.look).option(
    '--limit <n>',
    'at most so many',
    '100000',
  );
  command('search <text>', 'people and messages in which all words occur', GROUP.look).option(
    '--limit <n>',
    'at most so many of each',
    '50',
  );
  command('invitations', 'pending invitations, and what became of those that disappeared', GROUP.look);
  command('mirror', 'the same judgements turned on yourself', GROUP.look);
  command('draft <who> <words>', 'your words to one person, for your mail program; nothing is kept or sent', GROUP.look)
    .option('--subject <words>', 'the subject', '')
    .option('--eml <file>', 'write them into a mail file that opens as a new message');
}
