import type { Db } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import type { PreviewView } from './preview.ts';

type StoredPreview = {
  id: string;
  deskId: string;
  createdBy: string;
  view: PreviewView;
  raw: Uint8Array;
  rawType: string;
  writeIds: string[];
};

export async function findPreview(db: Db, id: string, now: Date): Promise<StoredPreview | null> {
  const row = await db.preview.findUnique({ where: { id } });
  if (!row || row.expiresAt <= now) return null;
  const { deskId, createdBy, raw, rawType, writeIds } = row;
  return { id, deskId, createdBy, raw, rawType, writeIds, view: row.content as unknown as PreviewView };
}

type NewPreview = Omit<StoredPreview, 'raw'> & { raw: Uint8Array<ArrayBuffer>; expiresAt: Date };

export async function savePreview(db: Db, { view, ...preview }: NewPreview): Promise<void> {
  const data = { ...preview, content: view as unknown as Prisma.InputJsonValue };
  await db.preview.upsert({ where: { id: preview.id }, create: data, update: data });
}

/** Removes previews that expired before `now`. */
export async function sweepPreviews(db: Db, now: Date): Promise<void> {
  await db.preview.deleteMany({ where: { expiresAt: { lt: now } } });
}
