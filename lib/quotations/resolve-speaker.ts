import type { Range } from '#lib/text/paragraphs.ts';

/** A name that the text gives, at the offset where it stands, with the words that say whose it is. */
export type Named = { at: number; name: string; role: Range | null; roleText: string };

/** A mention to follow back: `text` as printed at `at`; a description that is no name gives its fullest form. */
export type Mentioned = { at: number; text: string; isName: boolean; full: string; role: Range | null };

/** Whom a mention refers to; `why` says it in a sentence where it is a guess. */
export type Resolved = { name: string; role: Range | null; why: string | null };

type Known = Named & { words: readonly string[]; isBody: boolean };

const BODY =
  /\b(?:university|college|cent(?:er|re)|institute|insitute|council|department|ministry|party|house|times|post|journal|news|press|agency|office|commission|committee|company|corp|inc|union|association|foundation|bank|group|court|senate|congress|parliament|states|kremlin|reuters|police|army|league|church|board|network|society|federation|organi[sz]ation)\b/i;
/** A pronoun is followed back this far, in code units. */
const REACH = 4000;

/** What follows mentions back within one text. It remembers who spoke: mentions must be asked for in the order of the text. */
export type Followed = { resolve: (mention: Mentioned) => Resolved };

/** Begins following mentions; `names` are all names of the text in order. */
export function followMentions(names: readonly Named[]): Followed {
  const known = names.map((named) => ({ ...named, words: nameWords(named.name), isBody: BODY.test(named.name) }));
  const byWord = indexByWord(known);
  const spoken: (Mentioned & { name: string })[] = [];
  return {
    resolve: (mention) => {
      const found = resolveOne(mention, { known, byWord, spoken });
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
};

function resolveOne(mention: Mentioned, memory: Memory): Resolved {
  const lower = mention.text.toLowerCase();
  if (/^(?:he|she|they|it|who|that|which|i|we|him|her|his|their|its)$/.test(lower))
    return byPronoun(mention, lower, memory);
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

function byName(mention: Mentioned, { byWord }: Memory): Resolved {
  const words = nameWords(mention.text);
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

function byPronoun(mention: Mentioned, lower: string, { known, spoken }: Memory): Resolved {
  const isBody = /^(?:they|it|their|its|which|that|we)$/.test(lower);
  const lastNamed =
    lastBefore(known, { at: mention.at, reach: REACH }, (named) => named.isBody === isBody) ??
    lastBefore(known, { at: mention.at, reach: REACH }, () => true);
  const lastSpoken = lastBefore(spoken, { at: mention.at, reach: REACH }, (each) =>
    isBody ? !each.isName || BODY.test(each.name) : each.isName && !BODY.test(each.name),
  );
  const isRelative = /^(?:who|that|which)$/.test(lower);
  const chosen = isRelative || !lastSpoken ? (lastNamed ?? lastSpoken) : lastSpoken;
  if (!chosen) return { name: mention.full, role: mention.role, why: null };
  const why = `“${mention.text}” is taken to be ${chosen.name}, named last before it: look whether that is so.`;
  return { name: chosen.name, role: mention.role ?? chosen.role, why };
}

/** "the spokesman", "its analysts": whoever was called so before. */
function byDescription(mention: Mentioned, lower: string, { known, spoken }: Memory): Resolved | null {
  if (!/^(?:the|its|his|her|their|these|those|both)\s/.test(lower)) return null;
  const noun = lower.split(/\s+/).at(-1) ?? '';
  const near = { at: mention.at, reach: REACH * 3 };
  const called = lastBefore(
    spoken,
    near,
    (each) => each.full.toLowerCase() !== lower && nounsOf(each.full).includes(noun),
  );
  const why = (name: string) => `“${mention.text}” is taken to be ${name}, called so before: look whether that is so.`;
  if (called) return { name: called.name, role: mention.role ?? called.role, why: why(called.name) };
  const titled = lastBefore(
    known,
    near,
    (named) => !named.isBody && named.roleText.toLowerCase().split(/\s+/).includes(noun),
  );
  return titled ? { name: titled.name, role: mention.role ?? titled.role, why: why(titled.name) } : null;
}

/** The last of a list in order that stands before `at`, no further back than `reach`; the list is not read from its end. */
function lastBefore<T extends { at: number }>(
  list: readonly T[],
  { at, reach }: { at: number; reach: number },
  is: (each: T) => boolean,
): T | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const each = list[i];
    if (!each || at - each.at > reach) return null;
    if (is(each)) return each;
  }
  return null;
}

const LINK = new Set(['at', 'of', 'for', 'from', 'in', 'with', 'to']);

/** The words of a description before its first preposition or comma: its noun is among them. */
function nounsOf(description: string): string[] {
  const words = (description.toLowerCase().split(',')[0] ?? '').split(/\s/).filter(Boolean);
  const end = words.findIndex((word) => LINK.has(word));
  return end < 0 ? words : words.slice(0, end);
}
