import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows } from './group-rows.ts';
import { readRegistryCsv } from './read-registry-csv.ts';
import { REGISTRY_COLUMNS } from './registry-header.ts';

const HEAD = 'person,office,sourceTitle';

function read(content: string) {
  const csv = readRegistryCsv(content);
  if (!csv.ok) throw new Error(csv.message);
  return csv;
}

function refusal(content: string): string {
  const csv = readRegistryCsv(content);
  return csv.ok ? 'read' : csv.message;
}

describe('a registry as CSV', () => {
  it('is read by the names of its columns, in whatever order and case', () => {
    const csv = read(
      [
        'SourceTitle,PERSON,aliases,externalId,description,Office,organisation,country,from,to,status,sourceUrl',
        'Gazette,Ilse Maran,I. Maran | Ilsa Maran,Q77,Pilot,Harbour master,Port of Kell,Estmark,2020-03-01,2024,Acting,https://gazette.test/9',
      ].join('\r\n'),
    );
    expect(csv).toEqual({
      ok: true,
      faults: [],
      unknownColumns: [],
      rows: [
        {
          line: 2,
          name: 'Ilse Maran',
          aliases: ['I. Maran', 'Ilsa Maran'],
          externalId: 'Q77',
          description: 'Pilot',
          title: 'Harbour master',
          organisation: 'Port of Kell',
          country: 'Estmark',
          from: '2020-03-01',
          to: '2024',
          status: 'acting',
          sourceTitle: 'Gazette',
          sourceUrl: 'https://gazette.test/9',
        },
      ],
    });
  });

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may be parted by %s, with a byte order mark and either line end', (_, sign) => {
    for (const end of ['\n', '\r\n']) {
      const lines = [HEAD.replaceAll(',', sign), ['"Tamm, Arvo; M.A."', 'Mayor', 'Gazette'].join(sign), ''];
      expect(read(`\uFEFF${lines.join(end)}`).rows).toMatchObject([{ name: 'Tamm, Arvo; M.A.', title: 'Mayor' }]);
    }
  });

  it('keeps what stands in quotation marks: commas, line ends, marks written twice', () => {
    const csv = read(`${HEAD}\n"Arvo ""Ari"" Tamm","Mayor,\nthen judge",Gazette\nIlse Maran,Pilot,Gazette\n`);
    expect(csv.rows).toMatchObject([{ name: 'Arvo "Ari" Tamm', title: 'Mayor,\nthen judge' }, { name: 'Ilse Maran' }]);
  });

  it('takes markup as the letters it is made of', () => {
    const name = '<img src=x onerror="alert(1)">';
    expect(read(`${HEAD}\n"${name.replaceAll('"', '""')}",=1+1,Gazette\n`).rows).toMatchObject([
      { name, title: '=1+1' },
    ]);
  });

  it('names columns it does not know, and passes over empty lines', () => {
    const csv = read(`${HEAD},shoe size\n\n,,,\nIlse Maran,Pilot,Gazette,39\n`);
    expect(csv).toMatchObject({ unknownColumns: ['shoe size'], faults: [], rows: [{ name: 'Ilse Maran' }] });
  });

  it.each([
    ['from', '22.10.2024', 'Write a date as 2024-10-22, 2024-10 or 2024.'],
    ['from', '2023-02-29', 'Write a date as 2024-10-22, 2024-10 or 2024.'],
    ['status', 'king', 'One of elect, incumbent, acting, suspended, former.'],
    ['sourceUrl', 'javascript:alert(1)', 'Write an address that begins with https.'],
    ['externalId', 'Q 1', 'Write an id such as Q42.'],
    ['organisation', 'x'.repeat(201), 'At most 200 characters.'],
    ['description', 'x'.repeat(501), 'At most 500 characters.'],
  ])('a line with %s “%s” is a fault at its column', (column, value, message) => {
    const csv = read(`${HEAD},${column}\nIlse Maran,Pilot,Gazette,${value}\nArvo Tamm,Mayor,Gazette,\n`);
    expect(csv.faults).toEqual([{ line: 2, column, message }]);
    expect(csv.rows).toMatchObject([{ line: 3, name: 'Arvo Tamm' }]);
  });

  it('tells all faults of a line: no name, no office, no source', () => {
    const csv = read(`${HEAD},from\n,,,2024-13\n`);
    expect(csv.faults.map(({ column }) => column).toSorted()).toEqual(['from', 'office', 'person', 'sourceTitle']);
    expect(csv.rows).toEqual([]);
  });

  it('refuses an end before the beginning, and takes one that may be the same year', () => {
    const lines = ['2024-05-02,2024-05-01', '2024-05-02,2024-04', '2024-05-02,2023', '2024-05-02,2024', '2024,2024-01'];
    const csv = read(`${HEAD},from,to\n${lines.map((line) => `Ilse Maran,Pilot,Gazette,${line}\n`).join('')}`);
    expect(csv.faults.map(({ line, message }) => [line, message])).toEqual(
      [2, 3, 4].map((line) => [line, 'The end lies before the beginning.']),
    );
    expect(csv.rows.map(({ line }) => line)).toEqual([5, 6]);
  });

  it.each([
    ['nothing', '', 'Missing: person, office, sourceTitle'],
    ['no column of ours', 'a,b\n1,2\n', 'Missing: person, office, sourceTitle'],
    ['no source', 'person,office\nIlse Maran,Pilot\n', 'Missing: sourceTitle'],
    ['a column twice', `${HEAD},Office\n`, 'The column office stands twice'],
    ['a quotation mark never closed', `${HEAD}\n"Ilse Maran,Pilot,Gazette\n`, 'is never closed'],
    ['a quotation mark out of place', `${HEAD}\n"Ilse" Maran,Pilot,Gazette\n`, 'Line 2: this is not a CSV file'],
    ['ten million commas', ','.repeat(10_000_000), 'far more cells'],
    ['a line without end', `${HEAD}\n${'a,'.repeat(500_000)}`, 'far too long'],
    ['too many lines', `${HEAD}\n${'a,b,c\n'.repeat(200_001)}`, 'more than 200,000 lines'],
  ])('%s: the file is refused with a sentence', (_, content, message) => {
    expect(refusal(content)).toContain(message);
  });

  it('a line that is cut short is a fault of the line', () => {
    expect(read(`${HEAD}\nIlse Maran,Pilot\n`).faults).toMatchObject([{ line: 2 }]);
  });

  it('never throws, and gives back what was written', () => {
    fc.assert(fc.property(fc.string(), (content) => typeof readRegistryCsv(content).ok === 'boolean'));
    fc.assert(fc.property(fc.string(), (content) => typeof readRegistryCsv(`${HEAD}\n${content}`).ok === 'boolean'));
    const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell), (cells) => {
        const [name, title, sourceTitle] = cells;
        const csv = read(`${HEAD}\n${cells.map(quoted).join(',')}\n`);
        expect(csv.rows).toMatchObject([{ name, title, sourceTitle }]);
      }),
    );
  });

  it('has the columns that its documentation names', () => {
    expect(REGISTRY_COLUMNS).toHaveLength(12);
  });
});

