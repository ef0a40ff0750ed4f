import { Button } from '#components/ui/button.tsx';
import { counted, sizeInWords } from '#components/ui/counted.ts';
import type { Failure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { FIELD_NAMES } from './fields-panel.tsx';
import type { ReviewSurvey } from './survey-review.ts';

type Props = {
  survey: ReviewSurvey;
  failure: Failure | null;
  busy: boolean;
  told: string;
  onBack: () => void;
  onFreeze: () => void;
};

/** The foot that stays: what will be frozen, and the one act that freezes it. */
export function FreezeFoot({ survey, failure, busy, told, onBack, onFreeze }: Props) {
  return (
    <div className="sticky bottom-0 z-20 border-t border-rule bg-surface">
      <div className="mx-auto grid max-w-[90rem] gap-3 px-4 py-3 sm:px-6">
        <FailureNotice failure={failure} fields={FIELD_NAMES} />
        <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
          <Button look="primary" disabled={busy} onClick={onFreeze}>
            {busy ? 'Freezing …' : 'Freeze as version 1'} <Kbd>Ctrl ⏎</Kbd>
          </Button>
          <Button onClick={onBack} disabled={busy}>
            Back
          </Button>
          <p role="status" className="m-0 text-sm text-ink-2">
            {told}
          </p>
          <p className="m-0 ml-auto text-sm text-ink-3 tabular-nums">
            {sizeInWords(survey.bytes)} · {counted(survey.words, 'word')}
          </p>
        </div>
      </div>
    </div>
  );
}
