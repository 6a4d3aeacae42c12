/** Commands that bring something in, list it, take it back: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make, run } from './command.ts';

export function bringCommands(command: Make): void {
  command('import <path...>', 'read archives, mailboxes, address books, calendars; files or folders', GROUP.bring)
    .option('--mine', 'all of this is mine, even where it looks like somebody else’s')
    .option('--headers-only', 'keep no text of mails')
    .option('--all-texts', 'keep the texts of lists, newsletters and machines too')
    .action((paths: string[], options) => run('import', options, [paths]));
  command('imports', 'what was brought in, newest first', GROUP.bring).action((options) => run('imports', options, []));
  command('problems <run>', 'every record of an import that could not be read or was repaired', GROUP.bring).action(
    (id: string, options) => run('problems', options, [id]),
  );
  command('undo <run>', 'take an import back', GROUP.bring).action((id: string, options) => run('undo', options, [id]));
  command(
    'note <text>',
    'write down a meeting or a thought: "lunch @Ana @Joe: she looks for a designer"',
    GROUP.bring,
  ).action((text: string, options) => run('note', options, [text]));
  command('unnote <id>', 'take a note back', GROUP.bring)
    .option('--not', 'put it back')
    .action((id: string, options) => run('unnote', options, [id]));
}
