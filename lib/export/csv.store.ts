import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pool } from '#lib/db/pool.ts';
import type { CopyStatement } from './csv-query.ts';

const BOM = '\ufeff';

/**
 * The rows of a COPY as UTF-8 bytes, in one snapshot and constant memory: Postgres waits while nobody reads. The connection goes back when
 * the last byte is read; cancelling ends it, and the statement on the server with it. Errors reach the reader.
 */
export function streamCsv({ sql, bom }: CopyStatement): ReadableStream<Uint8Array> {
  let copy: Copy | null = null;
  let cancelled = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const isFirst = copy === null;
      copy ??= await startCopy(sql);
      if (cancelled) return copy.breakOff();
      const chunk = await copy.next();
      if (cancelled) return;
      if (isFirst && bom) controller.enqueue(Buffer.from(BOM));
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    async cancel() {
      cancelled = true;
      await copy?.breakOff();
    },
  });
}

/** A COPY under way: its next bytes, or null after the last; and how to end it before that. Each gives the connection back once. */
type Copy = { next: () => Promise<Buffer | null>; breakOff: () => Promise<void> };

async function startCopy(sql: string): Promise<Copy> {
  const client = await pool().connect();
  const query = client.query(copyTo(sql));
  // A lost connection is told to whoever reads; without listeners of their own these would end the process.
  client.on('error', ignore);
  query.on('error', ignore);
  const chunks: AsyncIterator<Buffer> = query[Symbol.asyncIterator]();
  let isHeld = true;
  const release = (broken: boolean) => {
    if (isHeld) client.off('error', ignore).release(broken);
    isHeld = false;
  };
  return {
    next: () => nextChunk(chunks, release),
    async breakOff() {
      if (!isHeld) return;
      // A COPY that is broken off leaves its connection unusable, and a server that has not begun to send would not notice.
      const { processID } = client as pg.PoolClient & { processID?: number };
      release(true);
      if (processID !== undefined) await pool().query('SELECT pg_cancel_backend($1)', [processID]);
    },
  };
}

async function nextChunk(chunks: AsyncIterator<Buffer>, release: (broken: boolean) => void): Promise<Buffer | null> {
  try {
    const { done, value } = await chunks.next();
    if (!done) return value;
    release(false);
    return null;
  } catch (error) {
    release(true);
    throw error;
  }
}

function ignore(): void {}
