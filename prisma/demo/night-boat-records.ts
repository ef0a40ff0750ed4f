/** The records that the verdicts on the night boat rest on: all of an invented country, all written for the demo. */
export const BRIEFING = `Briefing of the Ministry of Harbours, Port Sable, Monday 11 November 2024, 10 o’clock. Transcript of the recording.

On the platform: Ilsabet Corvane, Deputy Minister of Harbours. Pell Ardoin, chief engineer of the Ministry of Harbours. Marisol Quade, managing director of the Blue Strait Line. Oda Lindqvar, chair of the Net Menders’ Guild.

CORVANE: Good morning. The Minister is at sea with the survey ship and has asked me to stand in. Mr Ardoin has the date you are waiting for.

ARDOIN: Thank you. The northern pier will carry passengers again in the first week of April. The landing stage is being built at Sable Point and will be floated in at the spring tide.

QUESTION: How often will the boat go?

QUADE: For the first season I can promise only this much. We will run the night boat on four days a week. From the second season on it goes every day, if the crews are there.

QUESTION: And how long is the crossing?

QUADE: With the new hull, about fifty minutes in fair weather. In a westerly it will be more.

QUESTION: Why did the pier break at all?

CORVANE: The pier had not been inspected for nine years when the storm came. That is on the record and I will not dress it up. Every landing stage in the republic is surveyed before the end of the winter.

QUESTION: Is there still a demand?

CORVANE: In the last full year of the service we counted 212,000 crossings of the sound.

LINDQVAR: May I add a word for the fleet? The guild is not opposed, provided the basin stays open to us between midnight and four. Without that we would be against it.
`;

export const SITTING = `Parliament of Maravel. Official record. Sitting of Thursday 7 November 2024. Item 4: Harbours, second boat.

THE PRESIDENT OF THE CHAMBER: The Minister of Finance, Mr Teodor Asmund, has the floor.

THE MINISTER OF FINANCE: I have listened to the members for the coast since the spring. They have asked me one question, and they shall have one answer. The state will now pay for the second boat. The sum stands in the supplementary estimates, at page twelve, and the line carries the running costs.

A MEMBER FOR THE COAST: May we have that in writing?

THE MINISTER OF FINANCE: The member has it in the official record, which is as good as writing in this house.
`;

export const REGISTER = `Register of the harbour master of Port Sable. Northern pier.

9 February 2022: Landing stage lost in the storm at 02:40. Pier closed to passenger boats until further notice.

31 October 2024: Pier still closed. No passenger boat has left it since 9 February 2022. Two work boats daily for the builders.
`;
