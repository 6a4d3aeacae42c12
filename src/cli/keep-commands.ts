/** Commands that keep, bring away, bring back, and serve: their arguments and options. actions.ts names the file that does them. */

import { backupFolder, placeOf, withoutPassword } from '../store/place.ts';
import { GROUP, type Make, type Options } from './command.ts';

export function keepCommands(command: Make): void {
  command('dump', 'all facts as canonical JSON lines', GROUP.keep);
  command('export <file>', 'everything in open formats, one zip', GROUP.keep);
  command('backup', 'make a backup now and prove it by bringing it back', GROUP.keep);
  command('backups', 'which backups there are, of when, and whether they are sound', GROUP.keep);
  command('restore <file>', 'bring an export or a backup back into an empty home', GROUP.keep);
  command('delete-everything', 'remove every row; there is no way back', GROUP.keep).option('--yes', 'I mean it');
  command('read <file>', 'what letters say: promises, asks, help, thanks; JSON lines in, JSON lines out', GROUP.keep)
    .option('--out <file>', 'write the answers there')
    .option('--threads', 'the lines are whole threads')
    .action(async (file: string, options: Options & { readonly out?: string; readonly threads?: boolean }) => {
      const { readFile } = await import('./read.ts');
      await readFile(file, options);
    });
  command('where', 'where the data lies', GROUP.keep).action(async (options: Options) => {
    const place = placeOf(options.home);
    const backups = backupFolder(place.location, place.folder);
    const answer = { folder: place.folder, database: withoutPassword(place.location), backups };
    process.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : `${Object.values(answer).join('\n')}\n`);
  });
  command('demo', 'fill an empty home with people we made up', GROUP.keep);
  command('serve', 'show the pages on this machine', GROUP.keep).option('--port <n>', 'on this port', '4484');
}
