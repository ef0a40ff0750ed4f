import { Button } from '#components/ui/button.tsx';
import { sizeInWords } from '#components/ui/counted.ts';
import { Field } from '#components/ui/field.tsx';
import type { RegistryFormat } from '#lib/changes/job.ts';
import type { RegistrySurvey } from './survey-registry.ts';

/** What is to be imported; a pasted text has no name. */
export type RegistrySource = { name: string; content: string };

type Props = {
  source: RegistrySource;
  survey: RegistrySurvey | null;
  isOver: boolean;
  onTake: (source: RegistrySource) => void;
  onFormat: (format: RegistryFormat) => void;
};

/** The file that was chosen, or the field to paste into; beneath it what it seems to be. */
export function RegistryContent({ source, survey, isOver, onTake, onFormat }: Props) {
  return (
    <div className="grid min-w-0 gap-3">
      {source.name ? (
        <ChosenFile source={source} onRemove={() => onTake({ name: '', content: '' })} />
      ) : (
        <Field label="Paste rows, or drop a CSV file or Wikidata’s JSON">
          {(ids) => (
            <textarea
              {...ids}
              value={source.content}
              onChange={(event) => onTake({ name: '', content: event.target.value })}
              spellCheck={false}
              rows={8}
              placeholder={isOver ? 'Let go to read the file' : 'person,office,from,to,sourceTitle …'}
              className={`w-full rounded-md border bg-surface p-3 font-mono text-sm leading-relaxed text-ink placeholder:text-ink-3 ${isOver ? 'border-dashed border-accent bg-accent-soft' : 'border-edge'}`}
            />
          )}
        </Field>
      )}
      {survey ? <SurveyLine survey={survey} onFormat={onFormat} /> : null}
    </div>
  );
}

function ChosenFile({ source: { name, content }, onRemove }: { source: RegistrySource; onRemove: () => void }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-edge bg-surface px-4 py-3">
      <p className="m-0 min-w-0 [overflow-wrap:anywhere]">
        <span className="font-[550]">{name}</span>{' '}
        <span className="text-sm text-ink-3 tabular-nums">{sizeInWords(new Blob([content]).size)}</span>
      </p>
      <Button look="quiet" onClick={onRemove}>
        Take another
      </Button>
    </div>
  );
}

const FORMATS = { csv: 'CSV', wikidata: 'Wikidata' } as const;

function SurveyLine({ survey, onFormat }: { survey: RegistrySurvey; onFormat: (format: RegistryFormat) => void }) {
  const { format, about, fault, unread } = survey;
  const other = format === 'csv' ? 'wikidata' : 'csv';
  return (
    <div className="grid gap-1 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p role="status" className="m-0 text-ink-2 tabular-nums">
          Read as {FORMATS[format]}: {about}
          {fault ? <span className="block font-[550] text-l1">{fault}</span> : null}
        </p>
        <Button look="quiet" className="-mx-2 min-h-8 px-2" onClick={() => onFormat(other)}>
          Read as {FORMATS[other]} instead
        </Button>
      </div>
      {unread.length ? (
        <p className="m-0 text-ink-3 [overflow-wrap:anywhere]">Columns that are not read: {unread.join(', ')}.</p>
      ) : null}
    </div>
  );
}
