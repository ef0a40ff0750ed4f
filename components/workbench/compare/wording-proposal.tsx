import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { findValue } from '#lib/method/axes.ts';
import type { WordingProposal } from '#lib/sources/propose-wording.ts';

type Props = { proposal: WordingProposal; onTake: () => void };

/** What was matched proposes, in neutral dress: a value and codes with their reasons. Nothing is set before a person takes it over. */
export function WordingProposalPart({ proposal, onTake }: Props) {
  const value = findValue('wording', proposal.value)?.name ?? proposal.value;
  return (
    <section aria-label="Matched" className="mb-2 grid gap-1.5 rounded-md border border-rule bg-sunken p-3 text-sm">
      <p className="m-0">
        <b className="font-semibold">Matched</b>: {value}
      </p>
      {proposal.codes.length ? (
        <ul className="m-0 grid list-none gap-0.5 p-0 text-ink-2">
          {proposal.codes.map(({ code, severity, reason }) => (
            <li key={code} className="wrap-anywhere">
              {reason} ({code}, {severity})
            </li>
          ))}
        </ul>
      ) : null}
      <Button className="justify-self-start" onClick={onTake}>
        Take it over <Kbd>Y</Kbd>
      </Button>
    </section>
  );
}
