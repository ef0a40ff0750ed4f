import { Button } from '#components/ui/button.tsx';
import { counted } from '#components/ui/counted.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import type { CarryCard } from '#lib/annotations/carry-over.ts';
import { GROUP_WORDS, type GroupId, groupCards } from '../card-groups.ts';
import { mayDecide } from '../may-decide.ts';
import { useReview } from '../review-context.ts';
import { decisionOf, listedCards } from '../review-state.ts';
import { CardLine, FoundLine } from './card-line.tsx';

/** The cards in their groups, gravest first, then what was found anew. */
export function CardList() {
  const { state } = useReview();
  const groups = groupCards(listedCards(state), (card) => state.groups[card.annotationId] ?? 'carried');
  const isAll = state.filter === 'needs';
  return (
    <nav aria-label="Items of this version" className="grid gap-4 p-2">
      {groups.map(({ group, cards }) =>
        group === 'typography' ? (
          <Typography key={group} cards={cards} />
        ) : (
          <Group key={group} group={group} cards={cards} />
        ),
      )}
      {isAll && state.found.length ? (
        <Section name="New quotations">
          {state.found.map((found) => (
            <FoundLine key={found.id} found={found} />
          ))}
        </Section>
      ) : null}
      {isAll ? <CarriedWords /> : null}
    </nav>
  );
}

function Group({ group, cards }: { group: GroupId; cards: CarryCard[] }) {
  return (
    <Section name={GROUP_WORDS[group]}>
      {cards.map((card) => (
        <CardLine key={card.annotationId} card={card} />
      ))}
    </Section>
  );
}

/** Typography is folded until somebody looks; then all of it may be accepted with one key. */
function Typography({ cards }: { cards: CarryCard[] }) {
  const review = useReview();
  const { state, dispatch, acceptTypography } = review;
  const isListed = state.looked || state.filter === 'fuzzy';
  if (!isListed) {
    return (
      <Section name={GROUP_WORDS.typography}>
        <li>
          <Button
            look="quiet"
            className="w-full justify-start"
            aria-expanded={false}
            onClick={() => dispatch({ type: 'look' })}
          >
            Look through {counted(cards.length, 'item')} <Kbd>⇧A</Kbd>
          </Button>
        </li>
      </Section>
    );
  }
  const waiting = cards.filter((card) => decisionOf(state, card.annotationId) === null).length;
  return (
    <Section name={GROUP_WORDS.typography}>
      {cards.map((card) => (
        <CardLine key={card.annotationId} card={card} />
      ))}
      {waiting > 1 && mayDecide(review) ? (
        <li>
          <Button className="w-full" onClick={acceptTypography}>
            Nothing that matters in all {waiting} <Kbd>⇧A</Kbd>
          </Button>
        </li>
      ) : null}
    </Section>
  );
}

function Section({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <section aria-label={name}>
      <h2 className="m-0 mb-1.5 px-2.5 text-sm font-semibold text-ink-3">{name}</h2>
      <ol className="m-0 grid list-none gap-1.5 p-0">{children}</ol>
    </section>
  );
}

/** How many items need nobody; the counts above list them. */
function CarriedWords() {
  const { review } = useReview();
  const { exact, shifted } = review.counts;
  if (exact + shifted === 0) return null;
  return (
    <p className="m-0 px-2.5 text-sm text-ink-3">{counted(exact + shifted, 'item')} same or moved, carried over.</p>
  );
}
