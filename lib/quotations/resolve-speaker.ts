import { firstIndex } from '#lib/text/first-index.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** A name that the text gives, at the offset where it stands, with the words that say whose it is. */
export type Named = { at: number; name: string; role: Range | null; roleText: string };

/** A mention to follow back: `text` as printed at `at`; a description that is no name gives its fullest form. */
export type Mentioned = { at: number; text: string; isName: boolean; full: string; role: Range | null };

/** Whom a mention refers to; `why` says it in a sentence where it is a guess. */
export type Resolved = { name: string; role: Range | null; why: string | null };

type Known = Named & { words: readonly string[]; isBody: boolean };

const ENGLISH_BODY =
  /\b(?:university|college|cent(?:er|re)|institute|insitute|council|department|ministry|party|house|times|post|journal|news|press|agency|office|commission|committee|company|corp|inc|union|association|foundation|bank|group|court|senate|congress|parliament|states|kremlin|reuters|police|army|league|church|board|network|society|federation|organi[sz]ation)\b/i;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words of a language by which mentions are followed back, in lower case. A pronoun is one of `person` or `body`. */
export type MentionWords = {
  person: ReadonlySet<string>;
  body: ReadonlySet<string>;
  relative: ReadonlySet<string>;
  /** What a name of a body, not of a person, has in it. */
  bodyNames: RegExp;
  /** What a description opens with that may have been called so before: "the", "its". */
  description: RegExp;
  /** Where the noun of a description ends. */
  links: ReadonlySet<string>;
  /** Whether the noun comes first ("la ministra española"), not last. */
  isNounFirst?: boolean;
  /** Whether the last part of a compound says what the whole is: "Kanzlerin" for "Bundeskanzlerin". */
  isCompounding?: boolean;
  /** Whether a pronoun may stand for somebody of that role, by its gender; true where the role does not tell. */
  agrees?: (pronoun: string, role: string) => boolean;
  /** The words of a name in lower case, where they are not parted by spaces. */
  nameWords?: (name: string) => string[];
};

const ENGLISH: MentionWords = {
  person: set('he she who i him her his'),
  body: set('they it which that we their its'),
  relative: set('who that which'),
  bodyNames: ENGLISH_BODY,
  description: /^(?:the|its|his|her|their|these|those|both)\s/,
  links: set('at of for from in with to'),
};

/** A pronoun is followed back this far, in code units. */
const REACH = 4000;

/** What follows mentions back within one text. It remembers who spoke: mentions must be asked for in the order of the text. */
export type Followed = { resolve: (mention: Mentioned) => Resolved };

/** Begins following mentions; `names` are all names of the text in order, `words` those of its language; `text` is looked at for roles. */
export function followMentions(names: readonly Named[], words: MentionWords = ENGLISH, text = ''): Followed {
  const wordsOf = words.nameWords ?? nameWords;
  const isBody = (name: string): boolean => words.bodyNames.test(name);
  const known = names.map((named) => ({ ...named, words: wordsOf(named.name), isBody: isBody(named.name) }));
  const byWord = indexByWord(known);
  const spoken: (Mentioned & { name: string })[] = [];
  return {
    resolve: (mention) => {
      const found = resolveOne(mention, { known, byWord, spoken, words, text });
      spoken.push({
        ...mention,
        name: found.name,
        role: found.role,
        isName: mention.isName || found.name !== mention.full,
      });
      return found;
    },
  };
}

type Memory = {
  known: readonly Known[];
  byWord: ReadonlyMap<string, readonly Known[]>;
  spoken: readonly (Mentioned & { name: string })[];
  words: MentionWords;
  text: string;
};

function resolveOne(mention: Mentioned, memory: Memory): Resolved {
  const lower = mention.text.toLowerCase();
  if (memory.words.person.has(lower) || memory.words.body.has(lower)) return byPronoun(mention, lower, memory);
  if (mention.isName) return byName(mention, memory);
  return byDescription(mention, lower, memory) ?? { name: mention.full, role: mention.role, why: null };
}

/** The words of a name in lower case, without a genitive. */
function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter(Boolean);
}

/** Names by their first and last word; of each the last hundred of the text are enough. */
function indexByWord(known: readonly Known[]): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  for (const named of known) {
    for (const word of new Set([named.words[0] ?? '', named.words.at(-1) ?? ''])) {
      const list = index.get(word);
      if (!list) index.set(word, [named]);
      else if (list.length < 100) list.push(named);
    }
  }
  return index;
}

