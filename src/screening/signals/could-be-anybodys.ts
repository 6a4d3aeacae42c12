import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'could-be-anybodys',
  version: 1,
  says: 'It reads as people write to many at once.',
  matters: 'Whoever writes to everybody has not thought of you.',
  wrongWhen: 'Shy people, and people who write in a new language, keep to set phrases; therefore it is weighed little.',
};

/** Log-odds above which a text model is surer than it can be. */
const MOST = 3;

export function see({ text, reading, isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  if (text.personal >= 0) return notSeen(rule, 'It does not read like a note to anybody.');
  const quotes = quotesOf(reading, 'flattery', 'grows a network', 'anybody at all');
  const said = quotes.length > 0 ? ` (${quotes.map((one) => `“${one}”`).join(', ')})` : '';
  return seen(rule, `It could have gone to anybody as it stands${said}.`, {
    degree: Math.min(MOST, -text.personal),
    quotes,
  });
}
