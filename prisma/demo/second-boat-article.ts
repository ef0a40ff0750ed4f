/**
 * A second article of an invented outlet: it quotes the sitting and the briefing that the demo's desk holds, and a talk on the radio whose
 * transcript (docs/demo/harbour-talk.vtt) it does not.
 */
export const SECOND_BOAT_TEXT = `Second boat for Harrow Sound: who pays, and who waits

The money for a second night boat is in the estimates. The boat itself is another matter.

“The state will now pay for the second boat,” Finance Minister Teodor Asmund told parliament on Thursday. The sum stands in the supplementary estimates.

The line that holds the licence is careful. “We will run the night boat on four days a week from the second season,” said Marisol Quade, its managing director, at Monday’s briefing.

On the radio on Wednesday evening the harbour’s own people were heard. “We have waited two winters and we can wait for the paint to dry,” said Henna Roskel, who runs a guesthouse beside the pier. She expects “about forty guests” in the first week.

“The hull will be ready in six weeks,” said Bram Oskerry, foreman at Sable Point. “Nobody at the yard would sail on it before that,” he added.

Oda Lindqvar, who chairs the Net Menders’ Guild, said her members would not block the pier again. “The basin is big enough for all of us … if everybody keeps to the hours,” she said.

Asked about the old pier, Oskerry said that its piles had been driven in 1962 and never been replaced.
`;
