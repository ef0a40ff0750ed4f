import { putSearch } from '#lib/sources/sources.service.ts';
import { assess, cite, placeOf } from '#prisma/factories.ts';
import type { Evidence } from './night-boat-evidence.ts';
import { type NightBoat, sentenceOf } from './night-boat-items.ts';
import { type Fault, REVIEWS, type Review, type Use } from './night-boat-reviews.ts';
import { does, type Team } from './people.ts';
import { officeId } from './registry.ts';

const SEARCHES = [
  {
    by: 'reviewer1',
    at: '2024-11-13T15:00:00Z',
    place: 'Transcript of the briefing, records of the town council of Port Sable since 2020',
    words: 'Terrick; “only paint”; “build the boats”',
    outcome: 'No hit for the name and none for the words.',
  },
  {
    by: 'reviewer2',
    at: '2024-11-14T13:20:00Z',
    place: 'Archive of the Courier and of Radio Harrow Sound, 2015 to 2024',
    words: 'Jonas Terrick; shipwright',
    outcome: 'Two older stories name him; neither has these words.',
  },
] as const;

/** Logs the searches, cites and locks: each lock takes effect, and the second of an item closes its round. */
export async function reviewNightBoat(team: Team, { article, items }: NightBoat, evidence: Evidence): Promise<void> {
  const searchIds: string[] = [];
  for (const [i, { by, at, place, words, outcome }] of SEARCHES.entries()) {
    const call = does(team[by], at, `search ${i + 1}`);
    await putSearch(call, call.id, { annotationId: items.shipwright.id, place, words, outcome, searchedAt: at });
    searchIds.push(call.id);
  }
  for (const review of REVIEWS) {
    const call = (what: string) => does(team[review.by], review.at, `${review.by} on ${review.item}: ${what}`);
    const item = items[review.item];
    for (const [i, use] of review.uses.entries()) {
      const { axes, stance, group: independenceGroup } = use;
      const target = targetOf(use, evidence, searchIds);
      await cite(call(`citation ${i + 1}`), item, { ...target, axes, independenceGroup, ...(stance && { stance }) });
    }
    const { axes, note, shouldRead, faults = [] } = review;
    const codes = faults.map((fault) => codeOf(article.current.text, review, fault));
    await assess(call('lock'), item, { axes, codes, note, shouldRead });
  }
}

function targetOf(use: Use, evidence: Evidence, searchIds: string[]) {
  if (use.passage) return { passageId: evidence[use.passage].id };
  if (use.office) return { officeId: officeId(use.office) };
  return { searchId: searchIds[(use.search ?? 1) - 1] };
}

function codeOf(text: string, review: Review, { words, ...fault }: Fault) {
  if (words === undefined) return fault;
  const { start, end } = placeOf(text, words, sentenceOf(review.item));
  return { ...fault, span: { start, end } };
}
