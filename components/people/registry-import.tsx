'use client';
import { useState } from 'react';
import { ImportJob } from './import-job.tsx';
import { RegistryEntry } from './registry-entry.tsx';

type Props = { desk: string; jobId: string | null };

/** An import into the registry: the file, then how it goes. The address keeps the job, so that one may leave and come back. */
export function RegistryImport({ desk, jobId }: Props) {
  const [job, setJob] = useState(jobId);
  const show = (id: string | null) => {
    window.history.replaceState(null, '', `${window.location.pathname}${id ? `?job=${id}` : ''}`);
    setJob(id);
  };
  if (job) return <ImportJob key={job} desk={desk} jobId={job} onAgain={() => show(null)} />;
  return <RegistryEntry desk={desk} onStarted={show} />;
}
