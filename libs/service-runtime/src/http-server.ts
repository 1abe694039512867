import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Started } from './lifecycle';

/** A request must have come in whole by then, so that slow senders cannot hold connections for ever. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long a stop waits for the answers under way. */
const DRAIN_TIMEOUT_MS = 10_000;
const SWEEP_INTERVAL_MS = 50;

/**
 * Starts an HTTP server. Its `stop` takes no more connections, lets the requests under way finish, then closes what
 * clients keep open; after ten seconds it closes all.
 */
export async function startHttpServer(
  options: { port: number; host: string },
  listener: RequestListener,
): Promise<Started<{ port: number }>> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, listener);
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    value: { port: (server.address() as AddressInfo).port },
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      // Connections that fall idle after `close` would stay open for as long as the client likes.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_INTERVAL_MS);
      const giveUp = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT_MS);
      await closed;
      clearInterval(sweep);
      clearTimeout(giveUp);
    },
  };
}
