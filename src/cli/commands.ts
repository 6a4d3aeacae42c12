/** Every command, its arguments and options. What a command does stands in acts; how it prints, in print.ts. */

import { Command, CommanderError } from 'commander';
import { Refusal } from '../basics/result.ts';
import { printable } from '../basics/text.ts';
import { backupFolder, placeOf, withoutPassword } from '../store/place.ts';
import { askCommands } from './ask-commands.ts';
import { givingCommands } from './giving-commands.ts';
import { introductionCommands } from './introduction-commands.ts';
import { EXIT, Refused } from './refused.ts';

interface Global {
  readonly home?: string;
  readonly now?: string;
  readonly json?: boolean;
}

interface Reading extends Global {
  readonly out?: string;
  readonly threads?: boolean;
}

/** Runs the command line; sets the exit code and prints errors as one sentence. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (fault) {
    process.exitCode = await report(fault);
  }
}

async function report(fault: unknown): Promise<number> {
  if (fault instanceof CommanderError) {
    if (fault.exitCode === 0) return 0;
    return EXIT.wrongUse;
  }
  if (fault instanceof Refused) {
    tell(fault.refusal);
    return fault.exitCode;
  }
  const { refusal } = fault as { refusal?: unknown };
  if (refusal instanceof Refusal) {
    tell(refusal);
    return EXIT.wrongUse;
  }
  const { faultSentence } = await import('./faults.ts');
  process.stderr.write(`${faultSentence(fault)}\n`);
  return EXIT.fault;
}

/** Sentences quote names and words of files, in which somebody may have written what repaints a terminal. */
function tell({ sentence, choices }: Refusal): void {
  process.stderr.write(`${printable(sentence)}\n`);
  for (const choice of choices) process.stderr.write(`  ${printable(choice)}\n`);
}

