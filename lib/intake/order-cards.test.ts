import { expect, it } from 'vitest';
import type { CarriedPart, CarryCard } from '#lib/annotations/carry-over.ts';
import { orderCards } from './order-cards.ts';

const segment = (start: number) => ({ start, end: start + 1, exact: 'a', prefix: '', suffix: '', status: 'exact' });
const part = (name: CarriedPart['part'], status: CarriedPart['status'], start = 0): CarriedPart => ({
  part: name,
  status,
  before: [segment(start)],
  after: [],
  edits: [],
  candidates: [],
});
const line = {
  id: 'v',
  number: 1,
  sha256: '',
  capturedAt: '',
  followsId: null,
  changedOn: null,
  importedBy: '',
  length: 1,
};

function card(annotationId: string, parts: CarriedPart[], change: Partial<CarryCard> = {}): CarryCard {
  const status = parts[0]?.status ?? 'exact';
  const open = { decision: null, decidedBy: null, decidedAt: null, version: 1, published: null, notice: null };
  return {
    annotationId,
    kind: 'quote',
    form: 'direct',
    speakerName: null,
    phase: 'open',
    status,
    parts,
    from: line,
    ...open,
    ...change,
  };
}

it('what is gravest comes first, and alike ones as they stand in the text', () => {
  const notice = { line: '', meets: null, publishedAt: null };
  const cards = [
    card('same', [part('content', 'exact', 1)]),
    card('typography', [part('content', 'fuzzy', 2)]),
    card('note', [part('content', 'changed', 3)], { kind: 'note' }),
    card('gone', [part('content', 'orphaned', 4)]),
    card('role', [part('content', 'exact', 5), part('role', 'changed')], { status: 'changed' }),
    card('later words', [part('content', 'changed', 9)]),
    card('words', [part('content', 'changed', 6)]),
    card('published', [part('content', 'changed', 7)], { notice }),
  ];
  expect(orderCards(cards).map((each) => each.annotationId)).toEqual([
    'published',
    'words',
    'later words',
    'role',
    'gone',
    'typography',
    'note',
    'same',
  ]);
});
