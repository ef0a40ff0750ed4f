/** The forms a quote can be printed in: marks around whole sentences, inside reported speech, none, or around a word or two. */
export const FORMS = ['direct', 'partial', 'reported', 'fragment'] as const;

/** One of the four forms of a quote. */
export type Form = (typeof FORMS)[number];

/** The kinds of item that are rated. A note is never rated. */
export const RATED_KINDS = ['quote', 'claim'] as const;

/** A kind of item that is rated. */
export type RatedKind = (typeof RATED_KINDS)[number];

/**
 * What the table needs to know of an item beside axes and codes: whether the article prints a role, and whether the
 * original is in another language (`foreign`). `form` is null for claims.
 */
export type Subject = { kind: RatedKind; form: Form | null; rolePrinted: boolean; foreign: boolean };