/** "error: unknown command 'x'" and what may stand on further lines, as one sentence. */
function wrongUseSentence(text: string): string {
  const what = printable(
    text
      .replace(/^error: /, '')
      .trim()
      .replace(/\s*\n\s*/g, ' '),
  ).replace(/\.$/, '');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: type "kith help" for all commands.`;
}

function program(): Command {
  const kith = new Command('kith')
    .description('The people you know, and what passed between you. Nothing is ever sent to anyone.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${wrongUseSentence(text)}\n`) });
  const command: Commands = (usage, description, group) =>
    common(kith.command(usage).description(description).helpGroup(group));
  const bring = 'Bringing in';
  const look = 'Looking';
  const sort = 'Sorting';
  const keep = 'Keeping';
  const give = 'Giving';
  command('import <path...>', 'read archives, mailboxes, address books, calendars; files or folders', bring)
    .option('--mine', 'all of this is mine, even where it looks like somebody else’s')
    .option('--headers-only', 'keep no text of mails')
    .action((paths: string[], options) => run('import', options, [paths]));
  command('imports', 'what was brought in, newest first', bring).action((options) => run('imports', options, []));
  command('problems <run>', 'every record of an import that could not be read or was repaired', bring).action(
    (id: string, options) => run('problems', options, [id]),
  );
  command('undo <run>', 'take an import back', bring).action((id: string, options) => run('undo', options, [id]));
  command(
    'note <text>',
    'write down a meeting or a thought: "lunch @Ana @Joe: she looks for a designer"',
    bring,
  ).action((text: string, options) => run('note', options, [text]));
  command('people [query]', 'the people you know; with words, those who fit', look)
    .option('--kind <kind>', 'known, met or seen')
    .option('--circle <circle>', 'of this circle only')
    .option('--limit <n>', 'at most so many', '50')
    .action((query: string | undefined, options) => run('people', options, [query]));
  command('person <who>', 'who somebody is and what passed between you', look).action((who: string, options) =>
    run('person', options, [who]),
  );
  command('timeline <who>', 'everything that passed between you, newest first', look)
    .option('--limit <n>', 'at most so many', '100000')
    .action((who: string, options) => run('timeline', options, [who]));
  command('search <text>', 'people and messages in which all words occur', look)
    .option('--limit <n>', 'at most so many of each', '50')
    .action((text: string, options) => run('search', options, [text]));
  command('invitations', 'pending invitations, and what became of those that disappeared', look).action((options) =>
    run('invitations', options, []),
  );
  command('cases', 'who waits at the door, with advice, reasons and a prepared answer', look).action((options) =>
    run('cases', options, []),
  );
  command('invite <who>', 'draft an invitation to one person; nothing is kept or sent', look)
    .option('--how <words>', 'how you know each other', '')
    .option('--noticed <words>', 'what you noticed of theirs', '')
    .option('--help-with <words>', 'how you might be of help', '')
    .action((who: string, options) => run('invite', options, [who]));
  command('draft <who> <words>', 'your words to one person, for your mail program; nothing is kept or sent', look)
    .option('--subject <words>', 'the subject', '')
    .option('--eml <file>', 'write them into a mail file that opens as a new message')
    .action((who: string, words: string, options) => run('draft', options, [who, words]));
  command(
    'answer <case> <what>',
    'what you did with a case: welcome, ask, set-aside, rest; "back" takes it back',
    sort,
  ).action((id: string, what: string, options) => run('answer', options, [id, what]));
  command('answered', 'what came of the cases you answered, and how your thank-you notes fared', look).action(
    (options) => run('answered', options, []),
  );
  command('profile <who>', 'add what you see on somebody’s profile, as text or PDF; nothing is fetched', sort)
    .option('--file <file>', 'the PDF LinkedIn saves of the profile, or the page copied into a text file')
    .option('--not', 'take it back')
    .action((who: string, options) => run('profile', options, [who]));
  command('phrases', 'the words answers start from, by language', look).action((options) =>
    run('phrases', options, []),
  );
  command(
    'phrase <language> <kind> [words]',
    'your own words for welcome, ask, thanks or no; without words, those Kith comes with',
    sort,
  ).action((language: string, kind: string, words: string | undefined, options) =>
    run('phrase', options, [language, kind, words]),
  );
  command('learned', 'what the desk weighs differently since you overruled it', look).action((options) =>
    run('learned', options, []),
  );
  command('unlearn', 'the desk weighs as it did at first', sort)
    .option('--not', 'what was learned holds again')
    .action((options) => run('unlearn', options, []));
  command('today', 'at most a handful of people, each with a reason', look).action((options) =>
    run('today', options, []),
  );
  command('shelve <who> <kind> <what>', 'say of a line of today: done, park, rest or never; "back" puts it back', sort)
    .option('--until <day>', 'park until this day')
    .option('--about <interaction>', 'the letter it is about')
    .action((who: string, kind: string, what: string, options) => run('shelve', options, [who, kind, what]));
  askCommands(command, run);
  introductionCommands(command, run);
  command('lines <n>', 'how many lines a day may have at most, three to nine', sort).action((n: string, options) =>
    run('lines', options, [n]),
  );
  purposeCommands(command, look, sort);
  givingCommands(command, give, run);
  command('mirror', 'the same judgements turned on yourself', look).action((options) => run('mirror', options, []));
  command('screen', 'what the invitation desk would say of notes in a file; nothing is kept', look)
    .requiredOption('--note <file>', 'JSON lines, one note each; together they are one inbox')
    .requiredOption('--owner <file>', 'the profile of who got them, JSON')
    .requiredOption('--out <file>', 'where the answers go, JSON lines in the same order')
    .action(async (options) => {
      const { screenFile } = await import('./screen.ts');
      await screenFile(options);
    });
  command('doubles', 'entries that may be one and the same person', sort).action((options) =>
    run('doubles', options, []),
  );
  command('same <a> <b>', 'these two are one person', sort).action((a: string, b: string, options) =>
    run('same', options, [a, b]),
  );
  command('different <a> <b>', 'these two are not the same person', sort).action((a: string, b: string, options) =>
    run('different', options, [a, b]),
  );
  command('unsure <a> <b>', 'neither; do not ask about these two again', sort).action((a: string, b: string, options) =>
    run('unsure', options, [a, b]),
  );
  command('take-back', 'take the newest answer about doubles back', sort).action((options) =>
    run('take-back', options, []),
  );
  command(
    'kind <who> <kind>',
    'say yourself whether somebody is known, met or merely seen; "auto" takes it back',
    sort,
  ).action((who: string, kind: string, options) => run('kind', options, [who, kind]));
  command(
    'say <who> <what>',
    'declare a tie (business, friend, family, both), that you also talk elsewhere, to leave them alone, or wrong:oneWay',
    sort,
  )
    .option('--not', 'take it back')
    .action((who: string, what: string, options) => run('say', options, [who, what]));
  command('strike <interaction> <kind> <quote>', 'what was found in this letter is wrong', sort)
    .option('--not', 'it stands again')
    .action((interaction: string, kind: string, quote: string, options) =>
      run('strike', options, [interaction, kind, quote]),
    );
  command('own <handle>', 'this address, profile link or number is mine', sort)
    .option('--not', 'it is not mine')
    .action((handle: string, options) => run('own', options, [handle]));
  command('forget <who>', 'remove a person everywhere; later imports do not bring them back', sort).action(
    (who: string, options) => run('forget', options, [who]),
  );
  command('dump', 'all facts as canonical JSON lines', keep).action((options) => run('dump', options, []));
  command('export <file>', 'everything in open formats, one zip', keep).action((file: string, options) =>
    run('export', options, [file]),
  );
  command('backup', 'make a backup now and prove it by bringing it back', keep).action((options) =>
    run('backup', options, []),
  );
  command('backups', 'which backups there are, of when, and whether they are sound', keep).action((options) =>
    run('backups', options, []),
  );
  command('restore <file>', 'bring an export or a backup back into an empty home', keep).action(
    (file: string, options) => run('restore', options, [file]),
  );
  command('delete-everything', 'remove every row; there is no way back', keep)
    .option('--yes', 'I mean it')
    .action((options) => run('delete-everything', options, []));
  command('read <file>', 'what letters say: promises, asks, help, thanks; JSON lines in, JSON lines out', keep)
    .option('--out <file>', 'write the answers there')
    .option('--threads', 'the lines are whole threads')
    .action(async (file: string, options: Reading) => {
      const { readFile } = await import('./read.ts');
      await readFile(file, options);
    });
  command('where', 'where the data lies', keep).action(async (options: Global) => {
    const place = placeOf(options.home);
    const backups = backupFolder(place.location, place.folder);
    const answer = { folder: place.folder, database: withoutPassword(place.location), backups };
    process.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : `${Object.values(answer).join('\n')}\n`);
  });
  command('demo', 'fill an empty home with people we made up', keep).action((options) => run('demo', options, []));
  command('serve', 'show the pages on this machine', keep)
    .option('--port <n>', 'on this port', '4484')
    .action((options) => run('serve', options, []));
  return kith;
}

