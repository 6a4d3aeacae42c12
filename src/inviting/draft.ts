import type { Owner, Screened } from '../screening/index.ts';

/** What an invitation says, in the owner's own words; each may stay empty. */
export interface Thoughts {
  /** How we know each other. */
  readonly how: string;
  /** What I noticed of theirs. */
  readonly noticed: string;
  /** How I might be of help. */
  readonly help: string;
}

/** LinkedIn cuts a note here; free accounts at 200. Characters. */
export const LONGEST_NOTE = 300;

/** The three thoughts as one note, in their order; nothing is added to them. */
export function noteOf(thoughts: Thoughts): string {
  const parts = [thoughts.how, thoughts.noticed, thoughts.help].map((part) => part.replace(/\s+/g, ' ').trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** What their desk would say of it, put to the writer: kind, and plain about what is missing. */
export function secondThoughts(thoughts: Thoughts, note: string, seen: Screened): string[] {
  const said: string[] = [];
  if (note === '')
    return ['A blank invitation says nothing of why. Who is invited cannot tell you from a list builder.'];
  if (thoughts.how.trim() === '') said.push('It does not say how you know each other.');
  if (thoughts.noticed.trim() === '') said.push('It names nothing of theirs that you noticed.');
  if (seen.flags.formLetter) said.push('It could have gone to anybody as it stands.');
  if (seen.questions.pitch === 'yes') said.push('It reads as if something were for sale.');
  if (seen.flags.calendarLink) said.push('It asks for time before a word about why.');
  if ([...note].length > LONGEST_NOTE) said.push(`LinkedIn cuts a note after ${LONGEST_NOTE} characters.`);
  return said;
}

/** The invited person's desk as far as their card tells: enough to see whether the note is about them. */
export function deskOwner(name: string, facts: readonly { readonly kind: string; readonly value: string }[]): Owner {
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.value);
  const place = (company: string, title: string) => ({ title, company, from: null, to: null, about: '' });
  return {
    name,
    headline: of('headline')[0] ?? of('position')[0] ?? '',
    town: of('location')[0] ?? '',
    languages: [],
    positions: [
      ...of('company').map((company) => place(company, '')),
      ...of('position').map((title) => place('', title)),
    ],
    education: of('school').map((school) => ({ school, degree: '', from: null, to: null })),
    volunteering: [],
    posts: [],
    talks: [],
    calendar: [],
    hobbies: of('skill'),
    knownPeople: [],
  };
}
