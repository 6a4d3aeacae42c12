/**
 * Known, met or merely seen: decided by rules that are shown, in this order. A full address book is not a life full of
 * friends, and a mail to two hundred people is no acquaintance with any of them.
 */

export const KINDS = ['known', 'met', 'seen'] as const;
export type Kind = (typeof KINDS)[number];

/** Recipients of a message; up to here it was written to persons, not to a round. Source: product brief D09. */
export const SMALL_COMPANY = 5;
/** People at a meeting; up to here everybody speaks with everybody. Above, and up to 20, one has met. */
export const SMALL_MEETING = 8;

/** What is on record between the owner and one person. Only counted interactions: no automatic, list, bulk or wide mail. */
export interface Dealings {
  /** It is the owner. */
  readonly self: boolean;
  /** What the owner said about the kind; stands against every rule. */
  readonly override: Kind | null;
  /** Messages to or from at most `SMALL_COMPANY` recipients. */
  readonly fromMeSmall: number;
  readonly fromThemSmall: number;
  /** Messages with more recipients, at most 10. */
  readonly fromMeWider: number;
  readonly fromThemWider: number;
  /** Past, not called off, neither declined nor left without an answer; at most `SMALL_MEETING` people. */
  readonly smallMeetings: number;
  /** The same with up to 20 people. */
  readonly largeMeetings: number;
  /** Notes by the owner's hand that name the person. */
  readonly notes: number;
  /** Endorsements and recommendations, either way. */
  readonly gestures: number;
  /** A card the owner wrote, not one a program collected. */
  readonly ownCard: boolean;
  /** Invitations on LinkedIn, each way; most lie there unanswered. */
  readonly invitedByMe: number;
  readonly invitedByThem: number;
  /** Mails of theirs that went out to a list or a mass, or by themselves. */
  readonly massMails: number;
  readonly connected: boolean;
}

export type KnownRule =
  | 'self'
  | 'overruled'
  | 'two-way'
  | 'small-meeting'
  | 'note'
  | 'own-card'
  | 'larger-meeting'
  | 'from-me'
  | 'from-them'
  | 'few-recipients'
  | 'gesture'
  | 'connected'
  | 'invited-you'
  | 'invited-by-you'
  | 'mass-mail'
  | 'merely-seen';

export interface Known {
  readonly kind: Kind;
  readonly rule: KnownRule;
  /** True and kind: the person could read it. */
  readonly sentence: string;
}

interface Rule {
  readonly rule: KnownRule;
  readonly kind: Kind;
  readonly holds: (dealings: Dealings) => boolean;
  readonly sentence: string;
}

/** The first that holds decides, so the sentence shown is always the strongest reason. */
const RULES: readonly Rule[] = [
  { rule: 'self', kind: 'known', holds: ({ self }) => self, sentence: 'This is you.' },
  {
    rule: 'two-way',
    kind: 'known',
    holds: ({ fromMeSmall, fromThemSmall }) => fromMeSmall > 0 && fromThemSmall > 0,
    sentence: 'You wrote to each other.',
  },
  {
    rule: 'small-meeting',
    kind: 'known',
    holds: ({ smallMeetings }) => smallMeetings > 0,
    sentence: 'You met in small company.',
  },
  {
    rule: 'note',
    kind: 'known',
    holds: ({ notes }) => notes > 0,
    sentence: 'You wrote a note about a time with them.',
  },
  { rule: 'own-card', kind: 'known', holds: ({ ownCard }) => ownCard, sentence: 'You put them in your address book.' },
  {
    rule: 'larger-meeting',
    kind: 'met',
    holds: ({ largeMeetings }) => largeMeetings > 0,
    sentence: 'You were at a meeting together.',
  },
  {
    rule: 'from-them',
    kind: 'met',
    holds: ({ fromThemSmall }) => fromThemSmall > 0,
    sentence: 'They wrote to you; no answer from you is on record.',
  },
  {
    rule: 'from-me',
    kind: 'met',
    holds: ({ fromMeSmall }) => fromMeSmall > 0,
    sentence: 'You wrote to them; no answer is on record.',
  },
  {
    rule: 'few-recipients',
    kind: 'met',
    holds: ({ fromMeWider, fromThemWider }) => fromMeWider + fromThemWider > 0,
    sentence: 'You were in the same talk with a few others.',
  },
  {
    rule: 'gesture',
    kind: 'met',
    holds: ({ gestures }) => gestures > 0,
    sentence: 'One of you endorsed or recommended the other.',
  },
  {
    rule: 'connected',
    kind: 'met',
    holds: ({ connected }) => connected,
    sentence: 'Connected, nothing exchanged yet.',
  },
  {
    rule: 'invited-you',
    kind: 'seen',
    holds: ({ invitedByThem }) => invitedByThem > 0,
    sentence: 'They invited you on LinkedIn; nothing else passed between you.',
  },
  {
    rule: 'invited-by-you',
    kind: 'seen',
    holds: ({ invitedByMe }) => invitedByMe > 0,
    sentence: 'You invited them on LinkedIn; nothing else passed between you.',
  },
  {
    rule: 'mass-mail',
    kind: 'seen',
    holds: ({ massMails }) => massMails > 0,
    sentence: 'Their mails went to a list or to many at once, or were sent by a machine.',
  },
];

const SEEN: Known = {
  kind: 'seen',
  rule: 'merely-seen',
  sentence: 'Their name stood beside others; nothing passed between you.',
};

const OVERRULED: Readonly<Record<Kind, string>> = {
  known: 'You said that you know each other.',
  met: 'You said that you have met.',
  seen: 'You said that you do not know each other.',
};

/** The kind of acquaintance with the rule that decided and its sentence. */
export function kindOf(dealings: Dealings): Known {
  const { override, self } = dealings;
  if (override !== null && !self) return { kind: override, rule: 'overruled', sentence: OVERRULED[override] };
  const found = RULES.find(({ holds }) => holds(dealings));
  return found === undefined ? SEEN : { kind: found.kind, rule: found.rule, sentence: found.sentence };
}
