import type { CaptureView, PassageView } from '#lib/sources/source.ts';
import { makeCapture, pinPassage } from '#prisma/factories.ts';
import { BRIEFING, REGISTER, SITTING } from './night-boat-records.ts';
import { does, type Team } from './people.ts';

/** The pinned words, by the record they stand in. */
const PASSAGES = {
  briefing: {
    corvane: 'Ilsabet Corvane, Deputy Minister of Harbours.',
    ardoin: 'Pell Ardoin, chief engineer of the Ministry of Harbours.',
    quade: 'Marisol Quade, managing director of the Blue Strait Line.',
    lindqvar: 'Oda Lindqvar, chair of the Net Menders’ Guild.',
    standIn: 'The Minister is at sea with the survey ship and has asked me to stand in.',
    april: 'The northern pier will carry passengers again in the first week of April.',
    firstSeason: 'For the first season I can promise only this much.',
    fourDays: 'We will run the night boat on four days a week.',
    fiftyMinutes: 'With the new hull, about fifty minutes in fair weather. In a westerly it will be more.',
    nineYears: 'The pier had not been inspected for nine years when the storm came.',
    crossings: 'In the last full year of the service we counted 212,000 crossings of the sound.',
    notOpposed: 'The guild is not opposed, provided the basin stays open to us between midnight and four.',
  },
  sitting: {
    secondBoat: 'The state will now pay for the second boat.',
    estimates: 'The sum stands in the supplementary estimates, at page twelve, and the line carries the running costs.',
    floor: 'The Minister of Finance, Mr Teodor Asmund, has the floor.',
  },
  register: {
    lost: 'Landing stage lost in the storm at 02:40.',
    closed: 'No passenger boat has left it since 9 February 2022.',
  },
} as const;

type RecordKey = keyof typeof PASSAGES;
export type PassageKey = { [K in RecordKey]: keyof (typeof PASSAGES)[K] }[RecordKey];
export type Evidence = Record<PassageKey, PassageView>;

/** Freezes the three records and pins every passage that somebody cites. */
export async function pinEvidence(team: Team): Promise<Evidence> {
  const captures = await freezeRecords(team);
  const pinned: [string, PassageView][] = [];
  for (const [record, passages] of Object.entries(PASSAGES) as [RecordKey, Record<string, string>][]) {
    for (const [key, words] of Object.entries(passages)) {
      const call = does(team.reviewer1, '2024-11-13T10:00:00Z', `passage ${key}`);
      pinned.push([key, await pinPassage(call, captures[record], { words })]);
    }
  }
  return Object.fromEntries(pinned) as Evidence;
}

async function freezeRecords(team: Team): Promise<Record<RecordKey, CaptureView>> {
  const briefing = await makeCapture(does(team.reviewer1, '2024-11-13T09:10:00Z', 'record briefing'), {
    title: 'Briefing on the northern pier, recording and transcript',
    publisher: 'The Open Record desk',
    publishedOn: '2024-11-11',
    text: BRIEFING,
    right: 'own',
  });
  const sitting = await makeCapture(does(team.reviewer1, '2024-11-13T09:25:00Z', 'record sitting'), {
    title: 'Official record, sitting of 7 November 2024',
    url: 'https://parliament.example/record/2024-11-07',
    publisher: 'Parliament of Maravel',
    publishedOn: '2024-11-08',
    text: SITTING,
    right: 'public-record',
  });
  const register = await makeCapture(does(team.reviewer2, '2024-11-13T09:40:00Z', 'record register'), {
    title: 'Register of the harbour master, northern pier',
    publisher: 'Harbour master of Port Sable',
    publishedOn: '2024-10-31',
    text: REGISTER,
    right: 'quote-only',
  });
  return { briefing, sitting, register };
}
