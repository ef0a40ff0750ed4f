import type { Actor, Membership } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import type { Phase } from '#lib/reviews/phase.ts';

/** What of an item decides who may do what with it; all about the asking actor. */
export type ItemFacts = {
  deskId: string;
  createdBy: string;
  phase: Phase;
  /** Somebody's lock took effect in this round: content, kind, form, parts and date are fixed. */
  fixed: boolean;
  published: boolean;
  /** The actor has an assessment of the item, in any round. */
  assessed: boolean;
  /** The actor's lock counts in the present round. */
  lockedNow: boolean;
  /** And it is one of those that made the quorum, not a late one. */
  countedNow: boolean;
  /** The actor opened an adjudication of the item, in any round. */
  openedAdjudication: boolean;
  conflict: boolean;
  /** The desk has an editor or owner who could adjudicate. */
  adjudicatorExists: boolean;
};

type InDesk = { deskId: string };
type Owned = InDesk & { createdBy: string };
type Self = InDesk & { userId: string };

/** Every action in the product, and what it is done to. */
type ResourceOf = {
  'desk.read': InDesk;
  'desk.change': InDesk;
  'member.manage': InDesk;
  'member.name-self': Self;
  'article.import': InDesk;
  'article.change': InDesk;
  'person.write': InDesk;
  'registry.import': InDesk;
  'annotation.create': InDesk;
  'annotation.change': ItemFacts;
  'annotation.delete': ItemFacts;
  'omission.write': InDesk;
  'suggestion.decide': InDesk;
  'source.write': InDesk;
  'source.delete': Owned;
  'passage.write': InDesk;
  'passage.delete': Owned;
  'search.write': InDesk;
  'reply.write': InDesk;
  'assessment.write': ItemFacts;
  'round.open': ItemFacts;
  'verdict.adjudicate': ItemFacts;
  'verdict.converse': ItemFacts;
  'verdict.conclude': ItemFacts;
  'verdict.second': InDesk & { overrideBy: string | null; conflict: boolean };
  'publication.publish': InDesk;
  'publication.withhold': InDesk;
  'export.read': InDesk;
  'audit.read': InDesk;
};

export type Action = keyof ResourceOf;
type Condition<R> = (actor: Actor, resource: R) => boolean;

const RANK: Record<Membership, number> = { owner: 3, editor: 2, reviewer: 1, observer: 0 };
const atLeast = (rank: Membership) => (actor: Actor) => RANK[actor.membership] >= RANK[rank];
const isOwner = atLeast('owner');
const isEditor = atLeast('editor');
const isReviewer = atLeast('reviewer');
const isMember = atLeast('observer');
const isAuthor: Condition<{ createdBy: string }> = (actor, thing) => thing.createdBy === actor.userId;
const isFree: Condition<ItemFacts> = (_, item) => !item.fixed;
const isUnpublished: Condition<ItemFacts> = (_, item) => !item.published;
const isUnbarred: Condition<ItemFacts> = (_, item) => !item.openedAdjudication && !item.conflict;
const isStranger: Condition<ItemFacts> = (_, item) => !item.assessed && !item.conflict;
const isDisputed: Condition<ItemFacts> = (_, item) => item.phase === 'disputed';
const hasCounted: Condition<ItemFacts> = (_, item) => item.countedNow;
const isUnconflicted: Condition<{ conflict: boolean }> = (_, item) => !item.conflict;
const isWithoutAdjudicator: Condition<ItemFacts> = (_, item) => !item.adjudicatorExists;
const isConcludable: Condition<ItemFacts> = (_, item) => ['agreed', 'settled', 'published'].includes(item.phase);
const isReopenable: Condition<ItemFacts> = (_, item) => item.phase !== 'open';

/** An action is allowed when every condition of at least one line holds, within the actor's own desk. No line, no permission. */
const RULES: { readonly [A in Action]: readonly (readonly Condition<ResourceOf[A]>[])[] } = {
  'desk.read': [[isMember]],
  'desk.change': [[isOwner]],
  'member.manage': [[isOwner]],
  'member.name-self': [[isMember, (actor, self) => self.userId === actor.userId]],
  'article.import': [[isEditor]],
  'article.change': [[isEditor]],
  'person.write': [[isEditor]],
  'registry.import': [[isEditor]],
  'annotation.create': [[isReviewer]],
  'annotation.change': [[isReviewer, isFree], [isEditor]],
  'annotation.delete': [
    [isReviewer, isAuthor, isFree, isUnpublished],
    [isEditor, isUnpublished],
  ],
  'omission.write': [[isReviewer]],
  'suggestion.decide': [[isReviewer]],
  'source.write': [[isReviewer]],
  'source.delete': [[isReviewer, isAuthor], [isEditor]],
  'passage.write': [[isReviewer]],
  'passage.delete': [[isReviewer, isAuthor], [isEditor]],
  'search.write': [[isReviewer]],
  'reply.write': [[isReviewer]],
  'assessment.write': [[isReviewer, isUnbarred]],
  'round.open': [[isEditor, isReopenable]],
  'verdict.adjudicate': [[isEditor, isStranger, isDisputed]],
  'verdict.converse': [[isReviewer, hasCounted, isUnconflicted, isDisputed, isWithoutAdjudicator]],
  'verdict.conclude': [[isEditor, isUnconflicted, isConcludable]],
  'verdict.second': [
    [isEditor, isUnconflicted, (actor, verdict) => verdict.overrideBy !== null && verdict.overrideBy !== actor.userId],
  ],
  'publication.publish': [[isEditor]],
  'publication.withhold': [[isEditor]],
  'export.read': [[isReviewer]],
  'audit.read': [[isReviewer]],
};

export const ACTIONS = Object.keys(RULES) as Action[];

/** Whether the actor may do this; never across desks, and no by default. */
export function can<A extends Action>(actor: Actor | null, action: A, resource: ResourceOf[A]): boolean {
  if (!actor || actor.deskId !== resource.deskId) return false;
  return RULES[action].some((line) => line.every((condition) => condition(actor, resource)));
}

/** Refuses with `forbidden`; what one may not know of is refused as `not_found` before this is asked. */
export function authorize<A extends Action>(actor: Actor, action: A, resource: ResourceOf[A]): void {
  if (actor.deskId !== resource.deskId) throw new AppError('not_found', 'There is no such thing here.');
  if (!can(actor, action, resource))
    throw new AppError('forbidden', REFUSALS[action] ?? 'Your membership does not allow this.');
}

/** One sentence for both ways, since a refusal must not tell whether the assessments agreed. */
const SETTLING =
  'An item is settled by an editor: once its assessments are in, and where they differ by one who has assessed neither.';

const REFUSALS: { readonly [A in Action]?: string } = {
  'annotation.change':
    'Somebody has locked an assessment of this item: only an editor may change it, which opens a new round.',
  'annotation.delete':
    'Only its author may delete an item before the first lock, an editor afterwards, and nobody once it is published.',
  'assessment.write':
    'You opened the adjudication of this item or declared a conflict of interest, so you cannot assess it.',
  'verdict.adjudicate': SETTLING,
  'verdict.converse': 'Settling in conversation is for those who locked, where the desk has nobody else to adjudicate.',
  'verdict.conclude': SETTLING,
  'verdict.second': 'An override is confirmed by a second editor, not by the one who made it.',
  'round.open': 'Only an editor opens a new round.',
};
