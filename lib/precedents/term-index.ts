/** How a term counts: `k1` how soon it counts no more when it comes again, `b` how much a long passage is held against it. */
export type Tuning = { k1: number; b: number };

/**
 * Terms of passages, and in which passages each stands: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
 * Passages are numbered from 0 in the order they are added.
 */
export class TermIndex {
  private readonly numbers = new Map<string, number>();
  private readonly postings: { passages: number[]; counts: number[] }[] = [];
  private readonly lengths: number[] = [];
  private total = 0;
  private readonly tuning: Tuning;

  constructor(tuning: Tuning) {
    this.tuning = tuning;
  }

  /** How many passages were added. */
  get passages(): number {
    return this.lengths.length;
  }

  /** Adds the next passage by its terms; `length` is how many of them make it long. */
  add(terms: readonly string[], length = terms.length): void {
    const passage = this.lengths.length;
    this.lengths.push(length);
    this.total += length;
    for (const term of terms) this.count(term, passage);
  }

  /** How many passages have a term. */
  countOf(term: string): number {
    return this.postingOf(term)?.passages.length ?? 0;
  }

  /** How much a term tells: much where few passages have it, nothing where none has it. */
  weightOf(term: string): number {
    const count = this.countOf(term);
    return count ? Math.log(1 + (this.passages - count + 0.5) / (count + 0.5)) : 0;
  }

  /** Adds to each passage's score what these terms give it, each term once, times a factor. */
  addScores(terms: Iterable<string>, scores: Float64Array, factor = 1): void {
    const { k1, b } = this.tuning;
    const usual = this.total / this.passages || 1;
    for (const term of new Set(terms)) {
      const posting = this.postingOf(term);
      if (!posting) continue;
      const weight = this.weightOf(term) * factor * (k1 + 1);
      for (const [i, passage] of posting.passages.entries()) {
        const count = posting.counts[i] ?? 0;
        const norm = k1 * (1 - b + (b * (this.lengths[passage] ?? 0)) / usual);
        scores[passage] = (scores[passage] ?? 0) + (weight * count) / (count + norm);
      }
    }
  }

  private count(term: string, passage: number): void {
    const posting = this.postingOf(term) ?? this.newPosting(term);
    const last = posting.passages.length - 1;
    if (posting.passages[last] === passage) posting.counts[last] = (posting.counts[last] ?? 0) + 1;
    else {
      posting.passages.push(passage);
      posting.counts.push(1);
    }
  }

  private newPosting(term: string): { passages: number[]; counts: number[] } {
    const posting = { passages: [], counts: [] };
    this.numbers.set(term, this.postings.length);
    this.postings.push(posting);
    return posting;
  }

  private postingOf(term: string): { passages: number[]; counts: number[] } | undefined {
    return this.postings[this.numbers.get(term) ?? -1];
  }
}
