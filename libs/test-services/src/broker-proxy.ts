import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Kafka, logLevel } from 'kafkajs';

/** A broker that can be taken away: clients of `brokers` reach the real one only through this proxy. */
export interface BrokerProxy {
  readonly brokers: string[];
  /** The broker is gone: connections are closed, and new ones refused. */
  cut(): Promise<void>;
  /** The broker is there again, at the same address. */
  restore(): Promise<void>;
  /** A black hole: connections stand, and nothing passes, until `thaw`. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** Starts a proxy before one broker. The broker's own address, which it tells its clients, is replaced by the proxy's. */
export async function startBrokerProxy(broker: string): Promise<BrokerProxy> {
  const advertised = await advertisedAddress(broker);
  const sockets = new Set<Socket>();
  let frozen = false;
  let server: Server;
  let port = 0;

  const accept = (client: Socket) => {
    const upstream = connect(advertised.port, advertised.host);
    const toClient = replaceAddress(advertised, port, (frame) => client.write(frame));
    client.on('data', (bytes) => upstream.write(bytes));
    upstream.on('data', toClient);
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
    brokers: [`127.0.0.1:${port}`],
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

async function advertisedAddress(broker: string): Promise<{ host: string; port: number }> {
  const admin = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const { brokers } = await admin.describeCluster();
    if (brokers.length !== 1)
      throw new Error(`the proxy stands before one broker, and the cluster has ${brokers.length}`);
    if (!['127.0.0.1', 'localhost'].includes(brokers[0].host)) {
      throw new Error(
        `the proxy stands before a broker of this machine, and it tells its address as ${brokers[0].host}`,
      );
    }
    return brokers[0];
  } finally {
    await admin.disconnect();
  }
}

/**
 * Passes on a broker's answers, one frame (a length in 4 bytes, then so many bytes) after the other. A broker is told
 * as its host's name followed by its port in 4 bytes; the port is replaced, which leaves every length as it is.
 */
function replaceAddress(
  { host, port }: { host: string; port: number },
  proxyPort: number,
  write: (frame: Buffer) => void,
): (bytes: Buffer) => void {
  const address = Buffer.concat([Buffer.from(host), int32(port)]);
  const replacement = int32(proxyPort);
  let pending = Buffer.alloc(0);
  return (bytes) => {
    pending = Buffer.concat([pending, bytes]);
    while (pending.length >= 4 && pending.length >= 4 + pending.readInt32BE()) {
      const frame = Buffer.from(pending.subarray(0, 4 + pending.readInt32BE()));
      pending = pending.subarray(frame.length);
      for (let at = frame.indexOf(address); at >= 0; at = frame.indexOf(address, at + 1)) {
        replacement.copy(frame, at + host.length);
      }
      write(frame);
    }
  };
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
