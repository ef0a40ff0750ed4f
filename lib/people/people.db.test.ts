import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#lib/kernel/ids.ts';
import { callOf, closeDatabase, database, makeDesk, refusal, type TestDesk } from '#prisma/test-builders.ts';
import { fillNameWords } from './name-words.store.ts';
import { listPersonHistory, loadPeople, loadPerson, putPerson } from './people.service.ts';
import { findPeopleNamed } from './person.store.ts';
import type { PersonInput } from './person.ts';
import { nameWords } from './person-name.ts';

let desk: TestDesk;
let other: TestDesk;
beforeAll(async () => {
  other = await makeDesk();
});
beforeEach(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

async function enter(name: string, fields: Partial<PersonInput> = {}, editor = desk.editor): Promise<string> {
  const id = newId();
  await putPerson(callOf(editor), id, { name, aliases: [], description: '', offices: [], ...fields });
  return id;
}

async function search(query: string): Promise<string[]> {
  return (await loadPeople(desk.observer, { query, limit: 100, cursor: null })).items.map(({ name }) => name);
}

describe('searching the registry', () => {
  beforeEach(async () => {
    await enter('Åse Ødegård-Lund', { aliases: ['오데고르'] });
    await enter('Arvo Tamm');
    await enter('Ilse von Maran', { aliases: ['Ilsa'] });
    await enter('Hidden Tamm', {}, other.editor);
  });

  it.each([
    ['', ['Arvo Tamm', 'Åse Ødegård-Lund', 'Ilse von Maran']],
    ['tamm', ['Arvo Tamm']],
    ['TAM ARV', ['Arvo Tamm']],
    ['ase odegard', ['Åse Ødegård-Lund']],
    ['Ødegård Lund', ['Åse Ødegård-Lund']],
    ['Odegard-lund', ['Åse Ødegård-Lund']],
    ['오데', ['Åse Ødegård-Lund']],
    ['ilsa', ['Ilse von Maran']],
    ['Ilse von Mar', ['Ilse von Maran']],
    ['aran', []],
    ['tamm maran', []],
    ['—', []],
    ['%', []],
    ["' OR 1=1 --", []],
    ['<b>', []],
  ])('for "%s"', async (query, names) => {
    const found = await search(query);
    expect(found.toSorted()).toEqual(names.toSorted());
  });

  it('goes from page to page, each person once, also where names are the same', async () => {
    for (let i = 0; i < 7; i++) await enter('Namesake');
    const names: string[] = [];
    const ids = new Set<string>();
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof loadPeople>> = await loadPeople(desk.observer, {
        query: '',
        limit: 3,
        cursor,
      });
      for (const { id, name } of page.items) {
        ids.add(id);
        names.push(name);
      }
      cursor = page.next;
    } while (cursor);
    expect([names.length, ids.size]).toEqual([10, 10]);
    expect(names).toEqual(await search(''));
  });

  it('finds nothing after somebody of another desk', async () => {
    const cursor = await enter('Aaa', {}, other.editor);
    expect(await loadPeople(desk.observer, { query: '', limit: 10, cursor })).toEqual({ items: [], next: null });
  });
});

describe('whom a printed name may mean', () => {
  it('is everybody of the desk whose name it is, whole or in part', async () => {
    const id = await enter('Yun Hae-neul', { aliases: ['Yoon Hae Neul'] });
    await enter('Yun Bora');
    await enter('Yun Hae-neul', {}, other.editor);
    const found = async (...names: string[]) =>
      (await findPeopleNamed(database(), desk.deskId, names)).map((p) => p.id);
    expect(await found('Yoon Hae-neul')).toEqual([id]);
    expect(await found('Hae Neul Yun', 'Nobody at all')).toEqual([id]);
    expect(await found('Yun')).toHaveLength(2);
    expect(await found('Nobody', '', '—')).toEqual([]);
    expect(await found()).toEqual([]);
  });
});

