import { putReply } from '#lib/replies/replies.service.ts';
import { replyInput } from '#lib/replies/reply.ts';
import { publishItems, settle } from '#prisma/factories.ts';
import type { ItemKey, NightBoat } from './night-boat-items.ts';
import { does, type Team } from './people.ts';
import { reviseNightBoat } from './revise-night-boat.ts';

/** The last thing the demo does; where it is there, the demo is whole. */
export const LAST_REQUEST = 'correction of a verdict';

const CONCLUSIONS: Partial<Record<ItemKey, string>> = {
  april: 'Pell Ardoin said this at the briefing, and the words are printed as he said them.',
  storm: 'The register of the harbour master bears this out.',
  shipwright: 'Two searches found no record of these words; nothing shows that they were not said.',
};

/**
 * Settles, asks the outlet, publishes in three acts, and takes the outlet's second version in; one dispute, one conclusion and the carry-over
 * of what that version changed are left waiting.
 */
export async function publishNightBoat(team: Team, nightBoat: NightBoat): Promise<void> {
  const { items } = nightBoat;
  for (const [key, conclusion] of Object.entries(CONCLUSIONS) as [ItemKey, string][]) {
    await settle(does(team.editor, '2024-11-15T09:00:00Z', `conclusion ${key}`), items[key], { conclusion });
  }
  await adjudicateFourDays(team, items);
  await askOutlet(team, items);
  const ready = [items.april, items.storm, items.fourDays, items.shipwright];
  await publishItems(does(team.editor, '2024-11-15T11:00:00Z', 'first verdicts'), ready);
  await hearOutlet(team, items);
  await concludeFaults(team, items);
  const late = [items.nineYears, items.secondBoat];
  await publishItems(does(team.editor, '2024-11-20T09:30:00Z', 'verdicts on the faults'), late);
  await reviseNightBoat(team, nightBoat);
  await correctFourDays(team, items);
}

type Items = NightBoat['items'];

async function adjudicateFourDays(team: Team, { fourDays }: Items): Promise<void> {
  const reason = 'It is the plan of the first season only; a reader books no worse for not knowing.';
  await settle(does(team.editor, '2024-11-15T09:40:00Z', 'adjudication of four days'), fourDays, {
    axes: { existence: 'primary', wording: 'identical', speaker: 'right', role: 'right', context: 'thin' },
    codes: [{ code: 'CTX-QUALIFIER', severity: 'minor', reason }],
    conclusion: 'She said this word for word, but promised four days a week for the first year only.',
    considered: 'That four days a week is the whole timetable, so that nothing is missing.',
  });
}

const ASKED = {
  askedWhom: 'The Harrow Sound Courier, news desk',
  channel: 'e-mail',
  askedAt: '2024-11-15T10:30:00Z',
  deadline: '2024-11-19T18:00:00Z',
};

async function askOutlet(team: Team, items: Items): Promise<void> {
  for (const key of ['nineYears', 'secondBoat'] as const) {
    const call = does(team.editor, ASKED.askedAt, `outlet asked about ${key}`);
    await putReply(call, call.id, replyInput.parse({ ...ASKED, annotationId: items[key].id }));
  }
}

async function hearOutlet(team: Team, items: Items): Promise<void> {
  const { id } = does(team.editor, ASKED.askedAt, 'outlet asked about secondBoat');
  const call = { ...does(team.editor, '2024-11-18T13:15:00Z', 'outlet answers'), ifMatch: 1 };
  const answer =
    'The news desk writes that a letter went wrong in the typing of the notes, and that the next edition says so.';
  const heard = { ...ASKED, answer, answeredAt: '2024-11-18T12:50:00Z', annotationId: items.secondBoat.id };
  await putReply(call, id, replyInput.parse(heard));
}

async function concludeFaults(team: Team, items: Items): Promise<void> {
  await settle(does(team.editor, '2024-11-20T09:00:00Z', 'conclusion nineYears'), items.nineYears, {
    conclusion: 'Ilsabet Corvane said this, but as Deputy Minister: the Minister of Harbours was at sea that day.',
    otherSide: 'We looked for an act that made her minister, also for the day, and found none in the Gazette.',
    considered: 'That the Minister, Halvard Nye, said it: the recording has her voice.',
  });
  await settle(does(team.editor, '2024-11-20T09:10:00Z', 'conclusion secondBoat'), items.secondBoat, {
    conclusion: 'The official record has him say that the state will now pay for the second boat.',
    otherSide: 'We looked for a later sitting in which he took it back and found none up to 14 November 2024.',
    signOff: true,
  });
}

async function correctFourDays(team: Team, { fourDays }: Items): Promise<void> {
  await settle(does(team.editor, '2024-11-21T08:40:00Z', 'four days, put right'), fourDays, {
    conclusion: 'She said this word for word, but promised four days a week for the first season only.',
  });
  await publishItems(does(team.editor, '2024-11-21T08:45:00Z', LAST_REQUEST), [fourDays], {
    class: 'correction',
    note: 'Our conclusion spoke of the first year; she promised it for the first season. The label is unchanged.',
  });
}
