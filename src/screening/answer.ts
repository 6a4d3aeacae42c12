import type { Judgement } from './advise.ts';
import { ANSWERS, type AnswerWords } from './answers/index.ts';
import type { Dossier } from './dossier.ts';
import { plain } from './plain.ts';

/**
 * Words to start from, in the language of the note where we have it: only what the case holds, no flattery, and always a place in
 * brackets that the owner alone can fill. Empty where silence is the advice, and where a trap was set: nobody answers those.
 */
export function prepareAnswer(dossier: Dossier, judgement: Judgement): string {
  const { advice } = judgement;
  const saw = (id: string) => judgement.signals.some((signal) => signal.id === id && signal.saw === 'seen');
  if (advice === 'rest' || saw('scam-marks')) return '';
  const words = ANSWERS[dossier.reading.language] ?? ANSWERS.en!;
  return [greeting(dossier, words), ...bodyOf(dossier, judgement, words, saw), words.bye].join('\n\n');
}

function bodyOf(
  { acquaintance, specificity, note }: Dossier,
  { advice, questions }: Judgement,
  words: AnswerWords,
  saw: (id: string) => boolean,
): readonly string[] {
  if (advice === 'welcome') {
    const own = specificity.words.find(({ own, isInTitle }) => !own.isFillable && !isInTitle) ?? specificity.words[0];
    if (acquaintance.isKnown) return [words.glad, words.newsPlace];
    if (saw('sincere-ask')) return [words.thanksForAsking, words.answerPlace];
    if (acquaintance.event?.title) return [words.metAt(acquaintance.event.title), words.ownPlace];
    return [own === undefined ? words.thanksForWriting : words.aboutWord(own.quote), words.ownPlace];
  }
  if (saw('calendar-link')) return [words.calendar, words.ownPlace];
  if (questions.pitch === 'yes') return [saw('says-they-sell') ? words.honestOffer : words.pitch, words.ownPlace];
  if (saw('offers-a-post')) return [words.post, words.ownPlace];
  if (saw('sincere-ask')) return [words.thanksForAsking, words.answerPlace];
  if (note.channel === 'reply-to-thank-you') return [words.thanksForWriting, words.ownPlace];
  return [words.askFirst, words.ownPlace];
}

/** The first name where the name is written with the given name first and is short enough to be one; else none. */
function greeting({ note }: Dossier, words: AnswerWords): string {
  const [first] = note.from.name.replace(TITLES, '').trim().split(/\s+/);
  const isName = first !== undefined && /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(first) && plain(first).text.trim().length > 1;
  return isName ? words.hello(first!) : words.helloAll;
}

const TITLES = /^(?:(?:prof|dr|mr|mrs|ms|herr|frau|ing|em|med)\.?\s+)+/i;
