import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server that can be taken away, to stand for one that stops or a network that swallows. */
export interface TcpProxy {
  /** Where the proxy answers, on 127.0.0.1; the same after `restore`. */
  readonly port: number;
  /** How many connections came about since the start. */
  connections(): number;
  /** The server is gone: connections are closed, and new ones refused. */
  cut(): Promise<void>;
  /** The server is there again, at the same address. */
  restore(): Promise<void>;
  /** A black hole: connections stand, new ones come about, and nothing passes, until `thaw`. */
  freeze(): void;
  thaw(): void;
  /**
   * Lets a request hang: from the first for which the condition holds, all that its client says on that connection is kept,
   * also when the client has gone, until it is let go. Other connections pass. Resolves as soon as there is one.
   */
  holdNext(isIt: (request: Buffer) => boolean): Promise<HeldRequest>;
  close(): Promise<void>;
}

/** A request that hangs between client and server. */
export interface HeldRequest {
  /** Has it arrive after all; resolves when the server has answered, or closed the connection. */
  letGo(): Promise<void>;
}

interface Hold {
  isIt: (request: Buffer) => boolean;
  found: (held: HeldRequest) => void;
}

/** Makes, for one connection, what takes the server's bytes and writes to the client what it should see. */
export type AnswerFilter = (proxyPort: number, write: (bytes: Buffer) => void) => (bytes: Buffer) => void;

const unchanged: AnswerFilter = (_proxyPort, write) => write;

/** Starts a proxy before a server. */
export async function startTcpProxy(
  target: { host: string; port: number },
  filter: AnswerFilter = unchanged,
): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  let next: Hold | undefined;
  let accepted = 0;
  let server: Server;
  let port = 0;

  const accept = (client: Socket) => {
    accepted++;
    const upstream = connect(target.port, target.host);
    let kept: Buffer[] | undefined;
    client.on('data', (bytes) => {
      if (!kept && next?.isIt(bytes)) {
        kept = [];
        next.found({
          letGo: async () => {
            const answered = Promise.race([once(upstream, 'data'), once(upstream, 'close')]);
            kept?.forEach((request) => upstream.write(request));
            kept = undefined;
            await answered;
          },
        });
        next = undefined;
      }
      if (kept) kept.push(bytes);
      else upstream.write(bytes);
    });
    upstream.on(
      'data',
      filter(port, (bytes) => client.write(bytes)),
    );
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      sockets.add(socket);
      if (frozen) socket.pause();
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        if (other !== upstream || !kept) other.destroy();
      });
    }
  };
  const listen = async () => {
    server = createServer(accept).listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    sockets.forEach((socket) => socket.destroy());
    await closed;
  };

  await listen();
  return {
    port,
    connections: () => accepted,
    cut,
    restore: listen,
    freeze: () => {
      frozen = true;
      sockets.forEach((socket) => socket.pause());
    },
    thaw: () => {
      frozen = false;
      sockets.forEach((socket) => socket.resume());
    },
    holdNext: (isIt) => new Promise((found) => (next = { isIt, found })),
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
