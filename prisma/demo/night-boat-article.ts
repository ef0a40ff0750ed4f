/** An article of an invented outlet in an invented country, with the faults that the demo's verdicts find. */
export const NIGHT_BOAT_TEXT = `Night boat to return to Harrow Sound in April

After two winters without a ferry from the northern pier, Maravel’s harbour ministry has named a date.

The night boat across Harrow Sound will sail again in spring, Maravel’s Ministry of Harbours said on Monday, more than two years after a storm carried off the landing stage of the northern pier.

“The northern pier will carry passengers again in the first week of April,” Pell Ardoin, the ministry’s chief engineer, told reporters in Port Sable on Monday.

No passenger boat has left the northern pier since the storm of 9 February 2022. Islanders on the far side have gone by road since then, a journey of three hours round the bay, and longer when the causeway is under water.

The Blue Strait Line, which holds the licence, is already hiring deckhands. “We will run the night boat on four days a week,” said Marisol Quade, the line’s managing director. The line says the crossing will take fifty minutes.

A pier nobody looked at

“The pier had not been inspected for nine years when the storm came,” said Harbour Minister Ilsabet Corvane at the same briefing. She promised a survey of every landing stage in the republic before the end of the winter. The ministry said that it had counted 212,000 crossings of the sound in the last full year of the service.

How many will come back is anybody’s guess. Two of the three guesthouses beside the pier have closed, and the third opens only at weekends. “We have kept one room ready all winter,” said Henna Roskel, who runs it. The baker who used to sell bread on the quay before the early boat has moved to the market square.

Money is the harder question. The line wants a second boat, so that the service no longer hangs on a single engine, and it wants the public purse to share the cost. “The state will not pay for the second boat,” Finance Minister Teodor Asmund told parliament on Thursday. It was not what the members for the coast had hoped to hear.

Old trades, new timetable

The northern basin is shared with the fishing fleet, which lands its catch at night. Oda Lindqvar, who chairs the Net Menders’ Guild, said the guild was “not opposed” to the new timetable.

In the boatyards the mood is mixed. The hull of the new boat was welded abroad and will only be fitted out at Sable Point. “We used to build the boats here, and now we only paint them,” said Jonas Terrick, a retired shipwright.

It is the best news the harbour has had in a generation. The lamps along the mole have been lit again for the builders, and in the evenings people walk out to look at the piles being driven. “It hums like a beehive out there,” one of them said.

Tickets go on sale in Febuary. The line expects the first weeks to be full, and has asked travellers with cars to book early. Foot passengers will pay at the gate, as they always did, and children under six will travel free.
`;
