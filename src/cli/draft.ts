/** The command that puts the owner's words into a file for the mail program. */

import { writeFile } from 'node:fs/promises';
import { preparedOf } from '../api/draft-routes.ts';
import type { Prepared } from '../api/shapes.ts';
import { draftTo } from '../drafts/acts.ts';
import { mailFileOf } from '../drafts/index.ts';
import type { Call } from './actions.ts';
import { accepted, refuse, unwritable } from './refused.ts';

export async function draft(call: Call, who: string, words: string): Promise<void> {
  const { subject, eml } = call.options;
  const prepared = accepted(await draftTo(call.home, who, String(subject), words));
  const file = mailFileOf(prepared);
  if (eml !== undefined) {
    if (file === null) refuse(`No mail address of ${prepared.to.name} is known.`);
    await writeFile(String(eml), file).catch(unwritable(String(eml)));
  }
  call.show({ ...preparedOf(prepared), eml: file }, () => preparedLines(preparedOf(prepared)));
}

/** Prepared words as they are printed. */
export function preparedLines({ to, subject, body, mailto }: Prepared): string[] {
  return [
    `To ${to.name}${to.email ? ` <${to.email}>` : ''}`,
    ...(subject ? [`Subject: ${subject}`] : []),
    '',
    ...body.split('\n'),
    '',
    ...(mailto === null && to.profile ? [to.profile] : []),
    'Nothing was sent to anyone.',
  ];
}
