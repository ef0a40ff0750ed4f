import { NextRequest } from 'next/server';
import { handlers } from '#lib/auth/auth.ts';
import { guarded, refuseForeignOrigin } from '#lib/door/handle.ts';
import { readBytes } from '#lib/door/read-body.ts';

export const { GET } = handlers;

/** Signing in and out. The library reads a body of any size, so it is handed one that was read up to a limit. */
export const POST = guarded(async (request) => {
  refuseForeignOrigin(request);
  const { url, method, headers } = request;
  const body = await readBytes(request, 16_000);
  return handlers.POST(new NextRequest(url, { method, headers, body }));
});
