/**
 * What somebody says in a letter that they look for or offer: proposals for the notebook, never kept without the owner's yes.
 * Only in the first person, and only of something that anybody might meet: who looks for "the file you sent" needs nobody else.
 */

/** A wish as it stands in a letter. */
export interface FoundWish {
  readonly sort: 'need' | 'offer';
  /** Their words for it. */
  readonly words: string;
  /** The sentence. */
  readonly quote: string;
}

interface Cue {
  readonly sort: FoundWish['sort'];
  /** What stands before the thing; ends where the thing begins. */
  readonly before: RegExp;
}

const need = (before: RegExp): Cue => ({ sort: 'need', before });
const offer = (before: RegExp): Cue => ({ sort: 'offer', before });

const CUES: readonly Cue[] = [
  // English
  need(
    /\b(?:i(?:['’]?m| am)|we(?:['’]?re| are)) (?:(?:still|currently|now|also|always|urgently|desperately|actually|both) )?(?:looking for|searching for|in search of|in need of|hiring|recruiting) /iu,
  ),
  need(/^(?:(?:still|currently|also|urgently) )?(?:looking for|searching for|in search of|in need of) /iu),
  need(
    /\b(?:i|we) (?:(?:still|urgently|really|also|badly) )?need (?=an? |some(?:one|body)? |help (?:with|in)|more |another )/iu,
  ),
  need(/\bdo you (?:(?:happen to|perhaps|maybe) )?know (?:of )?(?=an? |any(?:one|body)? |some(?:one|body) )/iu),
  offer(/\bif you (?:ever |should ever )?need (?=an? |any|some|help (?:with|in))/iu),
  offer(/\b(?:i|we) (?:also |now )?offer /iu),
  offer(
    /\b(?:i(?:['’]?m| am)|we(?:['’]?re| are)|i['’]?d be|i would be) (?:always |very )?(?:happy|glad) to help (?:you |people |anyone |anybody )?with /iu,
  ),
  // German
  need(
    /\b(?:ich suche|wir suchen|suche ich|suchen wir) (?:(?:gerade|derzeit|noch|aktuell|dringend|momentan|auch|immer noch|händeringend) )*/iu,
  ),
  need(/^suchen? (?:(?:gerade|derzeit|noch|aktuell|dringend) )*(?=eine?[nmr]? |jemand|leute )/iu),
  need(
    /\b(?:ich brauche|wir brauchen|brauche ich|brauchen wir) (?:(?:gerade|noch|dringend|auch|unbedingt) )*(?=eine?n? |jemand|hilfe (?:bei|mit|beim) )/iu,
  ),
  need(/\b(?:kennst du|kennen sie|kennt ihr) (?:(?:vielleicht|zufällig|eventuell) )*(?=eine?n? |jemand|leute )/iu),
  offer(
    /\b(?:wenn|falls) (?:du|sie|ihr) (?:(?:mal|jemals|einmal) )*(?=(?:eine?n? |jemand|hilfe (?:bei|mit|beim) )[^,]{2,80} (?:brauchst|brauchen|braucht)\b)/iu,
  ),
  offer(/\b(?:ich biete|wir bieten) (?:(?:auch|jetzt|gern|gerne) )*/iu),
  // French
  need(
    /(?:^|[\s,;:(])(?:je (?:re)?cherche|(?:nous (?:re)?cherchons)|on (?:re)?cherche) (?:(?:toujours|encore|actuellement|aussi|désespérément) )*/iu,
  ),
  need(/(?:j['’]ai|nous avons|on a) (?:(?:aussi|vraiment|toujours|encore) )?besoin d(?=['’]une? |e quelqu)/iu),
  need(
    /(?:connais-tu|connaissez-vous|tu connais|vous connaissez|tu connaîtrais|connaîtrais-tu|connaîtriez-vous) (?:(?:peut-être|par hasard) )?(?=une? |quelqu|des )/iu,
  ),
  offer(/\bsi (?:tu as|vous avez) (?:(?:un jour|jamais) )?besoin d(?=['’]une? |e |['’]aide)/iu),
  offer(/(?:^|[\s,;:(])(?:je propose|nous proposons|j['’]offre|nous offrons) (?=des |une? |mes |nos )/iu),
  // Spanish
  need(/\b(?:busco|buscamos|estoy buscando|estamos buscando|ando buscando) /iu),
  need(/\b(?:necesito|necesitamos) (?=una? |alg(?:uien|ún|una)|ayuda (?:con|para))/iu),
  need(/(?:conoces|conoce usted|conocéis|conocen) (?=una? |a alguien|a algún|algún|alguna)/iu),
  offer(
    /\bsi (?:alguna vez )?(?:necesitas|necesita|necesitáis|necesitan) (?=una? |alg(?:uien|ún|una)|ayuda (?:con|para))/iu,
  ),
  offer(/\b(?:ofrezco|ofrecemos) /iu),
];

/** What both know already, or no thing at all. */
const KNOWN_THING =
  /^(?:anything|something|everything|irgend|etwas|dir|ihnen|euch|mir|algo|quoi|the|your|my|our|that|this|these|those|his|her|their|it|you|him|them|what|where|which|how|when|something to|a way|ways|an? (?:answer|reply|moment|minute|word|break|bit|few|little|couple|while)|any (?:news|idea|of)|more (?:time|details|information)|some (?:time|more|help$|sleep|rest)|der|die|das|den|dem|dein|deine|deinen|euer|eure|ihr|ihre|ihren|mein|meine|meinen|unser|unsere|dich|sie|es|nach|eine? (?:antwort|moment|weile)|einen (?:moment|termin)|le|la|les|l['’]|ton|ta|tes|votre|vos|mon|ma|mes|notre|nos|ce|cette|à|el|los|las|tu|tus|su|sus|mi|mis|nuestro|nuestra|eso|esto)(?:[\s,]|$|(?<=['’]))/iu;

/** Sentences of a letter and letters of a sentence that are looked at. */
const MOST_SENTENCES = 200;
const LONGEST_SENTENCE = 400;
/** UTF-16 units of what is looked for. */
const LONGEST_THING = 120;
/** Shorter is no thing. */
const LEAST_LETTERS = 4;

/** What a letter says its writer looks for or offers; each thing once. */
export function wishesIn(text: string): FoundWish[] {
  const found = new Map<string, FoundWish>();
  for (const quote of sentencesOf(text)) {
    for (const { sort, before } of CUES) {
      const at = before.exec(quote);
      if (!at || quote.length > LONGEST_SENTENCE) continue;
      const words = thingIn(quote.slice(at.index + at[0].length));
      if (words === null) continue;
      found.set(`${sort} ${words.toLowerCase()}`, { sort, words, quote });
      break;
    }
  }
  return [...found.values()];
}

function sentencesOf(text: string): string[] {
  const parts = text.split(/(?<=[.!?…])\s|\n\s*\n|\n(?=[-*•>])/u, MOST_SENTENCES);
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '' && !part.startsWith('>'));
}

/** Until what is said of it goes on to something else. */
function thingIn(rest: string): string | null {
  const [thing = ''] = rest.split(
    /[.!?;:—–()]|,? (?:and (?:i|we|you)|but|aber|mais|pero|so that|because|since|let me know)\b|, (?:please|bitte|sag|melde|dis-moi|dites|dime|avísame|just|let|i['’]?)/iu,
    1,
  );
  const clean = thing
    .slice(0, LONGEST_THING)
    .replace(/^(?:['’]|e )/u, '')
    .replace(/,? (?:brauchst|brauchen|braucht|an)$/iu, '')
    .replace(/^[\s,"“”'’]+|[\s,"“”]+$/gu, '');
  return clean.length < LEAST_LETTERS || KNOWN_THING.test(clean) ? null : clean;
}

/** Words by which letters with a cue are found in the index; a letter holds all words of one of these lines. */
export const ANCHORS: readonly (readonly string[])[] = [
  ['looking', 'for'],
  ['searching', 'for'],
  ['in', 'need'],
  ['hiring'],
  ['need'],
  ['know', 'any'],
  ['offer'],
  ['help', 'with'],
  ['suche'],
  ['brauche'],
  ['kennst'],
  ['kennen', 'jemand'],
  ['biete'],
  ['cherche'],
  ['besoin'],
  ['connais'],
  ['propose'],
  ['busco'],
  ['buscamos'],
  ['buscando'],
  ['necesit'],
  ['conoces'],
  ['ofre'],
];
