import { once } from 'node:events';
import { createServer, type IncomingMessage, Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import next from 'next';
import type { Logger } from 'pino';
import type { Env } from '#lib/env.ts';
import { startBackground } from '#lib/jobs/background.ts';
import { clientAddress } from './client-address.ts';
import { requestId } from './request-id.ts';

/** How long requests under way may take to end when the server stops, in milliseconds. */
const STOP_LIMIT_MS = 8_000;

const ROOT = path.join(import.meta.dirname, '../..');

/** The running process: `stop` takes no new request, lets those under way finish, and ends the background work. */
export type RunningServer = { stop: () => Promise<void> };

/**
 * Starts Next and the background work behind one HTTP server on env.PORT, and comes back when requests are answered.
 * DATABASE_URL and AUTH_SECRET stand in process.env by now. Throws when the port is taken or there is no build.
 */
export async function startServer({ env, log }: { env: Env; log: Logger }): Promise<RunningServer> {
  const hub = new Server(); // never listens: Next hangs its own 'upgrade' listener here, so that it cannot end other sockets
  const dev = env.NODE_ENV === 'development';
  const app = next({ dev, dir: ROOT, hostname: 'localhost', port: env.PORT, httpServer: hub });
  await app.prepare();
  const answer = app.getRequestHandler();
  const server = createServer((request, response) => {
    markRequest(request, response, env.TRUSTED_PROXY);
    answer(request, response).catch((error) => fail(response, error, log));
  });
  server.on('upgrade', (request, socket, head) => passUpgrade({ hub, request, socket, head }));
  server.listen(env.PORT);
  await once(server, 'listening');
  const background = startBackground(log);
  return {
    stop: async () => {
      await closeServer(server);
      await background.stop();
      await app.close();
    },
  };
}

/** Every request has an id, in its answer and in the log (the caller's own when it is a sane one), and the address it came from. */
function markRequest(request: IncomingMessage, response: ServerResponse, trustsProxy: boolean): void {
  const id = requestId(request.headers['x-request-id']);
  request.headers['x-request-id'] = id;
  const origin = { remote: request.socket.remoteAddress, forwarded: request.headers['x-forwarded-for'] };
  request.headers['x-sic-address'] = clientAddress(origin, trustsProxy);
  response.setHeader('X-Request-Id', id);
}

function fail(response: ServerResponse, error: unknown, log: Logger): void {
  log.error({ err: error, requestId: response.getHeader('x-request-id') }, 'a request failed outside its route');
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Something went wrong on our side.\n');
}

type Upgrade = { hub: Server; request: IncomingMessage; socket: Duplex; head: Buffer };

function passUpgrade({ hub, request, socket, head }: Upgrade): void {
  socket.on('error', () => {});
  if (hub.emit('upgrade', request, socket, head)) return;
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const limit = new AbortController();
  await Promise.race([closed, delay(STOP_LIMIT_MS, undefined, { signal: limit.signal }).catch(() => {})]);
  limit.abort();
  server.closeAllConnections();
  await closed;
}
