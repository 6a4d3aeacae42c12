/** What Today may bring up of giving: a parked help that came back, an offer that meets a need. Below it stands the guard. */

import { calledOf } from '../../people/index.ts';
import { dossierOf } from '../../relationships/acts/dossiers.ts';
import { type Deed, guard } from '../../relationships/index.ts';
import { type Home, people } from '../../store/store.ts';
import { needsWithFits } from './fits.ts';
import { parkedHelp } from './look.ts';

/** Something one could give today, to one person or through one; in the shape in which Today takes lines of other parts. */
interface Give {
  readonly kind: 'give';
  readonly personId: number;
  /** One sentence. */
  readonly reason: string;
  /** An ISO date, where there is one. */
  readonly due: string | null;
  readonly restsOn: readonly number[];
  /** The page that carries it on. */
  readonly opens: string;
  /** Since when it can be given, milliseconds: what the owner has done since then is done for good. */
  readonly since: number;
}

/** Looked at for one day: the newest. */
const MOST_LOOKED_AT = 50;

/** `now`: milliseconds. Nobody who is to be left alone or in peace is named. */
export async function givesOf(home: Home, now: number): Promise<Give[]> {
  const gives = [...(await cameBackNow(home, now)), ...(await offersThatMeet(home, now))].slice(0, MOST_LOOKED_AT);
  const free: Give[] = [];
  for (const { deed, others, ...give } of gives) {
    const all = [[give.personId, deed] as const, ...others.map((id) => [id, 'write'] as const)];
    const may = await Promise.all(all.map(([id, which]) => mayBeNamed(home, id, which, now)));
    if (may.every(Boolean)) free.push(give);
  }
  return free;
}

interface Guarded extends Give {
  readonly deed: Deed;
  /** Who else is named: nobody is brought up who is to be left alone. */
  readonly others: readonly number[];
}

async function mayBeNamed(home: Home, id: number, deed: Deed, now: number): Promise<boolean> {
  const person = await people.personById(home.db, home.owner, id);
  return person !== undefined && guard(await dossierOf(home, person, now), deed).may;
}

async function cameBackNow(home: Home, now: number): Promise<Guarded[]> {
  return (await parkedHelp(home, now)).flatMap(({ id, back, value, person }): Guarded[] => {
    if (back === null || person?.id == null) return [];
    const { because, due, restsOn, since, by } = back;
    const reason = `You kept a help for ${calledOf(person.name)}: “${value.help}”. Now ${because}${/[.!?…”]$/u.test(because) ? '' : '.'}`;
    const told = { kind: 'give', personId: person.id, reason, due, restsOn, since, opens: `/help#leaf-${id}` } as const;
    return [{ ...told, deed: 'write', others: by === null || by === person.id ? [] : [by] }];
  });
}

/** Offers that meet a need of somebody else; a calling alone is no offer. */
async function offersThatMeet(home: Home, now: number): Promise<Guarded[]> {
  return (await needsWithFits(home, now)).flatMap((need): Guarded[] => {
    const fit = need.fits.find(({ isClose, ground }) => isClose && (ground === 'offers' || ground === 'helped'));
    if (!fit || need.person?.id == null) return [];
    const seeker = calledOf(need.person.name);
    const told = {
      kind: 'give',
      due: null,
      restsOn: [...need.restsOn, ...fit.restsOn],
      since: Math.max(need.at, fit.at ?? 0),
      opens: `/needs#leaf-${need.id}`,
    } as const;
    if (fit.person === null) {
      const reason = `${seeker} looks for “${need.words}”, and you offer “${fit.text}”.`;
      return [{ ...told, personId: need.person.id, reason, deed: 'write', others: [] }];
    }
    const giver = calledOf(fit.person.name);
    const ground = fit.ground === 'offers' ? `offers “${fit.text}”` : `helped you with “${fit.text}”`;
    const reason = `${giver} ${ground}, and ${seeker} looks for “${need.words}”. Ask ${giver} first.`;
    return [{ ...told, personId: fit.person.id, reason, deed: 'introduce', others: [need.person.id] }];
  });
}
