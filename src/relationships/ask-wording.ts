/**
 * What helps people to say yes, or no, to an ask, as far as its words go. Each hint is something true that the owner can
 * add if it is so; none is a trick. What worked where strangers ask strangers: Althoff, Danescu-Niculescu-Mizil, Jurafsky 2014.
 */

export interface WordingHint {
  readonly id: 'purpose' | 'story' | 'evidence' | 'gratitude' | 'passes on' | 'gives back' | 'when' | 'easy no';
  /** Whether the words have it. */
  readonly found: boolean;
  /** What one might add, and only if it is true; shown where it is not found. */
  readonly sentence: string;
}

/** Characters read. */
const MOST_READ = 5_000;
/** Words from which an ask tells enough to picture the need; most asks that were granted had more. */
const STORY_WORDS = 70;

const SENTENCES: Readonly<Record<WordingHint['id'], string>> = {
  purpose: 'Say what it is for: people help with something they can picture.',
  story: 'Tell in a few sentences how it came about; a bare ask is harder to say yes to.',
  evidence: 'If there is something to look at, add it: the draft, the picture, the page.',
  gratitude: 'Say thank you, if you mean it, before anything is done.',
  'passes on': 'If you would do the same for somebody else one day, say so.',
  'gives back': 'If there is something you can do for them, offer it freely, whatever they answer.',
  when: 'Say by when you need it, or that there is no hurry.',
  'easy no': 'Make it easy to say no: a line that it is fine if this is not a good moment.',
};

/** English patterns; other languages find nothing, and then nothing is hinted at. */
const PATTERNS: Readonly<Record<Exclude<WordingHint['id'], 'story'>, RegExp>> = {
  purpose:
    /\b(?:because|so that|in order to|since (?:i|we|my)|for my|for our|i'm trying to|i am trying to|we need|i need)\b/i,
  evidence:
    /https?:\/\/|www\.|\bimgur\b|\b(?:attached|enclosed|picture|pictures|pic|pics|photo|photos|screenshot|proof|verif(?:y|ied|ication))\b/i,
  gratitude: /\b(?:thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciative|bless)/i,
  'passes on':
    /\b(?:pay(?:ing)? (?:it|this) forward|paid (?:it|this) forward|pass(?:ing)? (?:it|this) on|do the same for|help (?:out )?(?:someone|somebody|others|another)|return the favou?r to)\b/i,
  'gives back':
    /\b(?:in return|in exchange|return the favou?r|repay|pay (?:you|it|this|them) back|pay back|make it up to you|happy to help you|glad to help you|for you in return)\b/i,
  when: /\b(?:today|tonight|tomorrow|this (?:week|weekend|month|evening|afternoon)|next (?:week|month)|until|by (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun|end)|no (?:hurry|rush)|whenever)/i,
  'easy no':
    /\b(?:no (?:worries|pressure|problem) if|if not,? (?:that's|that is|it's|its|no)|i understand if|(?:totally|completely|perfectly) understand|feel free to (?:say no|decline)|if you (?:can't|cannot|don't have)|only if you)\b/i,
};

/** What the words of an ask have, in the order a reader meets them. */
export function wordingHints(text: string): readonly WordingHint[] {
  const read = text.slice(0, MOST_READ);
  const hasStory = (read.match(/\S+/g)?.length ?? 0) >= STORY_WORDS;
  const ids = Object.keys(SENTENCES) as WordingHint['id'][];
  return ids.map((id) => ({ id, found: id === 'story' ? hasStory : PATTERNS[id].test(read), sentence: SENTENCES[id] }));
}
