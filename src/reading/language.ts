/** Which language a text is in, by its small words. Unknown and mixed texts have none: then nothing is said. Pure. */

import { plain } from './letters.ts';

/**
 * Small words of languages without a pack, so that Portuguese is not taken for bad Spanish, nor Dutch for German.
 * Languages with a pack bring their own list.
 */
const OTHERS: Readonly<Record<string, string>> = {
  it: 'il lo gli e di che non per una un con sono ho hai ha abbiamo mi ti ci si del della dei delle nel nella alla al anche come ciao grazie questo questa piu ma se ti vi tuo tua potresti puoi puo prego presto domani settimana molto stai va bene grazie allora quando perche dove io quello essere fatto tutto ora cosa sto sei siamo dal dalla sul sulla degli nostro suo loro ancora sempre cosi',
  pt: 'o os a as e de que nao para uma um com sao do da dos das no na nos nas em por mais mas se voce te meu minha seu sua obrigado obrigada ola oi amanha semana muito tudo bem ate esta este isso pode poderia posso vou estou foi tenho tem ja quando porque onde aqui ainda tambem pelo pela ao aos voces nosso nossa abraco',
  nl: 'de het een en van ik je jij niet dat die is zijn was op te in met voor aan er maar om ook als dan hij ze we wij mijn jouw kun kan kunt zou heb hebt heeft bedankt dank hoi groet groetjes morgen week graag nog naar uit bij wel wat hoe waar wanneer deze dit veel heel goed even gaat moet wil',
  sv: 'och att det som en ett ar jag du inte pa med for av den har till kan om vi de men var sa han hon tack hej imorgon vecka mycket bra fran dig mig din min ska skulle ditt nar hur vad',
  da: 'og at det som en et er jeg du ikke pa med for af den har til kan om vi de men var sa han hun tak hej morgen uge meget godt fra dig mig din min skal ville hvad hvordan hvornar',
  pl: 'i w na z do nie sie to jest ze jak ale po co tak za od czy mnie ci ty ja dziekuje dzieki czesc jutro bardzo moze prosze dla mi juz tylko bedzie przez jestem moge',
  ca: 'el la els les de que no per un una amb es son del i en al a em et gracies hola dema setmana molt be pero si tu jo meva teva aixo avui pots podries tinc vaig esta',
  ro: 'si de la nu in cu pe o un este sunt ca pentru mai din ce multumesc buna maine foarte daca sa am ai ati imi iti te poti',
  cs: 'a v na se je ze to s do ne i jak ale za od by jsem jsi dekuji ahoj zitra velmi prosim pro muzes mam uz jen',
  tr: 've bir bu ile icin da de ne mi cok var yok ben sen tesekkurler merhaba yarin ama gibi daha olarak',
};

/** Words looked at. A letter shows its language early. */
const MOST_WORDS = 80;
/** The best language must hold so much of all evidence; below it, a text is mixed or too near another language. */
const LEAST_SHARE = 0.55;
/** Evidence that one word gives which only one language has is 1; a word of two languages gives half to each. */
const LEAST_EVIDENCE = 0.9;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Finds the language of a text; null when unsure. */
export type LanguageFinder = (text: string) => string | null;

export function languageFinder(ownWords: Readonly<Record<string, string>>): LanguageFinder {
  const languagesByWord = new Map<string, string[]>();
  for (const [lang, words] of Object.entries({ ...OTHERS, ...ownWords })) {
    for (const word of new Set(words.split(/\s+/).filter(Boolean).map(plain))) {
      languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), lang]);
    }
  }
  return (text) => {
    const evidence = new Map<string, number>();
    let all = 0;
    let words = 0;
    for (const [word] of text.matchAll(WORD)) {
      if (++words > MOST_WORDS) break;
      const languages = languagesByWord.get(plain(word));
      if (!languages) continue;
      all += 1;
      for (const lang of languages) evidence.set(lang, (evidence.get(lang) ?? 0) + 1 / languages.length);
    }
    return clearWinner(evidence, all);
  };
}

function clearWinner(evidence: ReadonlyMap<string, number>, all: number): string | null {
  let [best, most, second] = ['', 0, 0];
  for (const [lang, sum] of evidence) {
    if (sum > most) [best, most, second] = [lang, sum, most];
    else if (sum > second) second = sum;
  }
  return most >= LEAST_EVIDENCE && most >= LEAST_SHARE * all && most > second ? best : null;
}
