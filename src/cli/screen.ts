/** `kith screen`: the judgement of the invitation desk on notes in a file. Opens no home, keeps nothing, sends nothing. */

import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { deskOf, type Note, type Owner, readNote, readOwner, screenInbox } from '../screening/index.ts';
import { linesOf } from './lines-of.ts';
import { refuse, unwritable } from './refused.ts';

/** One inbox is judged as a whole and so held as a whole: more notes than any person has. */
const MOST_NOTES = 200_000;
/** Bytes of a profile; a hostile one must not fill the memory. */
const LARGEST_PROFILE = 20 * 1024 * 1024;
/** Units of one line: a note with its profile is a few thousand. */
const LONGEST_LINE = 1_000_000;

export async function screenFile(options: {
  readonly note: string;
  readonly owner: string;
  readonly out: string;
  readonly json?: boolean;
}): Promise<void> {
  const owner = await ownerIn(options.owner);
  const { notes, unread } = await notesIn(options.note);
  const out = createWriteStream(options.out);
  const written = finished(out);
  // A file that cannot be written makes `written` fail; heard too late, it would end the process with a stack.
  written.catch(() => {});
  for (const screened of screenInbox(deskOf(owner), notes)) {
    if (!out.write(`${JSON.stringify(screened)}\n`))
      await Promise.race<void>([new Promise<void>((go) => out.once('drain', () => go())), written]);
  }
  out.end();
  await written.catch(unwritable(options.out));
  for (const line of unread) process.stderr.write(`Line ${line} of the notes is no note and was passed over.\n`);
  const answer = { notes: notes.length, passedOver: unread.length, out: options.out };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(answer)}\n`
      : `${notes.length} notes are judged in ${options.out}. Nothing was sent to anyone.\n`,
  );
}

async function ownerIn(path: string): Promise<Owner> {
  const { size } = await stat(path).catch(() => refuse(`There is no file ${path} to read the owner’s profile from.`));
  if (size > LARGEST_PROFILE) refuse(`${path} is too large for a profile.`);
  const text = await readFile(path, 'utf8').catch(() => refuse(`${path} cannot be read.`));
  return readOwner(parsed(text)) ?? refuse(`${path} holds no profile: it should be one JSON object.`);
}

async function notesIn(path: string): Promise<{ notes: readonly Note[]; unread: readonly number[] }> {
  await stat(path).catch(() => refuse(`There is no file ${path} to read notes from.`));
  const notes: Note[] = [];
  const unread: number[] = [];
  let number = 0;
  try {
    for await (const line of linesOf(path, LONGEST_LINE)) {
      number++;
      if (line.trim() === '' || notes.length >= MOST_NOTES) continue;
      const note = line.length > LONGEST_LINE ? null : readNote(parsed(line.replace(/^\ufeff/, '')));
      if (note === null) unread.push(number);
      else notes.push(note);
    }
  } catch {
    refuse(`${path} cannot be read.`);
  }
  return { notes, unread };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
