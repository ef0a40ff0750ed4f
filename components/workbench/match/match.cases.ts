import { readRecord } from '#lib/sources/align-quote.ts';
import type { CaptureLine } from '#lib/sources/source.ts';
import type { Keyed } from './found-in-record.ts';
import { keyOf, matchesIn, type RecordMatch } from './record-match.ts';

/** What is sought: its words are its name too. */
export function soughtNamed(words: string, given: Partial<Keyed> = {}): Keyed {
  const sought = {
    id: words,
    form: 'direct' as const,
    words,
    speaker: null,
    cue: null,
    position: 0,
    day: null,
    ...given,
  };
  return { ...sought, key: keyOf(sought) };
}

/** What a record has of quotations, as the worker tells it. */
export function toldOf(captureId: string, text: string, sought: readonly Keyed[]) {
  const matches = matchesIn({ read: readRecord(text), day: null, language: 'en' }, sought);
  const found = matches.map((match, i): readonly [string, RecordMatch] => [sought[i]?.key ?? '', match]);
  return { captureId, found };
}

/** A capture of which only the id and the title matter. */
export function captureNamed(id: string): CaptureLine {
  const source = { id: `source of ${id}`, title: id, url: null, publisher: '', publishedOn: null, version: 1 };
  const capture = { id, sourceId: source.id, source, sha256: '', right: 'quote-only', archiveUrl: null };
  return { ...capture, capturedAt: '2031-03-03T10:00:00Z', version: 1 } as CaptureLine;
}
