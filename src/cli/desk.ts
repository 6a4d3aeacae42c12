/** Commands of the invitation desk. */

import { openCases } from '../api/judged.ts';
import { Refusal } from '../basics/result.ts';
import { draftInvitation } from '../inviting/acts.ts';
import { DESK_ACTS, decideCase } from '../screening/acts.ts';
import { accepted, type Call, Refused } from './actions.ts';

export async function listCases(call: Call): Promise<void> {
  const cases = await openCases(call.home, call.asOf ?? call.now);
  call.show(cases, () => [
    ...cases.flatMap((one) => [
      `${one.id}  ${one.person.name}${one.headline ? `, ${one.headline}` : ''}: ${one.advice}`,
      ...(one.note ? [`    “${one.note.replace(/\s+/g, ' ').slice(0, 200)}”`] : []),
      ...one.reasons.map((reason) => `    · ${reason}`),
    ]),
    'That is all.',
  ]);
}

export async function answerCase(call: Call, id: string, what: string): Promise<void> {
  const known = DESK_ACTS.find((one) => one === what) ?? null;
  if (known === null && what !== 'back') {
    throw new Refused(new Refusal(`A case can be answered by ${DESK_ACTS.join(', ')}, or back.`));
  }
  accepted(await decideCase(call.home, Number(id), known, call.now));
  call.show({ case: Number(id), what }, () => [known ? 'Noted. Nothing was sent to anyone.' : 'It is open again.']);
}

export async function invite(call: Call, who: string): Promise<void> {
  const { how, noticed, helpWith } = call.options;
  const thoughts = { how: String(how), noticed: String(noticed), help: String(helpWith) };
  const draft = accepted(await draftInvitation(call.home, who, thoughts, call.now));
  call.show(draft, () => [draft.note, '', ...draft.thoughts, 'Nothing was sent to anyone.']);
}
