/** Commands that bring something in, list it, take it back: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function bringCommands(command: Make): void {
  command('import <path...>', 'read archives, mailboxes, address books, calendars; files or folders', GROUP.bring)
    .option('--mine', 'all of this is mine, even where it looks like somebody else’s')
    .option('--headers-only', 'keep no text of mails')
    .option('--all-texts', 'keep the texts of lists, newsletters and machines too');
  command('imports', 'what was brought in, newest first', GROUP.bring);
  command('problems <run>', 'every record of an import that could not be read or was repaired', GROUP.bring);
  command('undo <run>', 'take an import back', GROUP.bring);
  command('mine <run>', 'what an import asked about is mine: read it', GROUP.bring).option(
    '--not',
    'it is not; it stays out',
  );
  command('reading', 'how mail and phone numbers are read from the next import on', GROUP.bring)
    .option('--texts <whose>', 'keep the texts of mail between people, of all, or of none: people, all, none')
    .option('--country <code>', 'of phone numbers that name none, in two letters, such as PT; "" for none');
  command('note <text>', 'write down a meeting or a thought: "lunch @Ana @Joe: she looks for a designer"', GROUP.bring);
  command('unnote <id>', 'take a note back', GROUP.bring).option('--not', 'put it back');
}
