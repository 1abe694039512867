import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server that can be taken away, to stand for one that stops or a network that swallows. */
export interface TcpProxy {
  /** Where the proxy answers, on 127.0.0.1; the same after `restore`. */
  readonly port: number;
  /** The server is gone: connections are closed, and new ones refused. */
  cut(): Promise<void>;
  /** The server is there again, at the same address. */
  restore(): Promise<void>;
  /** A black hole: connections stand, new ones come about, and nothing passes, until `thaw`. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
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
  let server: Server;
  let port = 0;

  const accept = (client: Socket) => {
    const upstream = connect(target.port, target.host);
    client.on('data', (bytes) => upstream.write(bytes));
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
        other.destroy();
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
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