describe('the rows of a file', () => {
  it('of one external id, or one name or alias, are one person; those with an id come first', () => {
    const csv = read(
      [
        'person,aliases,externalId,description,office,sourceTitle',
        'Ilse Maran,,,,Pilot,Gazette',
        'Arvo Tamm,,,,Mayor,Gazette',
        'MARAN Ilse,Ilsa,,Born in Kell,Judge,Gazette',
        'Ilse Maran,,Q7,,Minister,Gazette',
        'Ilse M. Maran,,Q7,,Consul,Gazette',
        'Ilsa,A. Tamm|Arvo Tamm,,,Clerk,Gazette',
      ].join('\n'),
    );
    expect(groupRows(csv.rows)).toMatchObject([
      { line: 5, externalId: 'Q7', aliases: ['Ilse M. Maran'], offices: [{ title: 'Minister' }, { title: 'Consul' }] },
      {
        ...{ line: 2, name: 'Ilse Maran', externalId: null, description: 'Born in Kell' },
        aliases: ['MARAN Ilse', 'Ilsa', 'Arvo Tamm', 'A. Tamm'],
        offices: [{ line: 2, title: 'Pilot' }, { title: 'Judge' }, { title: 'Mayor' }, { title: 'Clerk' }],
      },
    ]);
  });
});
