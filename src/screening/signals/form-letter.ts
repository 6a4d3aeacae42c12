import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'form-letter',
  version: 1,
  says: 'The note is made from a form: the same would fit everybody in your position.',
  matters: 'A form costs its sender nothing, so it shows no interest in you.',
  wrongWhen: 'An honest person uses a form for want of words.',
};

/** "{first_name}", "[Company]", "%NAME%", "<<name>>". */
const PLACEHOLDER =
  /[{[<%]{1,2} ?(?:first|last|full|your|company|name|vorname|firma|nom|prenom|nombre|empresa|nome|azienda|imie|isim|ad|sirket)[ _-]?\w{0,12} ?[}\]>%]{1,2}/i;
/** Log-odds of the text model that count as the whole sign. */
const SURE = 2;

export function see(dossier: Dossier): Signal {
  const { text, reading, isBlank, isDefaultText } = dossier;
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  if (PLACEHOLDER.test(dossier.note.note))
    return seen(rule, 'It still has a place where a name should have been filled in.', { degree: 1 });
  // A class that was told to write has one text too, but asks; a form wants something of everybody.
  if (dossier.wave !== null && text.asks < 0)
    return seen(rule, 'Others sent you the same text, so it is a form.', { degree: 1 });
  if (text.form <= 0) return notSeen(rule, 'It does not look like a form.');
  const quotes = quotesOf(reading, 'anybody at all', 'flattery', 'we help', 'proof by others');
  const said = quotes.length > 0 ? ` (${quotes.map((one) => `“${one}”`).join(', ')})` : '';
  return seen(rule, `It looks like a form that many get${said}.`, { quotes, degree: Math.min(1, text.form / SURE) });
}
