/** Commands of the invitation desk: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function deskCommands(command: Make): void {
  command('invite <who>', 'draft an invitation to one person; nothing is kept or sent', GROUP.look)
    .option('--how <words>', 'how you know each other', '')
    .option('--noticed <words>', 'what you noticed of theirs', '')
    .option('--help-with <words>', 'how you might be of help', '');
  command('cases', 'who waits at the door, with advice, reasons and a prepared answer', GROUP.look);
  command(
    'answer <case> <what>',
    'what you did with a case: welcome, ask, set-aside, rest; "back" takes it back',
    GROUP.sort,
  );
  command('answered', 'what came of the cases you answered, and how your thank-you notes fared', GROUP.look);
  command('profile <who>', 'add what you see on somebody’s profile, as text or PDF; nothing is fetched', GROUP.sort)
    .option('--file <file>', 'the PDF LinkedIn saves of the profile, or the page copied into a text file')
    .option('--not', 'take it back');
  command('phrases', 'the words answers start from, by language', GROUP.look);
  command(
    'phrase <language> <kind> [words]',
    'your own words for welcome, ask, thanks or no; without words, those Kith comes with',
    GROUP.sort,
  );
  command('learned', 'what the desk weighs differently since you overruled it', GROUP.look);
  command('unlearn', 'the desk weighs as it did at first', GROUP.sort).option('--not', 'what was learned holds again');
  command('screen', 'what the invitation desk would say of notes in a file; nothing is kept', GROUP.look)
    .requiredOption('--note <file>', 'JSON lines, one note each; together they are one inbox')
    .requiredOption('--owner <file>', 'the profile of who got them, JSON')
    .requiredOption('--out <file>', 'where the answers go, JSON lines in the same order')
    .action(async (options) => {
      const { screenFile } = await import('./screen.ts');
      await screenFile(options);
    });
}
