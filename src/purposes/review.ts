import { DAY } from '../basics/when.ts';
import { type Dossier, onDay, shortened, type Told } from '../relationships/index.ts';
import { isCountedMessage, isMeetingOfBoth, type TimelineRow } from '../timeline/index.ts';

/** What happened with one person in a season, as a sentence, and the interactions it rests on. */
export interface Looking {
  readonly sentence: string;
  readonly restsOn: readonly number[];
}

/**
 * A season with one person, looked back on. It tells what happened, never how often: how much is no measure of a purpose.
 * `from`, `until`: ISO dates, both included.
 */
export function lookBack(dossier: Dossier, from: string, until: string): Looking {
  const [begin, end] = [Date.parse(from), Date.parse(until) + DAY];
  const isWithin = ({ at }: { readonly at: number }) => at >= begin && at < end;
  const rows = dossier.rows.filter(isWithin);
  const said = [
    met(rows, dossier),
    wrote(rows.filter(isCountedMessage), dossier),
    help(dossier.told.filter(isWithin), dossier),
  ].filter((one) => one !== null);
  if (said.length > 0)
    return { sentence: said.map((one) => one.sentence).join(' '), restsOn: said.flatMap((one) => one.restsOn) };
  const sentence = `Nothing passed with ${dossier.name} that Kith could see; it may have been by word of mouth.`;
  return { sentence, restsOn: [] };
}

function met(rows: readonly TimelineRow[], { name, now }: Dossier): Looking | null {
  const last = rows.findLast((row) => isMeetingOfBoth(row) || row.kind === 'note');
  return last ? { sentence: `You met ${name}, last ${onDay(last.at, now)}.`, restsOn: [last.interactionId] } : null;
}

function wrote(letters: readonly TimelineRow[], { name, now }: Dossier): Looking | null {
  const [mine, theirs] = [letters.findLast((row) => row.way === 'me'), letters.findLast((row) => row.way === 'them')];
  const last = letters.at(-1);
  if (!last) return null;
  const day = onDay(last.at, now);
  const restsOn = [mine, theirs].flatMap((row) => (row ? [row.interactionId] : []));
  if (mine && theirs) return { sentence: `You and ${name} wrote to each other, last ${day}.`, restsOn };
  return { sentence: mine ? `You wrote to ${name} ${day}.` : `${name} wrote to you ${day}.`, restsOn };
}

function help(told: readonly Told[], { name }: Dossier): Looking | null {
  const isHelp = (by: Told['by']) => told.findLast((one) => one.kind === 'help' && one.by === by);
  const [theirs, mine] = [isHelp('them'), isHelp('me')];
  const said = [
    theirs ? `${name} helped: “${shortened(theirs.quote)}”` : null,
    mine ? `You helped: “${shortened(mine.quote)}”` : null,
  ].filter((one) => one !== null);
  if (said.length === 0) return null;
  const restsOn = [theirs, mine].flatMap((one) => (one ? [one.interactionId] : []));
  return { sentence: said.join(' '), restsOn };
}
