import { describe, expect, it } from 'vitest';
import { describeSegment } from '#lib/text/selector.ts';
import { carryItems } from './carry-items.ts';
import { decidedParts } from './decided-parts.ts';

const OLD = 'Nobody has counted the empty berths, she said.';
const NOW = 'Nobody has counted the full berths, she said. No berth was seen to be empty.';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { ...describeSegment(text, start, start + words.length), status: 'exact' };
};

const carried = (decision: 'changed' | 'gone' | null) => {
  const [outcome] = carryItems({ old: OLD, new: NOW }, [
    { id: 'item', parts: [{ part: 'content', segments: [at(OLD, 'Nobody has counted the empty berths')] }] },
  ]);
  return { parts: outcome?.parts ?? [], versionId: 'new', decision };
};
const placed = (words: string, versionId = 'new') => ({ versionId, segments: [at(NOW, words)], parts: {} });
const wordsOf = (parts: ReturnType<typeof decidedParts>) => parts[0]?.after.map((segment) => segment.exact);

describe('decidedParts', () => {
  it('are those proposed while nobody has decided', () => {
    expect(wordsOf(decidedParts(carried(null), placed('Nobody', 'old')))).toEqual([
      'Nobody has counted the full berths',
    ]);
  });

  it('are gone where somebody said so', () => {
    expect(decidedParts(carried('gone'), placed('Nobody', 'old'))[0]).toMatchObject({
      status: 'orphaned',
      after: [],
      edits: [],
    });
  });

  it('are where a person placed them, with what differs there', () => {
    const [part] = decidedParts(carried('changed'), placed('No berth was seen to be empty'));
    expect(part?.status).toBe('changed');
    expect(part?.after[0]?.exact).toBe('No berth was seen to be empty');
    const old = part?.edits.map((edit) => OLD.slice(edit.old.start, edit.old.end)).join(' ');
    expect(old).toContain('Nobody');
  });

  it('keep the proposal where it was taken', () => {
    const proposal = carried('changed');
    expect(decidedParts(proposal, placed('Nobody has counted the full berths'))).toEqual(proposal.parts);
  });

  it('lose a part that has no place any more', () => {
    expect(decidedParts(carried('changed'), { versionId: 'new', segments: [], parts: {} })[0]).toMatchObject({
      status: 'orphaned',
    });
  });
});
