/** The owner's word on a judgement or a tie: at once, undoable, and kept whatever is imported. */

import { Refusal } from '../../basics/result.ts';
import { collapse } from '../../basics/text.ts';
import { somebodyElse } from '../../sorting/acts/decide.ts';
import { decided, findings, type Home, interactions, type people } from '../../store/store.ts';
import { JUDGEMENTS, TIES } from '../dossier.ts';
import { shortened } from '../sentences.ts';
import { strikeText } from './dossiers.ts';

/**
 * What can be said of a person: how the tie is declared, that one also talks elsewhere, that they are to be left alone, that a
 * judgement is wrong ("wrong:oneWay").
 */
export const SAYINGS = [...TIES, 'elsewhere', 'alone', ...JUDGEMENTS.map((name) => `wrong:${name}` as const)] as const;
export type Saying = (typeof SAYINGS)[number];

/** Says it of a person, or with `isSo` false takes it back. */
export async function sayOf(
  home: Home,
  who: string,
  saying: Saying,
  isSo: boolean,
  now: number,
): Promise<people.PersonRow | Refusal> {
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  const { person, nodes, node } = other;
  const { sort, b, value } = subject(saying);
  await home.db.transaction(async (tx) => {
    for (const each of nodes) await decided.takeBack(tx, home.owner, sort, each, b);
    if (isSo) await decided.decide(tx, home.owner, { sort, a: node, b, value, at: now });
  });
  return person;
}

function subject(saying: Saying): Pick<decided.Decision, 'sort' | 'b' | 'value'> {
  if (saying === 'elsewhere' || saying === 'alone') return { sort: saying, b: '', value: '' };
  if (saying.startsWith('wrong:')) return { sort: 'wrong', b: saying.slice('wrong:'.length), value: '' };
  return { sort: 'tie', b: '', value: saying };
}

/** Strikes out what was found in a letter, or lets it stand again. `kind` and `quote` as the finding has them. */
export async function strike(
  home: Home,
  finding: { readonly interaction: number; readonly kind: string; readonly quote: string },
  isSo: boolean,
  now: number,
): Promise<true | Refusal> {
  const mark = await findings.markOf(home.db, home.owner, finding.interaction);
  if (!mark) return new Refusal(`There is no interaction ${finding.interaction}. "kith timeline" shows their numbers.`);
  if (isSo && !(await says(home, finding))) {
    return new Refusal(
      `Letter ${finding.interaction} does not say “${shortened(finding.quote)}”. Nothing was struck out.`,
    );
  }
  const b = strikeText(finding);
  await home.db.transaction(async (tx) => {
    await decided.takeBack(tx, home.owner, 'struck', mark, b);
    if (isSo) await decided.decide(tx, home.owner, { sort: 'struck', a: mark, b, value: '', at: now });
  });
  return true;
}

/** Whether the words stand there, wherever their lines break: what nobody said would be struck out without a word and without effect. */
async function says(
  { db, owner }: Home,
  { interaction, quote }: { interaction: number; quote: string },
): Promise<boolean> {
  const [letter] = await interactions.interactionsByIds(db, owner, [interaction]);
  // What a card says stands on the connection it came with, which has no words of its own.
  if (!letter || letter.kind === 'connection') return true;
  return collapse(`${letter.subject ?? ''} ${letter.text ?? ''}`).includes(collapse(quote));
}
