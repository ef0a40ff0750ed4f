import { afterAll, describe, expect, it } from 'vitest';
import type { CaptureRight } from '#lib/sources/source.ts';
import { putCapture, putPassage } from '#lib/sources/sources.service.ts';
import {
  CLEAN,
  callOf,
  cite,
  closeDatabase,
  conclude,
  database,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  makePassage,
  publishItems,
} from '#prisma/test-builders.ts';
import { findVerdictPage } from './publications.service.ts';

afterAll(closeDatabase);

const TRANSLATION = { text: 'Niemand hat die Liegeplätze gezählt.', language: 'de', translator: 'Jo Ruiz' };

/** A verdict that cites a passage with a translation, its capture shown with this right: what is published as its evidence. */
async function publishedEvidence(right: CaptureRight) {
  const desk = await makeDesk({ quorum: 1 });
  const item = await makeItem(desk.first, await makeArticle(desk.editor));
  const passageId = await makePassage(desk.first);
  const { captureId, start, end } = await database().passage.findUniqueOrThrow({ where: { id: passageId } });
  const passage = { captureId, start, end, tier: 'primary' as const, translation: TRANSLATION };
  await putPassage(callOf(desk.first, { ifMatch: 1 }), passageId, passage);
  const { sourceId, text } = await database().capture.findUniqueOrThrow({ where: { id: captureId } });
  await putCapture(callOf(desk.first, { ifMatch: 1 }), captureId, { sourceId, text, right, archiveUrl: null });
  await cite(desk.first, item.id, { passageId });
  await lockAll(item.id, [[desk.first, CLEAN]]);
  await conclude(desk.editor, item.id);
  const { publications } = await publishItems(desk.editor, [item.id]);
  return (await findVerdictPage(publications[0]?.slug ?? ''))?.newest.payload?.evidence;
}

describe('the translation of a passage in a publication', () => {
  it.each(['own', 'public-record', 'quote-only'] as const)(
    'is shown with the passage where it is %s',
    async (right) => {
      expect(await publishedEvidence(right)).toMatchObject([{ translation: TRANSLATION }]);
    },
  );

  it('is kept back where the passage is', async () => {
    const evidence = await publishedEvidence('desk-only');
    expect(evidence).toMatchObject([{ excerpt: null }]);
    expect(JSON.stringify(evidence)).not.toContain('Liegeplätze');
  });
});
