import { guarded } from '#lib/door/handle.ts';
import { checkReady } from '#lib/jobs/check-ready.ts';

export const dynamic = 'force-dynamic';

export const GET = guarded(async () => {
  await checkReady();
  return Response.json({ ready: true }, { headers: { 'Cache-Control': 'no-store' } });
});
