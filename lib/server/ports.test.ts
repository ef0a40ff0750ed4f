import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort, isPortFree } from './ports.ts';

describe('ports', () => {
  it('sees a port as busy while somebody listens, and as free afterwards', async () => {
    const port = await freePort();
    const server = createServer().listen(port);
    await once(server, 'listening');
    expect(await isPortFree(port)).toBe(false);
    server.close();
    await once(server, 'close');
    expect(await isPortFree(port)).toBe(true);
  });
});
