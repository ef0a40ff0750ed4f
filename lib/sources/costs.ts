// What differs costs, beside the weight of a word: of what is sought in a record and of what is paired there.

/** A word of the quote that is not there, as a share of its weight. */
export const NOT_THERE = 0.5;
/** One word for another, beside the word that is not there. */
export const OTHER_WORD = 0.1;
/** What a word with another ending is worth, as a share of its weight. */
export const OTHER_ENDING = 0.6;
/** The first word of the record that is passed over. */
export const GAP = 0.6;
/** Each further one. */
export const GAP_GOES_ON = 0.05;
