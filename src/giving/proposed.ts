/** What a letter may propose: a need or an offer of theirs; help `received` or `given`, which may become a story. */
export const PROPOSED = ['need', 'offer', 'received', 'given'] as const;
export type ProposedKind = (typeof PROPOSED)[number];
