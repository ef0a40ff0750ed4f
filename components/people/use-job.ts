'use client';
import { useCallback, useEffect, useState } from 'react';
import { type Failure, toFailure } from '#components/ui/failure.ts';
import { isUnderWay, type JobView } from '#lib/changes/job.ts';
import { inDesk, Refusal, read } from '#lib/client/api-client.ts';

const PAUSE_MS = 600;
const AWAY_PAUSE_MS = 3000;

/** Follows a job until it ends. A server that is away is asked again; a refusal, such as "not found", is final. */
export function useJob(desk: string, id: string) {
  const [job, setJob] = useState<JobView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks anew.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const ask = async () => {
      const again = (pause: number) => {
        timer = setTimeout(ask, pause);
      };
      try {
        const present = await read<JobView>(inDesk(`/api/jobs/${id}`, desk));
        if (!isCurrent) return;
        setJob(present);
        setFailure(null);
        if (isUnderWay(present)) again(PAUSE_MS);
      } catch (error) {
        if (!isCurrent) return;
        setFailure(toFailure(error));
        if (!(error instanceof Refusal)) again(AWAY_PAUSE_MS);
      }
    };
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, id, turn]);
  const askAnew = useCallback(() => setTurn((before) => before + 1), []);
  return { job, failure, askAnew };
}
