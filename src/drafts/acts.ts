/** Whom prepared words go to: where somebody is reached now. */

import { Refusal } from '../basics/result.ts';
import { somebodyElse } from '../sorting/acts/decide.ts';
import { findings, type Home, people, timelines } from '../store/store.ts';
import { type Addressee, type Draft, tidy } from './draft.ts';
import { LETTERS_HEARD, type Voice, voiceOf } from './voice.ts';

/** Where a person is reached: the mail address last used between the two, and the profile. */
export async function addresseeOf({ db, owner }: Home, person: { id: number; name: string }): Promise<Addressee> {
  const handles = await people.handlesOf(db, owner, person.id);
  const lastUse = await timelines.lastUseOf(db, owner, person.id);
  const used = (handle: people.KeptHandle) => lastUse.get(handle.id) ?? 0;
  const [mail] = handles.filter(({ kind }) => kind === 'email').sort((x, y) => used(y) - used(x));
  const [profile] = handles.filter(({ kind }) => kind === 'linkedin').sort((x, y) => used(y) - used(x));
  return {
    id: person.id,
    name: person.name,
    email: mail?.value ?? null,
    profile: profile ? `https://www.linkedin.com/in/${encodeURIComponent(profile.value)}` : null,
  };
}

/** How the owner and one person write to each other; of nobody in particular (id 0) nothing is known. */
export async function voiceWith({ db, owner }: Home, personId: number): Promise<Voice> {
  return voiceOf(personId === 0 ? [] : await findings.newestTextsWith(db, owner, personId, LETTERS_HEARD));
}

/** The owner's own words as a draft to one person; nothing is kept or sent. */
export async function draftTo(home: Home, who: string, subject: string, body: string): Promise<Draft | Refusal> {
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  return tidy({ to: await addresseeOf(home, other.person), subject, body });
}
