import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';
import { endedBefore } from './hurry';
import { type Started } from './lifecycle';

/** Room for the 500 ids that a URL may have, where they are of a usual length, and a filter. */
const MAX_HEADER_BYTES = 64 * 1024;
/** A request must have come in whole by then, so that slow senders cannot hold connections for ever. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than any answer takes to begin. On a connection where nothing moves for as long, nobody reads or asks any more. */
const IDLE_TIMEOUT_MS = 150_000;
/** How long a stop waits for the answers under way. */
const DRAIN_TIMEOUT_MS = 10_000;

/**
 * Starts an HTTP server. Its `stop` takes no more connections, closes those that are idle, and lets the requests under
 * way finish; after ten seconds, or in a hurry, it closes all.
 * @param options `idleTimeoutMs`: for how long nothing may move on a connection; 150,000 when left out. `portVariable`: what
 *   the port is configured by, `PORT` when left out
 * @throws Error that names the variables when it cannot listen there
 */
export async function startHttpServer(
  options: { port: number; host: string; idleTimeoutMs?: number; portVariable?: string },
  listener: RequestListener,
): Promise<Started<{ port: number }>> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, maxHeaderSize: MAX_HEADER_BYTES }, listener);
  server.setTimeout(options.idleTimeoutMs ?? IDLE_TIMEOUT_MS);
  const connections = new Connections(server);
  server.listen(options.port, options.host);
  await once(server, 'listening').catch((error: unknown) => {
    throw cannotListen(options, error);
  });
  return {
    value: { port: (server.address() as AddressInfo).port },
    stop: async (hurry) => {
      const closed = once(server, 'close');
      server.close();
      connections.drain();
      const giveUp = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT_MS);
      if (!(await endedBefore(hurry, closed))) server.closeAllConnections();
      await closed;
      clearTimeout(giveUp);
    },
  };
}

/** What a person is told, who set them. @param error of Node.js, or of gRPC, which tells the code in its text only */
export function cannotListen(
  { port, host, portVariable = 'PORT' }: { port: number; host: string; portVariable?: string },
  error: unknown,
): Error {
  const { message } = error as Error;
  const { code = codeIn(message) } = error as NodeJS.ErrnoException;
  const why: Partial<Record<string, string>> = {
    EADDRINUSE: `something else listens there: set another ${portVariable}`,
    EACCES: `ports below 1024 may need rights that this process does not have: set another ${portVariable}`,
    EADDRNOTAVAIL: `HOST is no address of this machine; 0.0.0.0 stands for all`,
    ENOTFOUND: `HOST is not known; 0.0.0.0 stands for all addresses of this machine`,
  };
  const at = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return new Error(
    `cannot listen on ${at} (HOST, ${portVariable}): ${why[code] ? `${why[code]} (${code})` : message}`,
    { cause: error },
  );
}

function codeIn(message: string): string {
  if (message.startsWith('Name resolution failed')) return 'ENOTFOUND';
  return /\bE[A-Z]{4,}\b/.exec(message)?.[0] ?? '';
}

/**
 * The connections of a server, and how many requests are under way on each. Node's `closeIdleConnections` leaves open
 * those on which nothing was sent yet, as browsers hold them ready, and those that fall idle afterwards.
 */
class Connections {
  private readonly requests = new Map<Socket, number>();
  private draining = false;

  constructor(server: Server) {
    server.on('connection', (socket) => {
      this.requests.set(socket, 0);
      socket.once('close', () => this.requests.delete(socket));
    });
    server.on('request', ({ socket }, response) => {
      this.count(socket, 1);
      response.once('close', () => this.count(socket, -1));
    });
  }

  /** Closes each connection as soon as no request is under way on it. */
  drain(): void {
    this.draining = true;
    for (const socket of this.requests.keys()) this.count(socket, 0);
  }

  private count(socket: Socket, change: number): void {
    const underWay = (this.requests.get(socket) ?? 0) + change;
    if (this.requests.has(socket)) this.requests.set(socket, underWay);
    if (this.draining && underWay === 0) socket.destroySoon();
  }
}
