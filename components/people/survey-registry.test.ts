import { describe, expect, it } from 'vitest';
import { readRegistryCsv } from '#lib/people/read-registry-csv.ts';
import { REGISTRY_COLUMNS } from '#lib/people/registry-header.ts';
import { CSV_COLUMNS, csvTemplate } from './registry-columns.ts';
import { guessFormat, surveyRegistry } from './survey-registry.ts';

const HEADER = 'person,office,from,sourceTitle';
const ROW = 'Ines Varga,Harbour master,2021-03,Port gazette 12';

describe('the template', () => {
  it('has every column that the import reads, and nothing else', () => {
    expect(CSV_COLUMNS.map(({ column }) => column)).toEqual(REGISTRY_COLUMNS);
  });

  it('is taken by the import as it is', () => {
    const read = readRegistryCsv(csvTemplate());
    expect(read).toMatchObject({ ok: true, faults: [], unknownColumns: [] });
    expect(read.ok && read.rows.map((row) => [row.name, row.title, row.from, row.to, row.status])).toEqual([
      ['Ines Varga', 'Harbour master', '2021-03', '2024-05-31', 'incumbent'],
      ['Ines Varga', 'Minister of ports', '2024-06-01', null, 'acting'],
    ]);
  });
});

describe('guessing how a file is written', () => {
  it.each([
    ['people.csv', `${HEADER}\n${ROW}`, 'csv'],
    ['', `${HEADER}\n${ROW}`, 'csv'],
    ['people.txt', '\uFEFF  {"entities": {}}', 'wikidata'],
    ['people.csv', '[]', 'wikidata'],
    ['Q42.json', '', 'wikidata'],
  ])('%s', (name, content, format) => {
    expect(guessFormat(name, content)).toBe(format);
  });
});

describe('a look over a CSV file', () => {
  it.each([
    ['one row', `${HEADER}\n${ROW}`, '1 row, 4 columns'],
    ['rows with empty lines and CRLF', `${HEADER}\r\n\r\n${ROW}\r\n${ROW}\r\n`, '2 rows, 4 columns'],
    ['a line end within a cell', `${HEADER}\n"Ines\nVarga",Pilot,,Gazette`, '1 row, 4 columns'],
    ['semicolons', `${HEADER.replaceAll(',', ';')}\n${ROW.replaceAll(',', ';')}`, '1 row, 4 columns'],
    ['quoted names in capitals', `"PERSON","Office","SourceTitle"\n${ROW}`, '1 row, 3 columns'],
  ])('counts %s', (_, content, about) => {
    expect(surveyRegistry(content, 'csv')).toMatchObject({ about, fault: null });
  });

  it('names the column that is missing, as the import would', () => {
    const content = 'person,office\nInes Varga,Pilot';
    expect(surveyRegistry(content, 'csv').fault).toContain('no column sourceTitle');
    expect(readRegistryCsv(content)).toMatchObject({ ok: false });
  });

  it('says so where the first line is no header, and where nothing follows it', () => {
    expect(surveyRegistry(ROW, 'csv').fault).toContain('does not name the columns');
    expect(surveyRegistry(HEADER, 'csv').fault).toContain('no row');
  });

  it('lists the columns nobody reads', () => {
    expect(surveyRegistry(`${HEADER},shoe size\n${ROW},41`, 'csv').unread).toEqual(['shoe size']);
  });

  it('is linear in the length of the file', () => {
    const content = `${HEADER}\n${`${ROW}\n`.repeat(150_000)}`;
    expect(surveyRegistry(content, 'csv').about).toBe('150,000 rows, 4 columns');
  });
});

describe('a look over Wikidata’s JSON', () => {
  it('counts the entities, and refuses what has none', () => {
    const content = '{"entities":{"Q1":{"type":"item"},"Q2":{"type" : "item"}}}';
    expect(surveyRegistry(content, 'wikidata')).toMatchObject({ about: '2 entities', fault: null });
    expect(surveyRegistry('{"people":[]}', 'wikidata').fault).toContain('not what Wikidata gives');
  });
});
