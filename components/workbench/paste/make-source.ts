import { inDesk, Refusal, Unreachable, write } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { type KeptSource, toSend } from './kept-source.ts';

/** Why a source was not made, with the faults of its fields. */
export type NotMade = { ok: false; message: string; errors: Record<string, string> };

/** A source with its capture, made; or why not. */
type SourceMade = { ok: true; sourceId: string; captureId: string } | NotMade;

/** Sends a source, then its capture. Where the capture is refused the source is taken back, so that none stands without a text. */
export async function makeSource(desk: string, kept: KeptSource): Promise<SourceMade> {
  const [sourceId, captureId] = [newId(), newId()];
  const sent = toSend(kept, sourceId);
  if ('errors' in sent) return { ok: false, message: 'Check the fields that are named.', errors: sent.errors };
  try {
    await write({ method: 'PUT', path: inDesk(`/api/sources/${sourceId}`, desk), body: sent.source });
    await captured({ desk, sourceId, captureId }, sent.capture);
    return { ok: true, sourceId, captureId };
  } catch (error) {
    if (error instanceof Unreachable) return { ok: false, message: error.message, errors: {} };
    if (error instanceof Refusal) return { ok: false, message: error.message, errors: error.fields };
    throw error;
  }
}

type Ids = { desk: string; sourceId: string; captureId: string };

async function captured({ desk, sourceId, captureId }: Ids, body: unknown): Promise<void> {
  try {
    await write({ method: 'PUT', path: inDesk(`/api/captures/${captureId}`, desk), body });
  } catch (error) {
    await write({ method: 'DELETE', path: inDesk(`/api/sources/${sourceId}`, desk) }).catch(() => undefined);
    throw error;
  }
}
