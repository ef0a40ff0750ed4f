import { Readable } from 'node:stream';
import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { exportAudit } from '#lib/export/exports.service.ts';

export const GET = handleRead(ROUTES.exportAudit, async ({ actor, query, now }) => {
  const lines = Readable.toWeb(Readable.from(exportAudit(actor, query.since, now))) as ReadableStream<string>;
  return new Response(lines.pipeThrough(new TextEncoderStream()), {
    headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'private, no-store' },
  });
});
