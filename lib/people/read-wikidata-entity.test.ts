import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWikidataEntities } from './read-wikidata-entity.ts';

const item = (id: string) => ({
  snaktype: 'value',
  datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id } },
});
const time = (text: string, precision: number) => ({
  snaktype: 'value',
  datavalue: {
    type: 'time',
    value: { time: text, precision, timezone: 0, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' },
  },
});
const held = (position: string, qualifiers: object = {}, rank = 'normal') => ({
  mainsnak: { property: 'P39', ...item(position) },
  type: 'statement',
  rank,
  qualifiers,
});
const texts = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([language, value]) => [language, { language, value }]));
const named = (label: string, claims: object = {}) => ({ labels: texts({ en: label }), claims });

const HUMAN = { P31: [{ mainsnak: item('Q5'), rank: 'normal' }] };

/** Ilse Maran of Estmark, with whatever statements on her positions. */
const maran = (statements: object[], others: object = {}) =>
  JSON.stringify({
    entities: {
      Q900: {
        type: 'item',
        id: 'Q900',
        labels: texts({ de: 'Ilse Maran', en: 'Ilse Maran', ru: 'Ильзе Маран' }),
        descriptions: texts({ en: 'politician of Estmark', de: 'Politikerin' }),
        aliases: { en: [{ language: 'en', value: 'Ilsa Maran' }], fr: [{ language: 'fr', value: 'ILSE MARAN' }] },
        claims: { ...HUMAN, P39: statements },
      },
      Q901: named('President of Estmark', { P17: [{ mainsnak: item('Q950'), rank: 'normal' }] }),
      Q902: named('Minister of Harbours', { P361: [{ mainsnak: item('Q951'), rank: 'normal' }] }),
      Q950: named('Estmark'),
      Q951: named('Government of Estmark'),
      ...others,
    },
  });

function read(content: string) {
  const file = readWikidataEntities(content);
  if (!file.ok) throw new Error(file.message);
  return file;
}

