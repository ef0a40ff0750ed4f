/** A code as a row: id, severities (n note, m minor, M major, C critical), name for readers, meaning. */
export type CodeRow = readonly [id: string, severities: string, name: string, meaning: string];

/** The codes of existence. */
export const EXISTENCE_CODES = [
  ['EXIST-SECONDARY', 'n', 'Known only from a report', 'Only a report of a report was to be had.'],
  ['EXIST-NOTFOUND', 'n', 'No record found', 'A documented search found no record of these words.'],
  ['EXIST-FABRICATED', 'C', 'Made up', 'Nobody said it, and the evidence shows that.'],
  ['EXIST-COMPOSITE', 'C', 'Put together from pieces', 'Real pieces make a whole that no record asserts.'],
  ['EXIST-PARODY', 'C', 'Parody printed as real', 'It comes from satire or a joke and is printed as real.'],
  ['EXIST-SYNTHETIC', 'C', 'Made by a machine', 'A machine made the words or the voice.'],
] as const satisfies readonly CodeRow[];

/** The codes of wording in marked speech. */
export const WORDING_CODES = [
  ['WORD-FILLER', 'nm', 'A filler left out or added', 'An "er", a repeat or a false start differs.'],
  ['WORD-GRAMMAR', 'nm', 'Grammar smoothed or broken', 'A tense, an ending or an article differs.'],
  ['WORD-CUT-MARKED', 'n', 'A cut, marked', 'Words are left out, and an ellipsis says so.'],
  ['WORD-CUT-UNMARKED', 'mM', 'A cut, not marked', 'Words are left out, and nothing says so.'],
  ['WORD-SUBST', 'mM', 'A word exchanged', 'Another word stands where theirs was.'],
  ['WORD-INSERT', 'mM', 'A word added', 'A word stands inside the marks that was not said.'],
  ['WORD-PARAPHRASE', 'M', 'A paraphrase inside quotation marks', 'The marks promise their words; these are not.'],
  ['WORD-NEGATION', 'C', 'A "not" added or lost', 'What was denied is asserted, or the other way round.'],
  ['WORD-NUMBER', 'MC', 'A wrong number', 'A figure in the quote is not the one that was said.'],
  ['WORD-MODAL', 'M', 'May became will', 'A may, could, should or will differs, and with it how sure it is.'],
  ['WORD-PRONOUN', 'mM', 'A pronoun exchanged', 'An I, we, he or they differs.'],
  ['WORD-ORDER', 'mM', 'Words or sentences in another order', 'The order is not the one in which it was said.'],
  ['WORD-BRACKET', 'nmM', 'A gloss in brackets', 'Words in brackets explain; judge whether they are fair.'],
  [
    'QUOTE-BOUNDARY',
    'mM',
    'The marks stand in the wrong place',
    'Words of the writer stand inside, or theirs outside.',
  ],
] as const satisfies readonly CodeRow[];

/** The codes of rendering in reported speech. */
export const RENDERING_CODES = [
  ['REP-OVERSTATED', 'M', 'Stronger than it was said', 'The article has them say more than they did.'],
  ['REP-HEDGE-DROPPED', 'mM', 'A hedge dropped', 'A "perhaps", "about" or "in part" is missing.'],
  ['REP-CONFLATED', 'M', 'Two statements made one', 'Things said apart are reported as one statement.'],
  ['REP-WRONG', 'C', 'Something else was said', 'The report does not give what was said.'],
] as const satisfies readonly CodeRow[];
