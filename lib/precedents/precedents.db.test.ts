import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { changeAnnotation, deleteAnnotation, putAnnotation } from '#lib/annotations/annotations.service.ts';
import { createItem } from '#lib/annotations/annotations.steps.ts';
import { contextOf, transaction } from '#lib/changes/transaction.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { withhold } from '#lib/publications/withhold.service.ts';
import { decideSuggestion, loadSuggestions } from '#lib/quotations/suggestions.service.ts';
import {
  agree,
  CHANGED,
  callOf,
  closeDatabase,
  conclude,
  database,
  dispute,
  lock,
  makeArticle,
  makeDesk,
  makeItem,
  publishItems,
  refusal,
  segmentOf,
  settleClean,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { send, signIn } from '#prisma/test-requests.ts';
import { fillBands } from './fill-bands.store.ts';
import { candidatesSql } from './precedent.store.ts';
import type { PrecedentsView } from './precedent.ts';
import { listArticlePrecedents, listPrecedents, listSuggestionPrecedents } from './precedents.service.ts';

const NOW = () => new Date();
let desk: TestDesk;
beforeEach(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

/** An article that prints these words as said by somebody. */
function articleSaying(words: string, of: TestDesk = desk, speaker = 'Ilse Maran'): Promise<TestArticle> {
  return makeArticle(of.editor, `A council meets\n\nIt rained on Tuesday.\n\n“${words},” said ${speaker}.`);
}

type Told = { article: TestArticle; item: AnnotationView };

/** The same with an item on the words. */
async function itemSaying(
  words: string,
  fields: Parameters<typeof makeItem>[2] = {},
  of: TestDesk = desk,
): Promise<Told> {
  const article = await articleSaying(words, of);
  return { article, item: await makeItem(of.first, article, { exact: words, ...fields }) };
}

const of = (item: { id: string }, reader = desk.observer): Promise<PrecedentsView> =>
  listPrecedents(reader, item.id, NOW());
const itemsIn = ({ variants }: PrecedentsView) => variants.map(({ itemId }) => itemId);

describe('the same words', () => {
  it('are found in another article of the desk, for items and suggestions alike', async () => {
    const words = 'The ferry pier at Torvik will be closed before the winter';
    const [one, other] = [await itemSaying(words), await itemSaying(words)];
    const third = await articleSaying(words);
    const view = await of(one.item);
    expect(view.blocked).toEqual([]);
    expect(view.variants).toEqual([
      expect.objectContaining({
        itemId: other.item.id,
        articleId: other.article.id,
        outlet: 'The Kell Courier',
        relation: 'same',
        speakerAgrees: true,
        phase: 'open',
        label: null,
      }),
      expect.objectContaining({
        itemId: null,
        articleId: third.id,
        relation: 'same',
        phase: null,
        speakerName: 'Ilse Maran',
      }),
    ]);
    const [suggestion] = await loadSuggestions(desk.observer, third.id);
    const found = await listSuggestionPrecedents(desk.observer, suggestion?.id ?? '', NOW());
    expect(new Set(itemsIn(found))).toEqual(new Set([one.item.id, other.item.id]));
  });

  it('are not found in the same article, nor in another desk', async () => {
    const words = 'Nobody in Torvik has seen the harbour plan of the council';
    const { article, item } = await itemSaying(words);
    await makeItem(desk.second, article, { exact: words });
    const stranger = await makeDesk();
    const theirs = await itemSaying(words, {}, stranger);
    expect(await of(item)).toEqual({ variants: [], blocked: [] });
    expect(await of(theirs.item, stranger.observer)).toEqual({ variants: [], blocked: [] });
    expect(await refusal(of(item, stranger.owner))).toBe('not_found');
    const [suggestion] = await loadSuggestions(desk.observer, (await articleSaying(words)).id);
    expect(await refusal(listSuggestionPrecedents(stranger.owner, suggestion?.id ?? '', NOW()))).toBe('not_found');
    expect(await refusal(listArticlePrecedents(stranger.owner, article.id, NOW()))).toBe('not_found');
    expect(await refusal(listPrecedents(desk.observer, newId(), NOW()))).toBe('not_found');
  });

  it('are not found in another desk even where its rows had the same bands', async () => {
    const words = 'The lamps of Torvik harbour were sold by the kilo';
    const stranger = await makeDesk();
    const { item } = await itemSaying(words);
    const theirs = await itemSaying(words, {}, stranger);
    await database().$executeRaw`
      UPDATE "Annotation" n SET bands = o.bands FROM "Annotation" o WHERE n.id = ${theirs.item.id}::uuid AND o.id = ${item.id}::uuid`;
    expect(await of(item)).toEqual({ variants: [], blocked: [] });
  });

  it('of a claim are found by what it claims', async () => {
    const claim = 'The town of Torvik spends more on lamps than on schools';
    const [one, other] = await Promise.all([
      itemSaying('It is the lamps, always the lamps of Torvik', { kind: 'claim', form: null, claim }),
      itemSaying('Nothing is left for anybody else in Torvik', { kind: 'claim', form: null, claim }),
    ]);
    expect((await of(one.item)).variants).toMatchObject([
      { itemId: other.item.id, kind: 'claim', words: claim, relation: 'same' },
    ]);
  });

  it('of a note are nobody’s', async () => {
    const words = 'A remark on the pavement of Torvik and its lamps';
    const [note, quote] = [await itemSaying(words, { kind: 'note', form: null }), await itemSaying(words)];
    expect(itemsIn(await of(quote.item))).not.toContain(note.item.id);
  });
});

describe('words that differ', () => {
  const SAID = 'The pilots of Torvik will sail to the outer islands in winter, and we pay 30 crowns a boat';
  it.each([
    ['The pilots of Torvik will not sail to the outer islands in winter, and we pay 30 crowns a boat', ['negation']],
    ['The pilots of Torvik will sail to the outer islands in winter, and we pay 13 crowns a boat', ['number']],
  ])('block what would be taken over: %s', async (otherwise, denied) => {
    const [one, other] = [await itemSaying(SAID), await itemSaying(otherwise)];
    const view = await of(one.item);
    expect(view.variants).toEqual([]);
    expect(view.blocked).toMatchObject([{ itemId: other.item.id, relation: 'differs', denied }]);
    expect((await listArticlePrecedents(desk.observer, one.article.id, NOW())).items[one.item.id]).toEqual({
      count: 0,
      labels: [],
      differs: true,
    });
  });

  it('are told: a cut, a longer one, other words, another speaker', async () => {
    const one = await itemSaying(SAID);
    const cut = await itemSaying('The pilots of Torvik will sail to the outer islands in winter', {
      speaker: { name: 'Arvo Tamm' },
    });
    const changed = await itemSaying(SAID.replace('outer islands', 'inner harbour'));
    const { variants } = await of(one.item);
    expect(variants).toMatchObject([
      { itemId: cut.item.id, relation: 'cut', speakerAgrees: false, speakerName: 'Arvo Tamm' },
      { itemId: changed.item.id, relation: 'changed', speakerAgrees: true },
    ]);
    const pieces = variants[1]?.differences ?? [];
    expect(pieces.map(({ theirs }) => theirs).join('')).toBe(changed.item.segments[0]?.exact);
    expect(pieces.filter(({ tag }) => tag !== null)).toMatchObject([
      { ours: 'outer', theirs: 'inner' },
      { ours: 'islands', theirs: 'harbour' },
    ]);
    expect((await of(cut.item)).variants.find(({ itemId }) => itemId === one.item.id)?.relation).toBe('longer');
  });
});

describe('the index', () => {
  it('goes with the transaction that writes an item', async () => {
    const words = 'Every lamp in Torvik is lit by hand, said the old keeper';
    const { item } = await itemSaying(words);
    const article = await articleSaying(words.replace('lamp', 'lantern'));
    const call = callOf(desk.first);
    const input = {
      articleId: article.id,
      versionId: article.versionId,
      kind: 'quote' as const,
      segments: [segmentOf(article.text, 'lantern')],
    };
    const before = await database().annotation.count();
    await expect(
      transaction(contextOf(call), async (tx) => {
        await createItem(tx, call, { id: newId(), input });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await database().annotation.count()).toBe(before);
    expect((await of(item)).variants.every(({ itemId }) => itemId === null)).toBe(true);
  });

  it('follows the content, the claim and the kind of an item', async () => {
    const [old, now] = ['The bridge of Torvik carries four carts at once', 'A tunnel under Torvik was dug by convicts'];
    const [one, two] = [await itemSaying(old), await itemSaying(now)];
    const article = await makeArticle(
      desk.editor,
      `Two things\n\n“${old},” said Ilse Maran. “${now},” said Arvo Tamm.`,
    );
    const item = await makeItem(desk.first, article, { exact: old });
    expect(itemsIn(await of(item))).toEqual([one.item.id]);
    const change = (fields: object, version: number) =>
      changeAnnotation(callOf(desk.first, { ifMatch: version }), item.id, fields);
    await change({ segments: [segmentOf(article.text, now)] }, 1);
    expect(itemsIn(await of(item))).toEqual([two.item.id]);
    await change({ claim: old }, 2);
    expect(new Set(itemsIn(await of(item)))).toEqual(new Set([one.item.id, two.item.id]));
    await change({ claim: null, comment: 'Seen.' }, 3);
    expect(itemsIn(await of(item))).toEqual([two.item.id]);
    await putAnnotation(callOf(desk.first, { ifMatch: 4 }), item.id, {
      articleId: article.id,
      versionId: article.versionId,
      kind: 'note',
      segments: [segmentOf(article.text, now)],
    });
    expect(await of(item)).toEqual({ variants: [], blocked: [] });
  });

  it('hides what is deleted until that is undone, and its suggestion is open again', async () => {
    const words = 'No boat has left Torvik since the storm of the spring';
    const [one, other] = [await itemSaying(words), await itemSaying(words)];
    await deleteAnnotation(callOf(desk.editor, { ifMatch: 1 }), other.item.id, undefined);
    expect(itemsIn(await of(one.item))).toEqual([null]);
    expect(await refusal(of(other.item))).toBe('not_found');
    await changeAnnotation(callOf(desk.editor, { ifMatch: 2 }), other.item.id, { deleted: false });
    expect(itemsIn(await of(one.item))).toEqual([other.item.id]);
  });

  it('keeps what was left out, and drops what is no quotation', async () => {
    const words = 'The clock of Torvik has been wrong for eleven years';
    const { item } = await itemSaying(words);
    const article = await articleSaying(words);
    const [suggestion] = await loadSuggestions(desk.first, article.id);
    const decide = (decision: Parameters<typeof decideSuggestion>[2], ifMatch: number) =>
      decideSuggestion(callOf(desk.first, { ifMatch }), suggestion?.id ?? '', decision);
    await decide({ state: 'dismissed', reason: 'trivial' }, 1);
    expect((await of(item)).variants).toMatchObject([{ suggestionId: suggestion?.id }]);
    await decide({ state: 'dismissed', reason: 'not-a-quotation' }, 2);
    expect(await of(item)).toEqual({ variants: [], blocked: [] });
    const annotationId = newId();
    await decide({ state: 'accepted', annotationId }, 3);
    expect((await of(item)).variants).toMatchObject([{ itemId: annotationId, suggestionId: null }]);
  });

  it('is filled in for rows of before, once', async () => {
    const words = 'A bell in Torvik rings when the fog comes in';
    const [one, other] = [await itemSaying(words), await articleSaying(words)];
    await database().$executeRaw`UPDATE "Annotation" SET bands = NULL WHERE id = ${one.item.id}::uuid`;
    await database().$executeRaw`UPDATE "Suggestion" SET bands = NULL WHERE "articleId" = ${other.id}::uuid`;
    expect(await of(one.item)).toEqual({ variants: [], blocked: [] });
    expect(await fillBands(database())).toBeGreaterThanOrEqual(2);
    expect((await of(one.item)).variants).toMatchObject([{ articleId: other.id, relation: 'same' }]);
    expect(await fillBands(database())).toBe(0);
  });

  it('is what a search goes through, however many passages there are', async () => {
    const words = 'The tide tables of Torvik were printed upside down';
    const { article, item } = await itemSaying(words);
    const filler = await makeArticle(desk.editor, 'A filler\n\nIt rains.');
    await database().$executeRaw`
      INSERT INTO "Suggestion" (id, "articleId", "versionId", "engineVersion", form, start, segments, fields, bands)
      SELECT gen_random_uuid(), ${filler.id}::uuid, ${filler.versionId}::uuid, 1, 'direct', 0, '[]', '{}',
        ARRAY(SELECT (random() * 2e9)::int FROM generate_series(1, 12) WHERE i = i)
      FROM generate_series(1, 20000) i`;
    await database().$executeRaw`
      INSERT INTO "Annotation" (id, "articleId", "deskId", kind, "createdBy", bands)
      SELECT gen_random_uuid(), ${filler.id}::uuid, ${desk.deskId}::uuid, 'quote', gen_random_uuid(),
        ARRAY(SELECT (random() * 2e9)::int FROM generate_series(1, 12) WHERE i = i)
      FROM generate_series(1, 20000) i`;
    await database().$executeRaw`ANALYZE "Suggestion", "Annotation"`;
    const query = candidatesSql({ deskId: desk.deskId, articleId: article.id, ids: [item.id] }, 200);
    const plan = await database().$queryRaw<Record<'QUERY PLAN', string>[]>(Prisma.sql`EXPLAIN ${query}`);
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toContain('"Annotation_bands_idx"');
    expect(lines).toContain('"Suggestion_bands_idx"');
    expect(lines).not.toMatch(/Seq Scan on "(?:Annotation|Suggestion)"/);
  });
});

describe('what was found', () => {
  it('is told once it is settled, with its public page once that is out', async () => {
    const words = 'Forty lamps of Torvik were thrown into the harbour';
    const [one, other] = [await itemSaying(words), await itemSaying(words)];
    await settleClean(desk, other.item.id);
    expect((await of(one.item)).variants).toMatchObject([
      { phase: 'settled', label: 'accurate', rating: 5, verdictSlug: null },
    ]);
    const counts = await listArticlePrecedents(desk.observer, one.article.id, NOW());
    expect(counts).toEqual({
      items: { [one.item.id]: { count: 1, labels: ['accurate'], differs: false } },
      complete: true,
    });
    await publishItems(desk.editor, [other.item.id]);
    const [published] = (await of(one.item)).variants;
    expect(published).toMatchObject({
      phase: 'published',
      label: 'accurate',
      verdictSlug: expect.stringMatching(/^[a-z0-9-]+$/),
    });
    await withhold(callOf(desk.editor), newId(), {
      annotationId: other.item.id,
      reason: 'A name that may not be printed.',
    } as never);
    expect((await of(one.item)).variants[0]?.verdictSlug).toBeNull();
  });

  it.each(['locked', 'agreed', 'disputed'] as const)('is told to nobody while it is %s', async (state) => {
    const words = 'The keeper of Torvik sold the light of the tower';
    const [one, other] = [await itemSaying(words), await itemSaying(words)];
    if (state === 'locked') await lock(desk.first, other.item.id, CHANGED);
    if (state === 'agreed') await agree(other.item.id, desk);
    if (state === 'disputed') await dispute(other.item.id, desk);
    for (const reader of [desk.observer, desk.first, desk.second, desk.editor, desk.owner]) {
      const cookie = await signIn(reader);
      const asked = [
        await send('listPrecedents', cookie, { params: { id: one.item.id } }),
        await send('listArticlePrecedents', cookie, { params: { id: one.article.id } }),
      ];
      for (const { status, text } of asked) {
        expect(status).toBe(200);
        expect(text).not.toMatch(
          /agreed|disputed|needs-correction|minor-flaw|misleading|accurate|WORD-SUBST|Another verb/,
        );
      }
    }
  });

  it('of an earlier round is not told for the present one', async () => {
    const words = 'Three priests of Torvik refused to bless the new pier';
    const [one, other] = [await itemSaying(words), await itemSaying(words)];
    await agree(other.item.id, desk);
    await conclude(desk.editor, other.item.id);
    expect((await of(one.item)).variants[0]?.label).not.toBeNull();
    const { version } = await database().annotation.findUniqueOrThrow({ where: { id: other.item.id } });
    const reason = 'The recording says otherwise.';
    await changeAnnotation(callOf(desk.editor, { ifMatch: version }), other.item.id, { comment: 'Again.', reason });
    expect((await of(one.item)).variants).toMatchObject([{ phase: 'open', label: null, rating: null }]);
  });
});
