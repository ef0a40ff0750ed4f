'use client';
import type { ReactNode } from 'react';
import { counted } from '#components/ui/counted.ts';
import type { InBlock } from '#lib/articles/draft-text.ts';
import { FoundLine } from './found-line.tsx';
import { foundInWords } from './found-words.ts';
import { PanelPart } from './panel-part.tsx';
import type { PlacedQuotation, QuotationTally } from './place-quotations.ts';
import { ShortList } from './short-list.tsx';
import type { Search } from './use-quotations.ts';

type Props = { tally: QuotationTally; step: Search['step']; days: number; onGo: (at: InBlock) => void };

/** The quotations found, by kind, and who is quoted. They become items after freezing. */
export function FoundPart({ tally, step, days, onGo }: Props) {
  const { quotations, statements, speakers } = tally;
  return (
    <PanelPart title={foundInWords(tally, step, days)}>
      {step === 'unavailable' ? (
        <p className="m-0 text-sm text-ink-3">
          Quotations are found after freezing; this browser cannot look for them here.
        </p>
      ) : null}
      <Group title={counted(quotations.length, 'quotation')} isEmpty={quotations.length === 0}>
        <Quotations entries={quotations} onGo={onGo} />
      </Group>
      <Group title={counted(statements.length, 'reported statement')} isEmpty={statements.length === 0}>
        <Quotations entries={statements} onGo={onGo} />
      </Group>
      <Group title={counted(speakers.length, 'speaker')} isEmpty={speakers.length === 0}>
        <ShortList entries={speakers} keyOf={(speaker) => speaker.name}>
          {({ name, count, at }) => (
            <FoundLine onClick={() => at && onGo(at)}>
              <span className="text-sm">{name}</span>
              <span className="text-sm text-ink-3 tabular-nums">{count > 1 ? `${count} times` : ''}</span>
            </FoundLine>
          )}
        </ShortList>
      </Group>
    </PanelPart>
  );
}

function Group({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  if (isEmpty) return null;
  return (
    <details>
      <summary className="min-h-8 cursor-pointer py-1 text-sm pointer-coarse:min-h-11">{title}</summary>
      {children}
    </details>
  );
}

function Quotations({ entries, onGo }: { entries: readonly PlacedQuotation[]; onGo: Props['onGo'] }) {
  return (
    <ShortList entries={entries} keyOf={keyOf}>
      {({ text, speaker, pieces: [first] }) => (
        <FoundLine onClick={() => first && onGo(first)}>
          <span className="line-clamp-2 basis-full font-serif text-base">{text}</span>
          <span className="text-sm text-ink-3">{speaker?.name ?? 'no speaker named'}</span>
        </FoundLine>
      )}
    </ShortList>
  );
}

function keyOf({ pieces: [first], kind }: PlacedQuotation): string {
  return `${kind}:${first?.place}:${first?.start}:${first?.end}`;
}
