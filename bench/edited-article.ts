/** A passage of an article and where it stands in the edited one; null where it was taken out. */
export type Marked = { start: number; end: number; isEdited: boolean; now: { start: number; end: number } | null };

/** An article, a later version of it, and passages of which it is known what became of them. */
export type EditedArticle = { old: string; now: string; marked: Marked[] };

type Piece = {
  text: string;
  marks: { start: number; end: number; isEdited: boolean; newStart: number; newEnd: number }[];
};

const WORDS = [
  'perhaps',
  'later',
  'nearly',
  'formerly',
  'about',
  'the former',
  'two other',
  'still',
  'a second',
  'not',
];

/**
 * Edits an article: in `edited` of `count` passages of whole words one word is replaced, put in or left out. With `rewrite` every fiftieth
 * paragraph is taken out, every fortieth gets another in front, and two in a hundred change places. The same every time.
 */
export function editArticle(
  old: string,
  { count, edited, rewrite }: { count: number; edited: number; rewrite: boolean },
): EditedArticle {
  const random = randomNumbers(7);
  const pieces = old.split('\n\n').map((text): Piece => ({ text, marks: [] }));
  const long = pieces.filter(({ text }) => text.length > 120);
  for (let at = 0; at < count; at++) {
    const piece = long[Math.floor((at * long.length) / count)];
    if (piece) markPassage(piece, { isEdited: at % Math.round(count / edited) === 0, random });
  }
  return joined(old, pieces, rewrite);
}

/** Marks whole words within a paragraph, at least one, where nothing is marked yet. */
function markPassage(piece: Piece, { isEdited, random }: { isEdited: boolean; random: () => number }): void {
  const words = [...piece.text.matchAll(/\S+/g)];
  const first = Math.floor(random() * Math.max(1, words.length - 8));
  const last = Math.min(words.length - 1, first + 4 + Math.floor(random() * 30));
  const start = words[first]?.index ?? 0;
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  if (piece.marks.some((mark) => start < mark.end && mark.start < end)) return;
  piece.marks.push({ start, end, isEdited, newStart: start, newEnd: end });
}

/** Changes a word within each marked passage that is edited, and tells where all of them stand then. */
function editMarks({ text, marks }: Piece, random: () => number): Piece {
  const ordered = marks.toSorted((a, b) => a.start - b.start);
  let now = '';
  let from = 0;
  for (const mark of ordered) {
    now += text.slice(from, mark.start);
    mark.newStart = now.length;
    now += mark.isEdited ? editWords(text.slice(mark.start, mark.end), random) : text.slice(mark.start, mark.end);
    mark.newEnd = now.length;
    from = mark.end;
  }
  return { text: now + text.slice(from), marks: ordered };
}

function editWords(words: string, random: () => number): string {
  const all = words.split(' ');
  const at = 1 + Math.floor(random() * Math.max(1, all.length - 2));
  const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const kind = Math.floor(random() * 3);
  return [...all.slice(0, at), ...(kind === 1 ? [] : [word]), ...all.slice(kind === 2 ? at : at + 1)].join(' ');
}

function joined(old: string, pieces: Piece[], rewrite: boolean): EditedArticle {
  const random = randomNumbers(11);
  const starts = new Map<Piece, number>();
  let at = 0;
  for (const piece of pieces) {
    starts.set(piece, at);
    at += piece.text.length + 2;
  }
  const order = rewrite ? reorder(pieces) : pieces;
  let now = '';
  const marked: Marked[] = [];
  for (const piece of order) {
    if (rewrite && pieces.indexOf(piece) % 40 === 7) now += `${newParagraph(random)}\n\n`;
    const edited = editMarks(piece, random);
    for (const mark of edited.marks) marked.push(placed(mark, starts.get(piece) ?? 0, now.length));
    now += `${edited.text}\n\n`;
  }
  const kept = new Set(order);
  for (const piece of pieces.filter((one) => !kept.has(one))) {
    for (const mark of piece.marks) marked.push({ ...placed(mark, starts.get(piece) ?? 0, 0), now: null });
  }
  return { old, now: now.slice(0, -2), marked };
}

function placed(mark: Piece['marks'][number], old: number, now: number): Marked {
  const { start, end, isEdited, newStart, newEnd } = mark;
  return { start: old + start, end: old + end, isEdited, now: { start: now + newStart, end: now + newEnd } };
}

function reorder(pieces: Piece[]): Piece[] {
  const kept = pieces.filter((_, at) => at % 50 !== 3);
  for (let at = 20; at + 5 < kept.length; at += 100) kept.splice(at, 0, ...kept.splice(at + 4, 1));
  return kept;
}

function newParagraph(random: () => number): string {
  return Array.from({ length: 30 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
