import { gravestStatus } from '#lib/annotations/anchor.ts';
import type { AnchorPart, StoredSegment } from '#lib/annotations/annotation.ts';
import type { CarriedPart, CarryCard, CarryReview, CarryStatus } from '#lib/annotations/carry-over.ts';
import type { VersionLine } from '#lib/articles/article.ts';

/** A version's line for tests. */
function sampleVersion(number: number): VersionLine {
  return {
    id: `version-${number}`,
    number,
    sha256: String(number).repeat(64),
    capturedAt: `2031-03-1${number}T09:00:00.000Z`,
    followsId: number > 1 ? `version-${number - 1}` : null,
    changedOn: null,
    importedBy: 'Edda Falk',
    length: 400,
  };
}

const segment = (exact: string, status: string): StoredSegment => ({
  ...{ start: 10, end: 10 + exact.length, exact, status },
  ...{ prefix: '', suffix: '' },
});

/** A part of an item for tests; a gone one has so many candidates, each less like it than the one before. */
export function samplePart(part: AnchorPart, status: CarryStatus, candidates = 0): CarriedPart {
  const isGone = status === 'orphaned';
  return {
    part,
    status,
    before: [segment('It is only water', 'exact')],
    after: isGone ? [] : [segment('It is only water', status)],
    edits: [],
    candidates: Array.from({ length: candidates }, (_, at) => ({
      start: 100 * (at + 1),
      end: 100 * (at + 1) + 16,
      score: 0.9 - at / 10,
    })),
  };
}

/** A card for tests: a quotation with these parts that nobody has decided. */
export function sampleCard(parts: CarriedPart[], about: Partial<CarryCard> = {}): CarryCard {
  return {
    annotationId: 'item',
    kind: 'quote',
    form: 'direct',
    speakerName: 'Tomas Reed',
    phase: 'open',
    status: gravestStatus(parts.map((part) => part.status)),
    parts,
    from: sampleVersion(1),
    decision: null,
    decidedBy: null,
    decidedAt: null,
    version: 1,
    published: null,
    notice: null,
    ...about,
  };
}

/** A review for tests, of version 2. */
export function sampleReview(cards: CarryCard[], found: CarryReview['found']): CarryReview {
  const counts = { exact: 0, shifted: 0, fuzzy: 0, changed: 0, orphaned: 0, waiting: 0 };
  for (const card of cards) counts[card.status]++;
  return {
    article: { id: 'article', title: 'Low water', outlet: 'The Kell Courier', language: 'en' },
    to: sampleVersion(2),
    newest: sampleVersion(2),
    counts,
    cards,
    found,
    abilities: { decide: true, publish: true },
  };
}
