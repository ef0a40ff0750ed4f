import type { CodeRow } from './wording-codes.ts';

/** The codes of speaker. */
export const SPEAKER_CODES = [
  ['SPK-WRONG', 'C', 'Somebody else said it', 'The words are real; another person or body said them.'],
  ['SPK-CONFLATED', 'M', 'Two people made one', 'The name is of one person, the description of another.'],
  ['SPK-SPOKESPERSON', 'nmM', 'Said by a spokesperson', 'Somebody spoke for the person who is named.'],
  ['SPK-COLLECTIVE', 'mM', 'One voice made many', 'One person or one body is printed as many, or many as one.'],
  ['SPK-NAME', 'nm', 'A name misspelt', 'The right person or body, spelt wrongly.'],
  ['SPK-ANON', 'n', 'No name given', 'The article does not name the speaker.'],
] as const satisfies readonly CodeRow[];

/** The codes of role. */
export const ROLE_CODES = [
  ['ROLE-RANK', 'M', 'A rank the speaker did not hold', 'Printed as higher or lower than they were.'],
  ['ROLE-STALE', 'M', 'A role already left', 'They had left this role by that day.'],
  ['ROLE-PREMATURE', 'M', 'A role not yet taken up', 'They had not yet taken up this role on that day.'],
  ['ROLE-SUSPENDED', 'mM', 'Powers were suspended', 'They held the role, but its powers were suspended.'],
  ['ROLE-ACTING', 'mM', 'Acting only', 'They held the role for a time in place of another.'],
  ['ROLE-ORG', 'M', 'The wrong organisation', 'They belonged to another body.'],
  ['ROLE-COUNTRY', 'M', 'The wrong country', 'They served another country.'],
  ['ROLE-VAGUE', 'm', 'A vague role', 'True, but so wide that it says little.'],
  ['ROLE-OMITTED', 'nmM', 'A role left out', 'The article leaves out a role the reader needs to know.'],
] as const satisfies readonly CodeRow[];

/** The codes of context. */
export const CONTEXT_CODES = [
  ['CTX-QUALIFIER', 'mMC', 'A condition left out', 'An "if", "only" or "in the first year" is missing.'],
  ['CTX-TRUNCATED', 'C', 'Cut where the sense turns', 'What follows or goes before turns the sense.'],
  ['CTX-SPLICED', 'C', 'Two passages joined', 'Words from two places are printed as one.'],
  ['CTX-QUESTION', 'M', 'A question printed as a statement', 'They asked it, or only agreed to a question.'],
  ['CTX-HYPOTHETICAL', 'C', 'A supposition printed as a fact', 'They only supposed it.'],
  ['CTX-IRONY', 'C', 'Irony printed as earnest', 'They did not mean it.'],
  ['CTX-QUOTING-OTHER', 'C', 'Their own quote of somebody else', 'They were repeating the words of another.'],
  ['CTX-LAYER', 'M', 'A layer left out', 'They said what another had told them, and the article does not say so.'],
  ['CTX-HEADLINE', 'M', 'The headline says more', 'The headline makes more of it than the text does.'],
  ['CTX-SCAREQUOTE', 'm', 'Marks that read as doubt', 'Marks around a word or two hint at what was not meant.'],
] as const satisfies readonly CodeRow[];

/** The codes of occasion. */
export const OCCASION_CODES = [
  ['OCC-DATE', 'mM', 'Another day', 'It was said on another day than printed.'],
  ['OCC-PLACE', 'mM', 'Another place', 'It was said in another place than printed.'],
  ['OCC-EVENT', 'M', 'Another event', 'It was said at another event than printed.'],
  ['OCC-MEDIUM', 'm', 'Another medium', 'Written, not spoken, or the other way round.'],
  ['OCC-AUDIENCE', 'mM', 'Another audience', 'It was said to others than printed.'],
  ['OCC-RECYCLED', 'C', 'Old words printed as new', 'Said long before, and printed as an answer to the present.'],
] as const satisfies readonly CodeRow[];

/** The codes of translation. */
export const TRANSLATION_CODES = [
  ['TR-UNDISCLOSED', 'n', 'The article does not say it is translated', 'The reader takes the words for the original.'],
  ['TR-ARGUABLE', 'm', 'An arguable translation', 'Another translation would be nearer.'],
  ['TR-WRONG', 'C', 'A wrong translation', 'The translation says something else.'],
  ['TR-RELAY', 'mM', 'Translated from a translation', 'It went through a third language and lost something.'],
] as const satisfies readonly CodeRow[];

/** The codes of sourcing. */
export const SOURCING_CODES = [
  ['SRC-NONE', 'n', 'No source given', 'The article does not say where it has this from.'],
  ['SRC-CIRCULAR', 'n', 'Sources that quote each other', 'The source it names took it from the same place.'],
] as const satisfies readonly CodeRow[];
