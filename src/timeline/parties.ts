/** How an interaction's parties are kept: a short text of handle ids with role and answer, `12f 7t- mt`. */

import type { Answer, Role } from './interaction.ts';

/** A party once its handle has an id. `handleId` 0: the owner, as the source itself says. */
export interface KeptParty {
  readonly handleId: number;
  readonly role: Role;
  /** Null: the source says nothing of an answer. */
  readonly answer: Answer | null;
}

const LETTER_BY_ROLE: Record<Role, string> = { from: 'f', to: 't', cc: 'c', organiser: 'o', attendee: 'a', with: 'w' };
const SIGN_BY_ANSWER: Record<Answer, string> = { accepted: '+', declined: '-', tentative: '~', none: '?' };
/** By code unit of the letter. */
const ROLE_BY_UNIT: Role[] = [];
for (const [role, letter] of Object.entries(LETTER_BY_ROLE)) ROLE_BY_UNIT[letter.charCodeAt(0)] = role as Role;
/** The same of the sign. */
const ANSWER_BY_UNIT: Answer[] = [];
for (const [answer, sign] of Object.entries(SIGN_BY_ANSWER)) ANSWER_BY_UNIT[sign.charCodeAt(0)] = answer as Answer;

export function partyToText(handleId: number, party: { readonly role: Role; readonly answer?: Answer | null }): string {
  const sign = party.answer ? SIGN_BY_ANSWER[party.answer] : '';
  return `${handleId}${LETTER_BY_ROLE[party.role]}${sign}`;
}

/**
 * Whether an interaction stays when people in it are forgotten, their place left empty: not what they wrote or called
 * together, and nothing that was between them and the owner alone. `gone` and `left`: its parties; `isOwn`: the owner's.
 */
export function staysWithout<P extends { readonly role: Role }>(
  gone: readonly P[],
  left: readonly P[],
  isOwn: (party: P) => boolean,
): boolean {
  if (gone.some((party) => party.role === 'from' || party.role === 'organiser')) return false;
  // A letter of which only the writer is left was written to those who are gone, whoever the owner may be.
  if (left.length === 1 && left[0]!.role === 'from') return false;
  return left.some((party) => !isOwn(party));
}

/** The reverse of joining `partyToText` with blanks. */
export function textToParties(text: string): KeptParty[] {
  const parties: KeptParty[] = [];
  for (let at = 0; at < text.length; at++) {
    let handleId = 0;
    let unit = text.charCodeAt(at);
    for (; unit >= 48 && unit <= 57; unit = text.charCodeAt(++at)) handleId = handleId * 10 + unit - 48;
    const role = ROLE_BY_UNIT[unit] ?? 'with';
    const sign = text.charCodeAt(++at);
    const answer = ANSWER_BY_UNIT[sign] ?? null;
    if (answer !== null) at++;
    parties.push({ handleId, role, answer });
  }
  return parties;
}

/**
 * Parties with what guests answered by a mail of their own, oldest first, where the invitation itself knows of no answer.
 * All of them are texts as `partyToText` joins them.
 */
export function withAnswers(parties: string, replies: readonly string[]): string {
  const answers = new Map<number, Answer>();
  for (const reply of replies)
    for (const { handleId, answer } of textToParties(reply))
      if (answer !== null && answer !== 'none') answers.set(handleId, answer);
  const open = (answer: Answer | null) => answer === null || answer === 'none';
  return textToParties(parties)
    .map((party) => {
      const given = open(party.answer) ? answers.get(party.handleId) : undefined;
      return partyToText(party.handleId, given === undefined ? party : { role: party.role, answer: given });
    })
    .join(' ');
}
