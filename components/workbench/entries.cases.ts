import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

type Given = { id: string; start: number; end: number };

type GivenItem = Given & { ownLock?: object[]; kind?: 'quote' | 'claim' | 'note' };

/** An item of which only the place, and if wanted the codes of the reader's own lock, matter. */
export function itemNamed({ id, start, end, ...rest }: GivenItem): WorkbenchItem {
  const { ownLock, kind = 'quote' } = rest;
  const segment = { start, end, exact: id, prefix: '', suffix: '', status: 'exact' };
  return {
    ...{ id, kind, segments: [segment], parts: {}, verdict: null },
    ownLock: ownLock ? { label: 'needs-correction', codes: ownLock } : null,
  } as unknown as WorkbenchItem;
}

/** An open suggestion at a place. */
export function suggestionNamed({ id, start, end, ...rest }: Given & Partial<SuggestionView>): SuggestionView {
  return {
    id,
    versionId: 'version',
    engineVersion: 1,
    state: 'open',
    annotationId: null,
    reason: null,
    form: 'direct',
    segments: [{ start, end, text: id, prefix: '', suffix: '' }],
    speaker: null,
    cue: null,
    role: null,
    confidence: 1,
    why: [],
    day: null,
    personId: null,
    roleCheck: null,
    version: 1,
    ...rest,
  };
}
