import { importArticle } from '#prisma/factories.ts';
import { does, type Team } from './people.ts';
import { SECOND_BOAT_TEXT } from './second-boat-article.ts';

/** Imports the article on the second boat; its quotations are found and nobody has looked at them. */
export async function importSecondBoat(team: Team): Promise<void> {
  await importArticle(does(team.editor, '2024-11-16T08:00:00Z', 'article on the second boat'), {
    text: SECOND_BOAT_TEXT,
    title: 'Second boat for Harrow Sound: who pays, and who waits',
    outlet: 'The Port Sable Mirror',
    publishedOn: '2024-11-15',
    sourceUrl: 'https://mirror.example/second-boat',
    textRight: 'full',
    whySelected: 'It quotes the same sitting as the Courier, with the opposite sense.',
  });
}
