'use client';
import { useMemo, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { fieldFailure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { useFileDrop } from '#components/ui/use-file-drop.ts';
import { useSend, useWriteId } from '#components/ui/use-send.ts';
import type { RegistryFormat } from '#lib/changes/job.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { CsvColumns } from './csv-columns.tsx';
import { overRegistryLimit, readRegistryFile } from './read-registry-file.ts';
import { RegistryContent, type RegistrySource } from './registry-content.tsx';
import { guessFormat, surveyRegistry } from './survey-registry.ts';

type Props = { desk: string; onStarted: (jobId: string) => void };

const NOTHING: RegistrySource = { name: '', content: '' };
const FILES = '.csv,.tsv,.txt,.json,text/csv,application/json';

/** The file to import: chosen, dropped or pasted; what it seems to be; and the columns a CSV file must have. */
export function RegistryEntry({ desk, onStarted }: Props) {
  const [source, setSource] = useState(NOTHING);
  const [chosen, setChosen] = useState<RegistryFormat | null>(null);
  const { failure, busy, send, setSending } = useSend();
  const [jobIdFor, writeIdFor] = [useWriteId(), useWriteId()];
  const isEmpty = source.content.trim() === '';
  const format = chosen ?? guessFormat(source.name, source.content);
  const survey = useMemo(
    () => (isEmpty ? null : surveyRegistry(source.content, format)),
    [isEmpty, source.content, format],
  );

  const take = (next: RegistrySource) => {
    setSource(next);
    setChosen(null);
    setSending({ step: 'idle' });
  };
  const tell = (message: string) => setSending({ step: 'failed', failure: { ...fieldFailure({}), message } });
  const open = async (file: File) => {
    const read = await readRegistryFile(file);
    if (read.ok) take({ name: read.name, content: read.content });
    else tell(read.message);
  };
  const isOver = useFileDrop(open);
  const start = async () => {
    if (isEmpty) return tell('There is nothing to import yet. Choose a file, drop it here, or paste its rows.');
    const fault = overRegistryLimit(source.content.length) ?? survey?.fault;
    if (fault) return tell(fault);
    const body = { kind: 'registry.import', format, content: source.content, name: source.name };
    const id = jobIdFor(body);
    const path = inDesk(`/api/jobs/${id}`, desk);
    if (await send(() => write({ method: 'PUT', path, body, writeId: writeIdFor(body) }))) onStarted(id);
  };

  return (
    <div className="grid min-w-0 gap-5">
      <FailureNotice failure={failure} />
      <RegistryContent {...{ source, survey, isOver }} onTake={take} onFormat={setChosen} />
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={busy} onClick={start}>
          {busy ? 'Sending …' : 'Import'}
        </Button>
        <FileButton label="A CSV or JSON file" accept={FILES} onFile={open} />
        <Button asChild look="quiet">
          <a href={`/d/${desk}/people`}>Cancel</a>
        </Button>
      </div>
      <CsvColumns />
    </div>
  );
}
