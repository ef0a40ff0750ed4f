import type { OfficeLike } from './office-term.ts';
import type { OfficeStatus } from './person.ts';

/** An office in short: title, from, to, and what else is not as usual. */
export type OfficeRow = [title: string, from: string | null, to: string | null, more?: Partial<OfficeMore>];
export type OfficeMore = { organisation: string; country: string; status: OfficeStatus };

/** A person and the country of all the offices that name no other. */
export type PersonRow = { name: string; aliases?: string[]; country: string; offices: OfficeRow[] };

export const YOON: PersonRow = {
  name: 'Yoon Suk Yeol',
  aliases: ['윤석열'],
  country: 'South Korea',
  offices: [
    ['President of South Korea', '2022-05-10', '2025-04-04'],
    ['President of South Korea', '2024-12-14', '2025-04-04', { status: 'suspended' }],
  ],
};

/** The people of the cases. All but Yoon are made up, and so is the country Maravel. */
export const PEOPLE: Record<string, PersonRow> = {
  yoon: YOON,
  premier: { name: 'Arno Velt', country: 'Netherlands', offices: [['Prime Minister', '2020-03-01', '2024-06-30']] },
  chancellor: { name: 'Greta Holm', country: 'Germany', offices: [['Federal Chancellor', '2021-12-08', null]] },
  foreign: {
    name: 'Milos Trent',
    country: 'Serbia',
    offices: [
      ['Minister of Foreign Affairs', '2020-10-28', '2024-05-02', { organisation: 'Ministry of Foreign Affairs' }],
      ['Deputy Minister of Defence', '2018-01', '2020-10-27'],
    ],
  },
  state: {
    name: 'Paula Grant',
    country: 'United States',
    offices: [['Secretary of State', '2021-01-26', '2025-01-20']],
  },
  defence: { name: 'Noor Haddad', country: 'Jordan', offices: [['Minister of Defense', '2020', '2023']] },
  vice: { name: 'Ines Prado', country: 'Brazil', offices: [['Vice President', '2019-01-01', '2022-12-31']] },
  acting: {
    name: 'Bo Lindgren',
    country: 'Sweden',
    offices: [
      ['Prime Minister', '2023-02-01', '2023-04-30', { status: 'acting' }],
      ['Prime Minister', '2023-05-01', null],
    ],
  },
  interim: {
    name: 'Sofia Marchetti',
    country: 'Italy',
    offices: [['Interim Prime Minister', '2021-02-01', '2021-06-30']],
  },
  elect: {
    name: 'Tomas Rill',
    country: 'Slovakia',
    offices: [
      ['President', '2024-04-06', '2024-06-14', { status: 'elect' }],
      ['President', '2024-06-15', null],
    ],
  },
  ohio: {
    name: 'Dana Whitlock',
    country: 'United States',
    offices: [['Senator', '2019-01-03', '2025-01-03', { organisation: 'United States Senate, Ohio' }]],
  },
  congress: {
    name: 'Marcus Bell',
    country: 'United States',
    offices: [
      ['Representative', '2017-01-03', '2023-01-03', { organisation: 'United States House of Representatives, Texas' }],
    ],
  },
  mp: { name: 'Owen Sharpe', country: 'United Kingdom', offices: [['Member of Parliament', '2015-05-08', null]] },
  bank: {
    name: 'Elke Brandt',
    country: 'Germany',
    offices: [['Chairwoman', '2018-04-01', null, { organisation: 'Nordhaven Bank' }]],
  },
  press: {
    name: 'Igor Kessel',
    country: 'Russia',
    offices: [
      ['Press Secretary to the President', '2012-05-22', null, { organisation: 'Presidential Administration' }],
    ],
  },
  vicefm: {
    name: 'Han Seo-jun',
    country: 'South Korea',
    offices: [
      [
        'First Vice Minister of Foreign Affairs',
        '2024-01',
        null,
        { organisation: 'Ministry of Foreign Affairs of the Republic of Korea' },
      ],
    ],
  },
  envoy: { name: 'Lucia Fontaine', country: 'France', offices: [['Ambassador to Japan', '2021-09-01', '2024-08-31']] },
  king: { name: 'Harald Osk', country: 'Norway', offices: [['King', '1991-01-17', null]] },
  mayor: {
    name: 'Rita Calder',
    country: 'Maravel',
    offices: [['Mayor', '2030-05', '2034-05', { organisation: 'City of Port Lund' }]],
  },
  maravel: { name: 'Jonas Ferrow', country: 'Maravel', offices: [['President of Maravel', '2029-01-01', null]] },
  archivist: { name: 'Ute Lang', country: 'Maravel', offices: [['Keeper of the Rolls', '2028', null]] },
  governor: {
    name: 'Ray Dutton',
    country: 'United States',
    offices: [['Governor', '2019-01-14', '2023-01-09', { organisation: 'Georgia' }]],
  },
  twice: {
    name: 'Ana Costa',
    country: 'Chile',
    offices: [
      ['President', '2006-03-11', '2010-03-11'],
      ['President', '2014-03-11', '2018-03-11'],
    ],
  },
  month: { name: 'Peter Roy', country: 'Maravel', offices: [['Harbour Minister', '2030-03', '2031-09']] },
  unknown: { name: 'Vera Sand', country: 'Maravel', offices: [['Treasurer', null, null]] },
  until: { name: 'Olaf Brun', country: 'Maravel', offices: [['Governor', null, '2031-05-04']] },
  past: { name: 'Karl Ott', country: 'Austria', offices: [['President', '2010-07-08', null, { status: 'former' }]] },
  double: {
    name: 'Sami Rahal',
    country: 'Lebanon',
    offices: [['Deputy Prime Minister and Minister of Finance', '2020-01-21', '2021-09-10']],
  },
  joint: {
    name: 'Nils Aker',
    country: 'Denmark',
    offices: [
      ['Prime Minister', '2020-01-01', '2022-12-15'],
      ['Minister of Justice', '2022-12-15', null],
    ],
  },
};

/** A person's offices as the registry gives them. */
export function officesOf({ country, offices }: PersonRow): OfficeLike[] {
  return offices.map(([title, from, to, more = {}]) => {
    return { title, from, to, organisation: '', country, status: 'incumbent' as const, ...more };
  });
}
