'use client';
import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { isUnderWay, type JobView } from '#lib/changes/job.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { ImportReportTables } from './import-report.tsx';
import { importReport, outcomeWords, progressWords } from './import-words.ts';
import { useJob } from './use-job.ts';

type Props = { desk: string; jobId: string; onAgain: () => void };

/** An import as it goes, and what came of it. */
export function ImportJob({ desk, jobId, onAgain }: Props) {
  const { job, failure, askAnew } = useJob(desk, jobId);
  const stopping = useSend();
  const stop = async () => {
    const path = inDesk(`/api/jobs/${jobId}`, desk);
    if (await stopping.send(() => write({ method: 'DELETE', path }))) askAnew();
  };
  if (!job) {
    return failure ? (
      <div className="grid justify-items-start gap-4">
        <FailureNotice failure={failure} />
        <Button onClick={onAgain}>Import a file</Button>
      </div>
    ) : (
      <p role="status" className="m-0 text-ink-3">
        Asking how the import stands …
      </p>
    );
  }
  return (
    <div className="grid min-w-0 gap-6">
      <FailureNotice failure={failure ?? stopping.failure} />
      {isUnderWay(job) ? (
        <Progress job={job} onStop={stop} isStopping={stopping.busy} />
      ) : (
        <Outcome desk={desk} job={job} onAgain={onAgain} />
      )}
    </div>
  );
}

function Progress({ job, onStop, isStopping }: { job: JobView; onStop: () => void; isStopping: boolean }) {
  const words = progressWords(job);
  return (
    <div className="grid max-w-xl justify-items-start gap-3 rounded-md border border-rule bg-surface p-5">
      <label htmlFor="import-progress" className="text-lg tabular-nums">
        {words}
      </label>
      <ProgressBar id="import-progress" value={job.done} max={job.total} />
      <p className="m-0 text-sm text-ink-3">
        You may leave this page; the import goes on, and this address shows it again.
      </p>
      <p role="status" className="sr-only">
        {job.total ? `The import is at ${Math.floor((4 * job.done) / job.total)} quarters` : words}
      </p>
      <Button onClick={onStop} disabled={isStopping}>
        {isStopping ? 'Cancelling …' : 'Cancel the import'}
      </Button>
    </div>
  );
}

function Outcome({ desk, job, onAgain }: { desk: string; job: JobView; onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const report = importReport(job);
  return (
    <>
      <h2
        ref={heading}
        tabIndex={-1}
        className={`m-0 font-serif text-xl leading-snug font-medium outline-none ${job.state === 'failed' ? 'text-l1' : ''}`}
      >
        {outcomeWords(job)}
      </h2>
      {report ? <ImportReportTables report={report} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button asChild look="primary">
          <a href={`/d/${desk}/people`}>See the people</a>
        </Button>
        <Button onClick={onAgain}>Import another file</Button>
      </div>
    </>
  );
}