/** Adds a command to a group of the help. */
type Commands = (usage: string, description: string, group: string) => Command;

function purposeCommands(command: Commands, look: string, sort: string): void {
  command('purposes', 'what you want of this season, with whom; and what happened, once it is over', look).action(
    (options) => run('purposes', options, []),
  );
  command('purpose <words>', 'write a purpose of this season down, in your words; five at most', sort)
    .option('--until <day>', 'the last day of its season; thirteen weeks where none is named')
    .action((words: string, options) => run('purpose', options, [words]));
  command('purpose-with <purpose> <who>', 'somebody it is with', sort)
    .option('--circle', 'who is the name of a circle')
    .option('--not', 'no longer')
    .action((id: string, who: string, options) => run('purpose-with', options, [id, who]));
  command('purpose-end <purpose> [words]', 'let a purpose go, with what came of it', sort).action(
    (id: string, words: string | undefined, options) => run('purpose-end', options, [id, words]),
  );
  command('purpose-on <purpose>', 'go on with a purpose for another season', sort).action((id: string, options) =>
    run('purpose-on', options, [id]),
  );
}

function common(command: Command): Command {
  return command
    .exitOverride()
    .option('--home <dir>', 'the folder with the data')
    .option('--now <time>', 'as of this moment, ISO 8601')
    .option('--json', 'answer as JSON');
}

async function run(name: string, options: Global & Record<string, unknown>, args: readonly unknown[]): Promise<void> {
  const { actions } = await import('./actions.ts');
  await actions(name, options, args);
}
