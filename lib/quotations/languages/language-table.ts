import type { MentionWords } from '../resolve-speaker.ts';

/** A form of a verb of speech: what it can be, and the prefix that stands apart from it ("teilte … mit"). */
export type CueForm = { isFinite: boolean; isParticiple: boolean; isGerund: boolean; prefixes: ReadonlySet<string> };

/** Words in front of whom a statement is credited to: "laut", "nach Angaben von"; in lower case, one string a unit. */
export type According = readonly string[];

/** What the shared reader has to know of a language that is written in Latin letters. All words are in lower case. */
export type LanguageWords = {
  language: string;
  verbs: ReadonlyMap<string, CueForm>;
  /** Verbs that take a participle: "hat", "a", "ha". */
  auxiliaries: ReadonlySet<string>;
  /** Verbs that take one only with "s'" or "se" before them: "s'est félicité". */
  reflexives: ReadonlySet<string>;
  /** Words that stand for a verb of speech behind marks: German "so". */
  verbless: ReadonlySet<string>;
  /** Verbs that name whose words they are behind a preposition: "heißt es in der Mitteilung". */
  impersonal: ReadonlySet<string>;
  /** "wie Quell sagte", "comme l'a dit Quell". */
  comparators: ReadonlySet<string>;
  according: readonly According[];
  /** Those of them that do so only at the start of a sentence: "Pour Ada Quell, …". */
  accordingOpening: ReadonlySet<string>;
  /** Words that stand behind whom a statement is credited to: German "zufolge". */
  accordingBehind: ReadonlySet<string>;
  /** Words that open a reported clause: "dass", "que", "qu'". */
  openers: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Words that go on a noun phrase: "de", "von", "für"; German "der" and "des" too, behind a noun. */
  links: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Words between a subject and its verb, or a verb and its subject. */
  adverbs: ReadonlySet<string>;
  clitics: ReadonlySet<string>;
  /** Days, months and times, none of which is a speaker. */
  days: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Forms of address, which are no role: "Herr", "Mme", "Sr". */
  addresses: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  /** Endings of compounds that are roles: German "-minister". */
  roleEndings: readonly string[];
  particles: ReadonlySet<string>;
  /** What may have a full stop behind it that ends nothing. */
  abbreviations: ReadonlySet<string>;
  /** Verb forms that mark reported speech by themselves: German "sei", "habe". */
  subjunctives: ReadonlySet<string>;
  /** Whether every noun has a capital. */
  hasNounCapitals: boolean;
  /** Words of a verb drawn to its pronoun and elisions are parted: "dit-il", "l'avocat". */
  hasElision: boolean;
  /** Whether a verb may stand without any subject: "Dijo que …". */
  dropsSubject: boolean;
  mentions: MentionWords;
};

/** A table with what is looked up most often put together once. */
export type LanguageTable = LanguageWords & {
  /** Words that no phrase for a speaker holds, but as its link. */
  stops: ReadonlySet<string>;
  /** The endings of roles by their last three letters. */
  endings: ReadonlyMap<string, readonly string[]>;
};

/** Makes a table of the words of a language. */
export function languageTable(words: LanguageWords): LanguageTable {
  const { prepositions, conjunctions, adverbs, days, openers, relatives, auxiliaries, subjunctives } = words;
  const sets = [prepositions, conjunctions, adverbs, days, openers, relatives, auxiliaries, subjunctives];
  const stops = new Set([...sets, words.verbless, words.comparators].flatMap((set) => [...set]));
  const endings = new Map<string, string[]>();
  for (const ending of words.roleEndings) {
    const last = ending.slice(-3);
    endings.set(last, [...(endings.get(last) ?? []), ending]);
  }
  return { ...words, stops, endings };
}

/** The words of a string, for the tables. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Reads verbs written one a line as "finite forms / participles / gerunds / prefix"; later parts may be left out. A form written
 * under several verbs can be what each of them says.
 */
export function readVerbs(lines: readonly string[]): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const line of lines) {
    const [finite = '', participles = '', gerunds = '', prefix = ''] = line.split('/');
    for (const form of wordSet(finite)) addForm(forms, form, { isFinite: true, prefix: prefix.trim() });
    for (const form of wordSet(participles)) addForm(forms, form, { isParticiple: true, prefix: '' });
    for (const form of wordSet(gerunds)) addForm(forms, form, { isGerund: true, prefix: '' });
  }
  return forms;
}

type Part = { isFinite?: boolean; isParticiple?: boolean; isGerund?: boolean; prefix: string };

function addForm(forms: Map<string, CueForm>, form: string, part: Part): void {
  const known = forms.get(form);
  forms.set(form, {
    isFinite: known?.isFinite || part.isFinite || false,
    isParticiple: known?.isParticiple || part.isParticiple || false,
    isGerund: known?.isGerund || part.isGerund || false,
    prefixes: part.isFinite ? new Set([...(known?.prefixes ?? []), part.prefix]) : (known?.prefixes ?? new Set()),
  });
}