function byName(mention: Mentioned, { byWord, words: { nameWords: wordsOf = nameWords } }: Memory): Resolved {
  const words = wordsOf(mention.text);
  const alike = [words[0] ?? '', words.at(-1) ?? ''].flatMap((word) => byWord.get(word) ?? []);
  const fuller = alike.filter((named) => words.every((word) => named.words.includes(word)));
  const longest = Math.max(words.length, ...fuller.map((named) => named.words.length));
  const full = fuller.filter((named) => named.words.length === longest);
  const forms = new Set(full.map((named) => named.words.join(' ')));
  const before = full.filter((named) => named.at <= mention.at);
  const chosen = before.at(-1) ?? full[0];
  if (!chosen) return { name: mention.text, role: mention.role, why: null };
  const same = full.filter((named) => named.words.join(' ') === chosen.words.join(' '));
  const role = mention.role ?? same.find((named) => named.role)?.role ?? null;
  if (longest === words.length) return { name: mention.text, role, why: null };
  const why =
    forms.size > 1
      ? `“${mention.text}” fits several names of the text; ${chosen.name} stands nearest.`
      : `“${mention.text}” is taken to be ${chosen.name}.`;
  return { name: chosen.name, role, why };
}

function byPronoun(mention: Mentioned, lower: string, { known, spoken, words, text }: Memory): Resolved {
  const isBody = words.body.has(lower);
  const agrees = (role: Range | null): boolean =>
    !words.agrees || !role || words.agrees(lower, text.slice(role.start, role.end).toLowerCase());
  const lastNamed =
    lastBefore(known, { at: mention.at, reach: REACH }, (named) => named.isBody === isBody && agrees(named.role)) ??
    lastBefore(known, { at: mention.at, reach: REACH }, () => true);
  const lastSpoken = lastBefore(spoken, { at: mention.at, reach: REACH }, (each) =>
    isBody
      ? !each.isName || words.bodyNames.test(each.name)
      : each.isName && !words.bodyNames.test(each.name) && agrees(each.role),
  );
  const isRelative = words.relative.has(lower);
  const chosen = isRelative || !lastSpoken ? (lastNamed ?? lastSpoken) : lastSpoken;
  if (!chosen) return { name: mention.full, role: mention.role, why: null };
  const why = `“${mention.text}” is taken to be ${chosen.name}, named last before it: look whether that is so.`;
  return { name: chosen.name, role: mention.role ?? chosen.role, why };
}

/** "the spokesman", "its analysts": whoever was called so before. */
function byDescription(mention: Mentioned, lower: string, { known, spoken, words }: Memory): Resolved | null {
  if (!words.description.test(lower)) return null;
  const noun = nounOf(lower, words);
  const near = { at: mention.at, reach: REACH * 3 };
  const called = lastBefore(
    spoken,
    near,
    (each) => each.full.toLowerCase() !== lower && nounsOf(each.full, words.links).includes(noun),
  );
  const why = (name: string) => `“${mention.text}” is taken to be ${name}, called so before: look whether that is so.`;
  if (called) return { name: called.name, role: mention.role ?? called.role, why: why(called.name) };
  const titled = lastBefore(known, near, (named) => !named.isBody && calls(named.roleText, noun, words));
  return titled ? { name: titled.name, role: mention.role ?? titled.role, why: why(titled.name) } : null;
}

/** The last of a list in order that stands before `at`, no further back than `reach`; the list is not read from its end. */
function lastBefore<T extends { at: number }>(
  list: readonly T[],
  { at, reach }: { at: number; reach: number },
  is: (each: T) => boolean,
): T | null {
  const next = firstIndex(list.length, (i) => (list[i]?.at ?? 0) >= at);
  for (let i = next - 1; i >= 0; i--) {
    const each = list[i];
    if (!each || at - each.at > reach) return null;
    if (is(each)) return each;
  }
  return null;
}

/** Whether a role has a noun among its words. */
const calls = (role: string, noun: string, { isCompounding }: MentionWords): boolean =>
  role
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word === noun || (isCompounding === true && word.endsWith(noun)));

/** The noun by which a description may have been given before: its last word, or the first where the noun comes first. */
function nounOf(description: string, { isNounFirst, description: opening }: MentionWords): string {
  if (!isNounFirst) return description.split(/\s+/).at(-1) ?? '';
  return description.replace(opening, '').split(/\s+/)[0] ?? '';
}

/** The words of a description before its first preposition or comma: its noun is among them. */
function nounsOf(description: string, links: ReadonlySet<string>): string[] {
  const words = (description.toLowerCase().split(',')[0] ?? '').split(/\s/).filter(Boolean);
  const end = words.findIndex((word) => links.has(word));
  return end < 0 ? words : words.slice(0, end);
}
