/**
 * Whether a sentence that helps offers something instead of giving it: what was only offered is not told as given. Narrow: what
 * carries none of these marks counts as given, in the four languages read. Pure.
 */

/** What somebody may do for another; of "I can", only these offer. */
const DEEDS =
  'lend|bring|drive|take|give|help|come|pick|do|be|show|send|spare|host|cover|look|put|get|make|fix|mind|feed|water|collect|carry|teach|translate|proofread|read|ask|check|share|add|write|build|change|explain|arrange';

/** Letters of a word; `\b` knows only ASCII. */
const [FROM, TO] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];

const MARKS: readonly string[] = [
  // English
  `(?:i|we) (?:can|could|would)(?: also| easily| happily| always| gladly| both)? (?:${DEEDS})`,
  "(?:(?<!you[’']re )happy|glad|welcome) to",
  '(?:shall|should|may) (?:i|we)',
  '(?:want|like|need) (?:me|us) to',
  "(?:if|whenever|should|in case) you(?:[’']d| ever| still| would)? (?:want|need|like|fancy|get stuck)(?: it| them| one| some| any| me| us| help| to)?(?=\\s*(?:[,.;:!?)]|$))",
  '(?:yours|free) if',
  'you (?:can|could|may)(?: always| still| both)? (?:have|borrow|use (?:my|our|ours|mine)|keep|stay (?:with|at|in|here)|sleep|share)',
  "there(?:[’']s| is) (?:always )?(?:a |an |still )?(?:room|bed|seat|place|space|chair|desk) (?:\\p{L}+ ){0,4}for you",
  '(?:just|only) (?:say|ask|shout|ring|call) (?:the word|if|when)',
  // German
  '(?:wenn|falls|sofern) (?:du|sie|ihr) (?:\\p{L}+ ){0,3}(?:willst|wollen|wollt|magst|mögen|möchtest|möchten|brauchst|brauchen|braucht)',
  '(?:ich|wir) (?:kann|können|könnte|könnten|würde|würden) (?:\\p{L}+ ){0,3}(?:dir|ihnen|euch|dich|sie)',
  '(?:kann|können|könnte|könnten|soll|sollen|darf) (?:ich|wir)',
  '(?:(?:kannst|könnt|können) (?:du|ihr|sie)|(?:du|ihr|sie) (?:kannst|könnt|können)) (?:\\p{L}+ ){0,4}(?:haben|leihen|ausleihen|behalten|schlafen|übernachten|mitbenutzen)',
  '(?:leih|leihe|borge) (?:ich )?(?:dir|ihnen|euch)',
  '(?:steht|stehen|stehe) (?:dir|ihnen|euch) (?:\\p{L}+ ){0,2}(?:offen|frei|zur)',
  // French
  'si (?:tu|vous) (?:en |le |la |les |préfér\\p{L}+ )?(?:veux|voulez|as besoin|avez besoin|en as besoin|souhaitez)',
  "(?:je|nous|on) (?:peux|pouvons|peut|pourrais|pourrions|pourrait|suis prête?|veux bien) (?:te |vous |t[’']|y |le |la |les |aussi )",
  '(?:tu veux|voulez-vous|veux-tu|vous voulez) que',
  '(?:je|nous) (?:te|vous) (?:prêt\\p{L}+|propos\\p{L}+|offr\\p{L}+|accueill\\p{L}+)',
  "(?:tu peux|vous pouvez) (?:l[’']|le |la |les )?(?:emprunter|garder|dormir|loger)",
  // Spanish
  'si (?:lo |la |los |las |le |te )?(?:quieres|quiere|querés|queréis|quieren|necesitas|necesita|necesitás|necesitan|hace falta)',
  '(?:puedo|podemos|podría|podríamos) (?:ir a )?\\p{L}+(?:te|le|os|les|telo|selo)',
  '(?:te|le|os|les) (?:puedo|podemos|podría|podríamos|presto|prestamos|ofrezco|ofrecemos)',
  '(?:quieres|quiere|querés|quieren) que',
];
const OFFER = new RegExp(`${FROM}(?:${MARKS.join('|')})${TO}`, 'iu');

/** A finding quotes no more than a sentence or two. UTF-16 units. */
const LONGEST = 1_000;

export function isOffer(quote: string): boolean {
  return OFFER.test(quote.slice(0, LONGEST));
}
