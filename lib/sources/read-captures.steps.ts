import type { Db } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findCapture } from './source.store.ts';
import type { CaptureView } from './source.ts';

/** A capture of the reader's desk. @throws AppError not_found for any other, gone where its source was taken back */
export async function getCapture(db: Db, actor: Actor, id: string): Promise<CaptureView> {
  const capture = await findCapture(db, id);
  if (!capture || capture.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such capture.');
  if (capture.deletedAt) throw new AppError('gone', 'The source of this capture was taken back.');
  return capture;
}
