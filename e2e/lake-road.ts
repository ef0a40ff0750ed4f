// An article with every sort of quotation, of an invented county: whole, cut in two by its cue, through a pronoun, reported, and with a
// role beside the name that the registry does not agree with.

export const WHOLE = 'The ice will carry every lorry that we expect,';
export const SPLIT = ['We measured it in forty places,', 'and none of them was thinner than a forearm.'] as const;
export const REPORTED = 'that the northern lane would stay closed until the weekend';
export const ASKED = 'Nobody has asked us where the water comes up,';
export const ENGINEER = 'Marit Holvik';
export const ENGINEER_ROLE = 'the county engineer of Sorvane';
export const ADVISER = 'Iver Anslund';
export const ADVISER_ROLE = 'an adviser to the governor of Sorvane';
const TITLE = 'Lake road opens a week late';
export const PUBLISHED_ON = '2024-01-25';

export const LAKE_ROAD = `${TITLE}

The road over Lake Sorvane opened on Thursday, a week later than last year.

“${WHOLE}” said ${ENGINEER}, ${ENGINEER_ROLE}, on Tuesday.

“${SPLIT[0]}” she added, “${SPLIT[1]}”

Holvik said ${REPORTED}.

“${ASKED}” said ${ADVISER}, ${ADVISER_ROLE}. He has driven the lake for thirty winters.`;

export const GOVERNOR = 'Governor of Sorvane';

/** Who the adviser was that day, as the registry has it. */
export const REGISTERED = {
  name: ADVISER,
  offices: [
    {
      id: crypto.randomUUID(),
      title: GOVERNOR,
      country: 'Veldmark',
      from: '2020-01-01',
      to: '2025-12-31',
      sourceTitle: 'The gazette of Veldmark',
      sourceUrl: 'https://gazette.veldmark.test/2020/1',
    },
  ],
};
