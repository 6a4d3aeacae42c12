/** Prepared words for each step of an introduction. Each leaves a place that only the owner can fill, and an easy no. */

import { type Addressee, type Draft, PLACE, tidy } from '../drafts/index.ts';
import { calledOf } from '../people/index.ts';

/** The owner, and whom the words speak of. */
export interface Told {
  readonly me: { readonly name: string; readonly line: string };
  /** For what, in the owner's words. */
  readonly why: string;
}

/** Somebody the words speak of: a name, or only where they work. */
export interface SpokenOf {
  readonly name: string;
  readonly line: string;
}

/** To the introducer: whether they would ask, and a paragraph to pass on as it is. */
export function askIntroducer(to: Addressee, other: SpokenOf, { me, why }: Told): Draft {
  const body = `Dear ${calledOf(to.name)},

I would like to meet ${described(other)}, ${reason(why)}. I believe you know each other. ${PLACE}

Would you ask whether I may write? The lines below can be passed on as they are.

If it does not suit you, for whatever reason, a short no is fine, and so is no answer at all.

Thank you for thinking about it.

To pass on:

  My name is ${described(me)}. I would like to meet you, ${reason(why)}. ${PLACE}
  If you would rather not, no answer is needed, and nobody will mind.`;
  return tidy({ to, subject: `May I ask you for an introduction to ${other.name}?`, body });
}

/** To the one somebody asked for: after both said yes. */
export function writeToOther(to: Addressee, helper: string, { why }: Told): Draft {
  const body = `Dear ${to.name},

${helper} was so kind as to ask you whether I may write; thank you for saying yes.

I would like to meet you, ${reason(why)}. ${PLACE}

If it does not suit after all, just say so.`;
  return tidy({ to, subject: `${helper} introduced us`, body });
}

/** To the introducer, when something came of it. */
export function tellIntroducer(to: Addressee, other: SpokenOf): Draft {
  const body = `Dear ${calledOf(to.name)},

thank you for introducing me to ${other.name}. You should hear what came of it: ${PLACE}`;
  return tidy({ to, subject: `What came of your introduction to ${other.name}`, body });
}

/** To one of two the owner would bring together. Nothing in it tells whether the other was asked. */
export function askOneOfTwo(to: Addressee, other: SpokenOf, { why }: Told): Draft {
  const body = `Dear ${calledOf(to.name)},

I thought of introducing you to ${described(other)}. ${sentence(why)} ${PLACE}

Would you like that? If not, a short no is fine, and so is no answer at all: it stays with me. I bring people together only when both want it.`;
  return tidy({ to, subject: `Would you like to meet ${other.name}?`, body });
}

/** The introduction itself. It goes to the first; the second is put in copy by the owner's own hand. */
export function introduceTwo(to: Addressee, second: SpokenOf, { why }: Told): Draft {
  const [a, b] = [calledOf(to.name), calledOf(second.name)];
  const body = `Dear ${a}, dear ${b},

you both said that you would like to meet. ${sentence(why)}

${a}, this is ${described(second)}: ${PLACE}
${b}, this is ${to.name}: ${PLACE}

Over to you two; I get out of the way now.`;
  return tidy({ to, subject: `${to.name} and ${second.name}`, body });
}

function described({ name, line }: SpokenOf): string {
  return line === '' || name.includes(line) ? name : `${name} (${line})`;
}

/** "because …", once, without the full stop that follows anyway. */
function reason(why: string): string {
  const words = why.trim().replace(/(?<![.\s])[.\s]+$/, '');
  return /^(?:because|since|as|for|to|in order)\b/i.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : `because ${words}`;
}

function sentence(why: string): string {
  const words = why.trim();
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}
