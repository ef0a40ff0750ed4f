import type { AnchorCase } from './anchor.cases.ts';

/** Cases that need both versions at hand. */
export const VERSIONS_ONLY: readonly AnchorCase[] = [
  [
    'a sentence lengthened at its end',
    'Cows grazed. ⟦The fair opens on the first day of May.⟧ All may come.',
    'Cows grazed. ⟦The fair opens on the first day of May, rain or shine.⟧ All may come.',
    'changed',
  ],
  [
    'a sentence lengthened at its beginning',
    'Cows grazed. ⟦The fair opens on the first day of May.⟧ All may come.',
    'Cows grazed. ⟦As ever, the fair opens on the first day of May.⟧ All may come.',
    'changed',
  ],
  [
    'a sentence shortened',
    'Cows grazed. ⟦The fair opens on the first day of May, rain or shine.⟧ All may come.',
    'Cows grazed. ⟦The fair opens on the first day of May.⟧ All may come.',
    'changed',
  ],
  [
    'its last word changed',
    'Cows grazed. ⟦The fair opens on the first day of May.⟧ All may come.',
    'Cows grazed. ⟦The fair opens on the first day of June.⟧ All may come.',
    'changed',
  ],
  [
    'its first word changed',
    'Cows grazed. ⟦The fair opens on the first day of May.⟧ All may come.',
    'Cows grazed. ⟦Our fair opens on the first day of May.⟧ All may come.',
    'changed',
  ],
  [
    'words in another order',
    'Cows grazed. ⟦Yesterday morning the ferryman found a purple lantern.⟧ All may come.',
    'Cows grazed. ⟦A purple lantern the ferryman found yesterday morning.⟧ All may come.',
    'changed',
  ],
  [
    'a sentence joined with the next',
    'It was late. ⟦The gate was locked for the night.⟧ A guard slept nearby.',
    'It was late. ⟦The gate was locked for the night and⟧ a guard slept nearby.',
    'changed',
  ],
  [
    'moved and changed',
    '⟦The lighthouse keeper has counted the passing ships since 1961.⟧\n\nThe town paid him little for that.\n\nHe did not mind, he told us in March.',
    'The town paid him little for that.\n\nHe did not mind, he told us in March.\n\n⟦The lighthouse keeper has counted all the passing ships since 1961.⟧',
    'changed',
  ],
  [
    'the same words stayed elsewhere',
    'No comment was made.\n\nLater: ⟦No comment was made.⟧\n\nWe asked the port authority twice.',
    'No comment was made.\n\nWe asked the port authority twice.',
    'orphaned',
  ],
  [
    'one of two alike taken out, the other kept',
    '⟦Rain is likely over the northern hills tonight.⟧\n\nWind.\n\nRain is likely over the northern hills tonight.',
    '⟦Rain is likely over the northern hills tonight.⟧\n\nWind.',
    'exact',
  ],
  [
    'moved to two places alike',
    'Alpha one. ⟦Subscribers read the rest of this story today.⟧ Omega two.',
    'Nothing else stands here.\n\nSubscribers read the rest of this story today.\n\nKeep well.\n\nSubscribers read the rest of this story today.\n\nGood night.',
    'orphaned',
  ],
  ['white space between the same words', 'One⟦  ⟧two', 'Zero. One⟦  ⟧two', 'shifted'],
  ['white space that is gone', 'One⟦\n\n⟧two', 'One two', 'orphaned'],
  ['nothing', 'One ⟦⟧two', 'One two', 'orphaned'],
  ['nothing in an empty text', '⟦⟧', '', 'orphaned'],
  ['with white space around it', 'Go⟦ to the old mill ⟧now.', 'Now go⟦ to the old mill ⟧now.', 'shifted'],
  [
    'several paragraphs',
    'Top.\n\n⟦First of the two paragraphs that matter here.\n\nSecond of the two paragraphs that matter here.⟧\n\nEnd.',
    'New top.\n\n⟦First of the two paragraphs that matter here.\n\nSecond of the two paragraphs that matter here.⟧\n\nEnd.',
    'shifted',
  ],
  [
    'a paragraph put between two of them',
    'Top.\n\n⟦First of the two paragraphs that matter here.\n\nSecond of the two paragraphs that matter here.⟧\n\nEnd.',
    'Top.\n\n⟦First of the two paragraphs that matter here.\n\nA third one.\n\nSecond of the two paragraphs that matter here.⟧\n\nEnd.',
    'changed',
  ],
  [
    'one letter, ten thousand times',
    `${'a'.repeat(5000)} ⟦the only words⟧ ${'a'.repeat(5000)}`,
    `${'a'.repeat(5001)} ⟦the only words⟧ ${'a'.repeat(5000)}`,
    'shifted',
  ],
];
