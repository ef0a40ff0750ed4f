import { versionInput } from '#lib/articles/article.ts';
import { putVersion } from '#lib/intake/new-version.service.ts';
import { NIGHT_BOAT_TEXT } from './night-boat-article.ts';
import type { NightBoat } from './night-boat-items.ts';
import { does, type Team } from './people.ts';

/** What the Courier changed after two verdicts were out: a role and a spelling put right, a sentence taken out, a paragraph moved up. */
const CHANGES: readonly (readonly [string, string])[] = [
  ['said Harbour Minister Ilsabet Corvane', 'said Deputy Harbour Minister Ilsabet Corvane'],
  ['Febuary', 'February'],
  [' The baker who used to sell bread on the quay before the early boat has moved to the market square.', ''],
  ['“We have kept one room ready all winter,”', '"We have kept one room ready all winter,"'],
];

/** The second version of the night boat as the Courier has it now; nobody has looked at what it does to the items. */
export async function reviseNightBoat(team: Team, { article }: Pick<NightBoat, 'article'>): Promise<void> {
  const call = does(team.editor, '2024-11-20T17:10:00Z', 'second version of the night boat');
  const text = CHANGES.reduce((words, [before, after]) => words.replace(before, after), NIGHT_BOAT_TEXT);
  const input = { followsId: article.current.id, text: movedUp(text), changedOn: '2024-11-20' };
  await putVersion(call, { articleId: article.id, versionId: call.id }, versionInput.parse(input));
}

const HULL = /\n\nIn the boatyards the mood is mixed\.[^\n]+/;

/** The paragraph on the boatyards stands before that on the fishing fleet now. */
function movedUp(text: string): string {
  const [paragraph = ''] = HULL.exec(text) ?? [];
  return text
    .replace(HULL, '')
    .replace('\n\nThe northern basin is shared', `${paragraph}\n\nThe northern basin is shared`);
}
