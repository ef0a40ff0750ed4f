import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#lib/kernel/ids.ts';
import { nameWords } from '#lib/people/person-name.ts';
import {
  BERTHS,
  cite,
  closeDatabase,
  database,
  FARES,
  makeArticle,
  makeDesk,
  makeItem,
  makePassage,
  RECORD,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { loadWorkbench } from './workbench.service.ts';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

let desk: TestDesk;
let article: TestArticle;

beforeAll(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
});
afterAll(closeDatabase);

const load = (reader = desk.first) => loadWorkbench(reader, article.id, new Date());

/** Makes a passage and its capture older than everything else in the desk. */
async function age(passageId: string): Promise<string> {
  const { captureId } = await database().passage.update({ where: { id: passageId }, data: { createdAt: LONG_AGO } });
  await database().capture.update({ where: { id: captureId }, data: { createdAt: LONG_AGO } });
  return captureId;
}

/** Puts so many captures with as many passages and more into the desk, behind the services. */
async function fill(captures: number, passages: number): Promise<void> {
  const made = { deskId: desk.deskId, createdBy: desk.first.userId, writeIds: [] };
  const sourceId = newId();
  const source = { title: 'Council papers', url: null, publisher: '', publishedOn: null };
  await database().source.create({ data: { id: sourceId, ...source, ...made } });
  const ids = Array.from({ length: captures }, () => newId());
  await database().capture.createMany({
    data: ids.map((id) => ({ id, sourceId, text: RECORD, sha256: '', right: 'own', textRules: 1, ...made })),
  });
  await database().passage.createMany({
    data: Array.from({ length: passages }, (_, i) => ({
      ...{
        id: newId(),
        captureId: ids[i % captures] ?? '',
        start: 0,
        end: 5,
        exact: 'Trans',
        tier: 'primary' as const,
      },
      ...made,
    })),
  });
}

describe('what the workbench loads of the record', () => {
  it('gives captures without their text, and whatever is cited however old it is', async () => {
    const item = await makeItem(desk.first, article, { exact: BERTHS });
    const [cited, others] = [await makePassage(desk.first), await makePassage(desk.first)];
    const [ofCited, ofOthers] = [await age(cited), await age(others)];
    await cite(desk.first, item.id, { passageId: cited });
    await fill(201, 501);

    const own = await load();
    expect(own.captures).toHaveLength(201);
    expect(own.passages).toHaveLength(501);
    expect(own.captures.every((capture) => !('text' in capture))).toBe(true);
    expect(own.captures.map((capture) => capture.id)).toContain(ofCited);
    expect(own.captures.map((capture) => capture.id)).not.toContain(ofOthers);
    expect(own.passages.map((passage) => passage.id)).toContain(cited);
    expect(own.passages.map((passage) => passage.id)).not.toContain(others);

    const blind = await load(desk.second);
    expect(blind.captures).toHaveLength(200);
    expect(blind.passages.map((passage) => passage.id)).not.toContain(cited);
  });

  it('gives the first 200 people, and whom the items name', async () => {
    const person = (name: string, aliases: string[] = []) => ({
      ...{ id: newId(), deskId: desk.deskId, name, aliases, description: '', writeIds: [] },
      nameWords: nameWords(name, aliases),
    });
    const named = person('Zora Vant', ['Wanda Quill']);
    const chosen = person('Zyta Wern');
    const first = Array.from({ length: 200 }, (_, i) => person(`Aron ${String(i).padStart(3, '0')}`));
    await database().person.createMany({ data: [...first, named, chosen, person('Zzyx Unnamed')] });
    await makeItem(desk.first, article, { exact: FARES, speaker: { name: 'Quill, Wanda' } });
    await makeItem(desk.first, article, { exact: 'three harbours', speaker: { name: 'A voice', personId: chosen.id } });

    const names = (await load()).people.map((each) => each.name);
    expect(names).toHaveLength(202);
    expect(names).toEqual(expect.arrayContaining(['Aron 000', 'Aron 199', 'Zora Vant', 'Zyta Wern']));
  });
});
