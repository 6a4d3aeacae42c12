import { isCountedMessage, isMeetingOfBoth } from '../timeline/index.ts';
import type { Dossier } from './dossier.ts';
import { guard } from './guard.ts';
import { isGift } from './one-way.ts';

/** Facts of a tie, each of which may be there without the others. */
export type Step = 'connected' | 'exchanged' | 'met' | 'helped';

export interface Depth {
  readonly reached: readonly { readonly step: Step; readonly at: number; readonly restsOn: readonly number[] }[];
  /** At most one natural next step; null: as it is, it is good. To let it rest is always an equal choice. */
  readonly next: { readonly step: 'say hello' | 'meet'; readonly sentence: string } | null;
}

/** Letters each way from which meeting suggests itself. */
const TALKED_ENOUGH = 3;

export function depth(dossier: Dossier): Depth {
  const { rows } = dossier;
  const messages = rows.filter(isCountedMessage);
  const mine = messages.filter((row) => row.way === 'me');
  const theirs = messages.filter((row) => row.way === 'them');
  const meetings = rows.filter(isMeetingOfBoth);
  const connection = rows.find((row) => row.kind === 'connection');
  const gifts = dossier.told.filter(isGift);
  const isMutual = (by: 'me' | 'them') => gifts.some((one) => one.by === by);
  const reached: Depth['reached'][number][] = [];
  if (connection) reached.push({ step: 'connected', at: connection.at, restsOn: [connection.interactionId] });
  if (mine[0] && theirs[0]) {
    reached.push({
      step: 'exchanged',
      at: Math.max(mine[0].at, theirs[0].at),
      restsOn: [mine[0].interactionId, theirs[0].interactionId],
    });
  }
  if (meetings[0]) reached.push({ step: 'met', at: meetings[0].at, restsOn: meetings.map((row) => row.interactionId) });
  if (isMutual('me') && isMutual('them')) {
    reached.push({ step: 'helped', at: gifts[0]!.at, restsOn: gifts.map((one) => one.interactionId) });
  }
  return { reached, next: nextStep(dossier, mine.length, theirs.length, meetings.length) };
}

function nextStep(dossier: Dossier, mine: number, theirs: number, meetings: number): Depth['next'] {
  const { name, corrections, rows } = dossier;
  if (corrections.tie === 'business' || corrections.elsewhere || !guard(dossier, 'write').may) return null;
  if (mine === 0 && theirs === 0 && meetings === 0 && rows.some((row) => row.kind === 'connection')) {
    return {
      step: 'say hello',
      // Not "nothing was exchanged": one of the two may have recommended the other.
      sentence: `You are connected and have not written to each other that Kith knows. A first word, or let it rest.`,
    };
  }
  if (mine >= TALKED_ENOUGH && theirs >= TALKED_ENOUGH && meetings === 0) {
    return {
      step: 'meet',
      sentence: `You and ${name} have written to each other and never met that Kith knows. A call or a coffee, or let it rest.`,
    };
  }
  return null;
}