describe('a document of Wikidata', () => {
  it('is a person with names in all languages, and offices with the precision that their dates have', () => {
    const file = read(
      maran([
        held('Q901', { P580: [time('+2020-03-01T00:00:00Z', 11)], P582: [time('+2024-05-00T00:00:00Z', 10)] }),
        held('Q902', { P580: [time('+2016-00-00T00:00:00Z', 9)] }),
      ]),
    );
    const source = { sourceTitle: 'Wikidata Q900', sourceUrl: 'https://www.wikidata.org/wiki/Q900' };
    expect(file.people).toEqual([
      {
        line: 1,
        name: 'Ilse Maran',
        aliases: ['Ilsa Maran', 'Ильзе Маран'],
        description: 'politician of Estmark',
        externalId: 'Q900',
        offices: [
          {
            ...{ line: 1, title: 'President of Estmark', organisation: '', country: 'Estmark' },
            ...{ from: '2020-03-01', to: '2024-05', status: 'incumbent', ...source },
          },
          {
            ...{ line: 1, title: 'Minister of Harbours', organisation: 'Government of Estmark', country: '' },
            ...{ from: '2016', to: null, status: 'incumbent', ...source },
          },
        ],
      },
    ]);
    expect(file.notTaken).toEqual([]);
  });

  it.each(['P5102', 'P1480', 'P3831'])('takes an office whose %s is acting as held so', (property) => {
    const [person] = read(maran([held('Q901', { [property]: [item('Q4676846')] })])).people;
    expect(person?.offices).toMatchObject([{ status: 'acting' }]);
  });

  it('takes the organisation and the country that the statement itself names', () => {
    const [person] = read(maran([held('Q901', { P642: [item('Q951')], P1001: [item('Q951')] })])).people;
    expect(person?.offices).toMatchObject([
      { organisation: 'Government of Estmark', country: 'Government of Estmark' },
    ]);
  });

  it('takes out of names what the database cannot keep', () => {
    const read = readWikidataEntities(
      maran([], { aliases: { en: [{ language: 'en', value: 'Ilsa\u0000 \ud800Maran' }] } }),
    );
    expect(JSON.stringify(read)).not.toMatch(/\\u0000|\\ud800/u);
  });

  it('leaves out what is deprecated', () => {
    expect(read(maran([held('Q901', {}, 'deprecated')])).people).toMatchObject([{ offices: [] }]);
  });

  it.each([
    ['a decade', time('+2020-00-00T00:00:00Z', 8)],
    ['a century', time('+2000-00-00T00:00:00Z', 7)],
    ['before our era', time('-0044-03-15T00:00:00Z', 11)],
    ['an unknown day', { snaktype: 'somevalue' }],
    ['nonsense', { snaktype: 'value', datavalue: { value: 'soon' } }],
  ])('leaves a beginning open that is %s, and says so', (_, from) => {
    const file = read(maran([held('Q901', { P580: [from] })]));
    expect(file.people).toMatchObject([{ offices: [{ from: null }] }]);
    expect(file.notTaken).toEqual([
      { line: 1, message: expect.stringContaining('the beginning of “President of Estmark”') },
    ]);
  });

  it('takes no office whose position has no name in the file, nor one that ends before it begins', () => {
    const dates = { P580: [time('+2020-01-01T00:00:00Z', 11)], P582: [time('+2019-01-01T00:00:00Z', 11)] };
    const file = read(maran([held('Q999'), held('Q901', dates), { mainsnak: { snaktype: 'somevalue' } }]));
    expect(file.people).toMatchObject([{ offices: [] }]);
    expect(file.notTaken.map(({ message }) => message)).toEqual([
      'Q900: the position Q999 has no name that can be read.',
      'Q900: “President of Estmark”: The end lies before the beginning.',
      'Q900: a position is not named.',
    ]);
  });

  it('reads several people, and passes over what is not one, is missing, or has no name', () => {
    const others = {
      Q910: { labels: {}, aliases: [], claims: HUMAN },
      Q911: { ...named('Arvo Tamm', HUMAN), aliases: [], descriptions: [] },
      Q912: { id: 'Q912', missing: '' },
      L5: named('A word'),
    };
    const file = read(maran([], others));
    expect(file.people.map(({ name, line }) => [name, line])).toEqual([
      ['Ilse Maran', 1],
      ['Arvo Tamm', 7],
    ]);
    expect(file.notTaken).toEqual([{ line: 6, message: 'Q910 has no name that can be read.' }]);
  });

  it('is called as in English, else as for all languages, else as first written', () => {
    const nameOf = (labels: Record<string, string>) =>
      read(JSON.stringify({ entities: { Q1: { labels: texts(labels), claims: HUMAN } } })).people[0]?.name;
    expect(nameOf({ ko: '이름', mul: 'Mul', en: 'En' })).toBe('En');
    expect(nameOf({ ko: '이름', mul: 'Mul' })).toBe('Mul');
    expect(nameOf({ ko: '이름' })).toBe('이름');
  });

  it('keeps fifty other names at most, none too long', () => {
    const aliases = { en: Array.from({ length: 80 }, (_, i) => ({ value: i ? `Alias ${i}` : 'x'.repeat(201) })) };
    const content = JSON.stringify({ entities: { Q1: { ...named('Ilse Maran', HUMAN), aliases } } });
    expect(read(content).people[0]?.aliases).toHaveLength(50);
  });

  it.each([
    ['nothing', ''],
    ['not JSON', '{"entities":'],
    ['a list', '[]'],
    ['no entities', '{"entity":{}}'],
    ['nobody', '{"entities":{"Q1":{"labels":{"en":{"value":"A hill"}}}}}'],
    ['HTML', '<!doctype html><title>Error</title>'],
    [
      'too many',
      JSON.stringify({ entities: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`Q${i + 1}`, {}])) }),
    ],
  ])('%s is refused with a sentence', (_, content) => {
    expect(readWikidataEntities(content)).toEqual({ ok: false, message: expect.stringMatching(/\.$/) });
  });

  it('never throws', () => {
    const anything = fc.jsonValue();
    const entity = fc.record({ labels: anything, aliases: anything, descriptions: anything, claims: anything });
    const near = fc.record({
      labels: fc.constant(texts({ en: 'Ilse' })),
      claims: fc.record({ P39: anything, P31: anything }),
    });
    fc.assert(
      fc.property(fc.oneof(anything, entity, near), (value) => {
        expect(typeof readWikidataEntities(JSON.stringify({ entities: { Q1: value } })).ok).toBe('boolean');
      }),
    );
  });
});
