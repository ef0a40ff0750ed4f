import type { z } from 'zod';
import { putPerson } from '#lib/people/people.service.ts';
import { personInput } from '#lib/people/person.ts';
import { idOf } from '#prisma/factories.ts';
import { does, type Team } from './people.ts';

type PersonPlan = z.input<typeof personInput>;
type OfficePlan = Omit<NonNullable<PersonPlan['offices']>[number], 'id'>;
type Entry = Omit<PersonPlan, 'offices'> & { offices: OfficePlan[] };

const KOREA = 'Republic of Korea';
const ASSEMBLY = 'National Assembly of the Republic of Korea / public record';
const COURT = 'Constitutional Court of Korea / public record';

const RUSSIA = 'Russia';

/** Persons of the reports of October 2024, with what is public knowledge of their offices. */
const REPORTED = {
  yoon: {
    name: 'Yoon Suk Yeol',
    aliases: ['Yoon Suk-yeol', '윤석열'],
    description: 'Politician and former prosecutor.',
    offices: [
      {
        title: 'President of the Republic of Korea',
        ...{ country: KOREA, from: '2022-05-10', to: '2025-04-04', status: 'incumbent', sourceTitle: ASSEMBLY },
      },
      {
        title: 'President of the Republic of Korea',
        ...{ country: KOREA, from: '2024-12-14', to: '2025-04-04', status: 'suspended', sourceTitle: COURT },
      },
      {
        title: 'Prosecutor General',
        organisation: 'Supreme Prosecutors’ Office of the Republic of Korea',
        ...{ country: KOREA, from: '2019-07-25', to: '2021-03-04', status: 'incumbent' },
        sourceTitle: 'Supreme Prosecutors’ Office of the Republic of Korea / public record',
      },
    ],
  },
  han: {
    name: 'Han Duck-soo',
    aliases: ['Han Duck Soo', '한덕수'],
    description: 'Civil servant and politician.',
    offices: [
      {
        title: 'Prime Minister of the Republic of Korea',
        ...{ country: KOREA, from: '2022-05-21', to: '2025-05-01', status: 'incumbent', sourceTitle: ASSEMBLY },
      },
      {
        title: 'Acting President of the Republic of Korea',
        ...{ country: KOREA, from: '2024-12-14', to: '2024-12-27', status: 'acting', sourceTitle: ASSEMBLY },
      },
      {
        title: 'Acting President of the Republic of Korea',
        ...{ country: KOREA, from: '2025-03-24', to: '2025-05-01', status: 'acting', sourceTitle: COURT },
      },
    ],
  },
  kim: {
    name: 'Kim Hong-kyun',
    aliases: ['Kim Hong Kyun', '김홍균'],
    description: 'Diplomat. The end of his term is not entered yet.',
    offices: [
      {
        title: 'First Vice Minister of Foreign Affairs',
        organisation: 'Ministry of Foreign Affairs of the Republic of Korea',
        ...{ country: KOREA, from: '2024-01', to: null, status: 'incumbent' },
        sourceTitle: 'Ministry of Foreign Affairs of the Republic of Korea / public record',
      },
    ],
  },
  peskov: {
    name: 'Dmitry Peskov',
    aliases: ['Dmitri Peskov', 'Дмитрий Песков'],
    description: 'Diplomat, spokesman of the Kremlin.',
    offices: [
      {
        title: 'Press Secretary of the President of Russia',
        organisation: 'Presidential Executive Office of Russia',
        ...{ country: RUSSIA, from: '2012-05', to: null, status: 'incumbent' },
        sourceTitle: 'Presidential Executive Office of Russia / public record',
      },
    ],
  },
  zinoviev: {
    name: 'Georgiy Zinoviev',
    aliases: ['Georgy Zinoviev', 'Георгий Зиновьев'],
    description: 'Diplomat. The first day of his term is not entered yet.',
    offices: [
      {
        title: 'Ambassador of Russia to the Republic of Korea',
        organisation: 'Ministry of Foreign Affairs of Russia',
        ...{ country: RUSSIA, from: null, to: null, status: 'incumbent' },
        sourceTitle: 'Embassy of Russia in the Republic of Korea / public record',
      },
    ],
  },
} satisfies Record<string, Entry>;

const GAZETTE = 'Gazette of the Republic of Maravel';
const held = (title: string, organisation: string, from: string, sourceTitle = GAZETTE): OfficePlan => ({
  ...{ title, organisation, country: 'Maravel', from, status: 'incumbent', sourceTitle },
});

/** Persons of the invented country. */
const ISLANDERS = {
  corvane: {
    name: 'Ilsabet Corvane',
    description: 'Lawyer of Port Sable.',
    offices: [held('Deputy Minister of Harbours', 'Ministry of Harbours', '2023-03-01')],
  },
  nye: {
    name: 'Halvard Nye',
    description: 'Former pilot.',
    offices: [held('Minister of Harbours', 'Ministry of Harbours', '2023-03-01')],
  },
  asmund: {
    name: 'Teodor Asmund',
    description: 'Economist.',
    offices: [held('Minister of Finance', 'Ministry of Finance', '2021-06-14')],
  },
  ardoin: {
    name: 'Pell Ardoin',
    description: 'Engineer.',
    offices: [held('Chief engineer', 'Ministry of Harbours', '2019')],
  },
  quade: {
    name: 'Marisol Quade',
    description: '',
    offices: [held('Managing director', 'Blue Strait Line', '2020-09', 'Companies register of Maravel')],
  },
} satisfies Record<string, Entry>;

export type PersonKey = keyof typeof REPORTED | keyof typeof ISLANDERS;

/** The id of a person of the demo's registry. */
export const personId = (key: PersonKey): string => idOf(`demo: person ${key}`);

/** The id of the first office that the registry has of a person. */
export const officeId = (key: PersonKey): string => idOf(`demo: office 1 of ${key}`);

/** The editor enters everybody on the desk's second day. */
export async function enterPeople(team: Team): Promise<void> {
  for (const [key, entry] of Object.entries<Entry>({ ...REPORTED, ...ISLANDERS })) {
    const call = does(team.editor, '2024-10-25T08:00:00Z', `person ${key}`);
    const offices = entry.offices.map((office, i) => ({ ...office, id: idOf(`demo: office ${i + 1} of ${key}`) }));
    await putPerson(call, call.id, personInput.parse({ ...entry, offices }));
  }
}
