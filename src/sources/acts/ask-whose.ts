/** Whose a file seems to be, asked before anything of it is kept: its beginning is looked at, and a stranger's waits for an answer. */

import { handleOfKey } from '../../people/index.ts';
import { decided, type Home, identities, ledger } from '../../store/store.ts';
import type { InputFile, OwnerTraces, ReadOptions, Source } from '../source.ts';
import { isSomebodyElses, type KnownOwner, whoseSentence, withQuestion } from '../whose.ts';
import { refuse } from './not-read.ts';
import { isOfTheFile, type Reading } from './read-file.ts';

/** Bytes of a mailbox looked at to learn whose it is, before anything of it is kept. */
const WHOSE_BYTES = 16 << 20;
/** Kinds of file that tell whose they are reliably enough to ask about. */
const WHOSE_KINDS = new Set(['mbox', 'maildir', 'linkedin profile', 'linkedin email addresses', 'linkedin messages']);

export function tellsWhose(kind: string): boolean {
  return WHOSE_KINDS.has(kind);
}

/** What the beginning of a mailbox says of its owner; nothing for files that are too short to tell. */
export async function ownerOf(reading: Reading, source: Source, file: InputFile): Promise<OwnerTraces | undefined> {
  // One mail or a calendar shows too little: the address that is always there may be a colleague's.
  if (reading.mine || !tellsWhose(source.kind)) return undefined;
  const known = await knownOwner(reading.home);
  if (known.handles.length === 0 && known.names.length === 0) return undefined;
  const options: ReadOptions = { ...reading.options, texts: 'none' };
  const whole = asFarAsItGoes(file);
  const batches = source.read({ ...whole, open: (ways) => beginning(whole, WHOSE_BYTES, ways) }, options);
  // A file that stopped its readers is given up in the ledger, not here.
  if (!reading.beat.opens(file.path)) return undefined;
  for (;;) {
    reading.beat.goes();
    const step = await batches.next();
    reading.beat.rests();
    if (step.done) return step.value.owner;
  }
}

/** The file, ending where it cannot be read on: looking whose it is must not end the import. Reading it tells what is wrong. */
export function asFarAsItGoes(file: InputFile): InputFile {
  return {
    ...file,
    async *open(ways) {
      try {
        yield* file.open(ways);
      } catch (fault) {
        if (!isOfTheFile(fault)) throw fault;
      }
    },
  };
}

async function* beginning(file: InputFile, bytes: number, ways?: 'fleeting'): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of file.open(ways)) {
    yield chunk.length > left ? chunk.subarray(0, left) : chunk;
    left -= chunk.length;
    if (left <= 0) return;
  }
}

/** True when the bundle looks like somebody else's and the owner has not said otherwise; the question is noted. */
export async function isRefused(reading: Reading, path: string, traces: OwnerTraces | undefined): Promise<boolean> {
  const { home, runId } = reading;
  if (reading.mine || !traces) return false;
  const known = await knownOwner(home);
  if (!isSomebodyElses(traces, known)) return false;
  await refuse(reading, path, SOMEBODY_ELSES, whoseSentence(path, traces, known));
  const asked = (await ledger.run(home.db, home.owner, runId))?.questions ?? [];
  await ledger.askAbout(home.db, home.owner, runId, withQuestion(asked, path, traces, known));
  return true;
}

const SOMEBODY_ELSES = 'somebody else’s';

/** The owner as files have told so far: traces of finished files, the owner's own cards and decisions. */
async function knownOwner(home: Home): Promise<KnownOwner> {
  const { db, owner } = home;
  const traces = await identities.ownerTraces(db, owner);
  const own = (await decided.decisions(db, owner)).filter((one) => one.sort === 'own').map((one) => one.a);
  const cards = await identities.selfCards(db, owner);
  // An address the owner named is one of theirs, not all: before any file told who they are, none is somebody else's.
  if (traces.length === 0 && cards.length === 0) return { names: [], handles: [] };
  return {
    names: [
      ...traces.filter((trace) => trace.sort === 'name').map((trace) => trace.value),
      ...cards.flatMap((card) => card.names),
    ],
    handles: [
      ...own,
      ...traces.filter((trace) => trace.sort === 'handle').map((trace) => trace.value),
      ...cards.flatMap((card) => card.handles),
    ].filter((key) => handleOfKey(key)?.kind !== 'entry'),
  };
}
