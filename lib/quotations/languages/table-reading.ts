import type { Range } from '#lib/text/paragraphs.ts';
import type { Described } from '../credits.ts';
import type { Unit } from '../units.ts';
import type { LanguageTable } from './language-table.ts';

/** Who may be a speaker, as stretches of units: `end` takes in the apposition, `mention` is the name or the whole description. */
export type TablePhrase = Range & Described & { isPronoun: boolean };

/** What is read: the units, where the sentence ends, and the words of the language. */
export type Reading = { units: readonly Unit[]; sentence: Range; table: LanguageTable };