describe('the words of names', () => {
  it('are filled in where rows have none, as the code has them', async () => {
    const names = [
      'José Ñandú',
      'Björn-Åke Müller',
      'Łukasz Żak',
      '윤하늘',
      'Nguyễn Thị Ngọc',
      "Seán O'Brien",
      'Ὀδυσσεύς',
      'Ли Ён',
    ];
    for (const name of names) {
      await database().person.create({ data: { id: newId(), deskId: desk.deskId, name, aliases: ['Alias Öne'] } });
    }
    await database().person.create({ data: { id: newId(), deskId: desk.deskId, name: '—', aliases: [] } });
    await fillNameWords(database());
    const rows = await database().person.findMany({ where: { deskId: desk.deskId } });
    for (const { name, aliases, nameWords: words } of rows) expect(words, name).toEqual(nameWords(name, aliases));
    await fillNameWords(database(), desk.deskId);
    expect(await search('nguyen ngoc')).toEqual(['Nguyễn Thị Ngọc']);
  });

  it('follow a change of the name', async () => {
    const id = await enter('Arvo Tamm');
    const input = { name: 'Arvo Kask', aliases: [], description: '', offices: [] };
    await putPerson(callOf(desk.editor, { ifMatch: 1 }), id, input);
    expect([await search('Tamm'), await search('kask')]).toEqual([[], ['Arvo Kask']]);
  });
});

describe('a person', () => {
  it('is read by the desk alone', async () => {
    const id = await enter('Arvo Tamm', { externalId: 'Q8' });
    expect(await loadPerson(desk.observer, id)).toMatchObject({ id, name: 'Arvo Tamm', externalId: 'Q8' });
    const kept = await loadPerson(desk.owner, id);
    const answered = ['aliases', 'description', 'deskId', 'externalId', 'id', 'name', 'offices', 'version'];
    expect(Object.keys(kept).toSorted()).toEqual(answered);
    const input = { name: 'Arvo Tamm', aliases: [], description: '', offices: [] };
    const { value } = await putPerson(callOf(desk.editor, { ifMatch: 1 }), id, input);
    expect(Object.keys(value).toSorted()).toEqual(answered);
    expect(await refusal(loadPerson(other.owner, id))).toBe('not_found');
    expect(await refusal(listPersonHistory(other.owner, id))).toBe('not_found');
    expect(await refusal(loadPerson(desk.owner, newId()))).toBe('not_found');
  });

  it('keeps the external id where a form does not name it, and shares it with nobody', async () => {
    const id = await enter('Arvo Tamm', { externalId: 'Q8' });
    const input = { name: 'Arvo Tamm', aliases: [], description: 'Mayor', offices: [] };
    await putPerson(callOf(desk.editor, { ifMatch: 1 }), id, input);
    expect(await loadPerson(desk.editor, id)).toMatchObject({ externalId: 'Q8', description: 'Mayor' });
    expect(await refusal(enter('Another', { externalId: 'Q8' }))).toBe('conflict');
    const both = await Promise.allSettled([enter('One', { externalId: 'Q9' }), enter('Two', { externalId: 'Q9' })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.flatMap((each) => (each.status === 'rejected' ? each.reason.code : []))).toEqual(['conflict']);
  });

  it('has its history, fifty lines at a time, newest first', async () => {
    const id = await enter('Version 1');
    for (let version = 2; version <= 53; version++) {
      const input = { name: `Version ${version}`, aliases: [], description: '', offices: [] };
      await putPerson(callOf(desk.owner, { ifMatch: version - 1 }), id, input);
    }
    const page = await listPersonHistory(desk.observer, id);
    expect(page.items).toHaveLength(50);
    expect(page.items[0]).toMatchObject({
      ...{ actorName: 'owner', action: 'person.change' },
      changes: [{ field: 'name', before: 'Version 52', after: 'Version 53' }],
    });
    const rest = await listPersonHistory(desk.observer, id, Number(page.next));
    expect(rest).toMatchObject({ next: null, items: [{}, {}, { actorName: 'editor', action: 'person.create' }] });
  });
});
