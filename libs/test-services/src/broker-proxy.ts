import { Kafka, logLevel } from 'kafkajs';
import { type HeldRequest, startTcpProxy, type TcpProxy } from './tcp-proxy';

/** A broker that can be taken away: clients of `brokers` reach the real one only through this proxy. */
export interface BrokerProxy extends TcpProxy {
  readonly brokers: string[];
  /** Lets the next request of a kind, and with a text in it, hang, as `holdNext` does. */
  holdNextRequest(kind: keyof typeof REQUESTS, text?: string): Promise<HeldRequest>;
}

/** A request is its length in 4 bytes and then the number of what it asks for in 2. */
const REQUESTS = { Produce: 0, ListOffsets: 2, InitProducerId: 22, AddPartitionsToTxn: 24, EndTxn: 26 } as const;

/** Starts a proxy before one broker. The broker's own address, which it tells its clients, is replaced by the proxy's. */
export async function startBrokerProxy(broker: string): Promise<BrokerProxy> {
  const advertised = await advertisedAddress(broker);
  const proxy = await startTcpProxy(advertised, (port, write) => replaceAddress(advertised, port, write));
  return {
    ...proxy,
    brokers: [`127.0.0.1:${proxy.port}`],
    holdNextRequest: (kind, text = '') =>
      proxy.holdNext(
        (request) => request.length > 6 && request.readInt16BE(4) === REQUESTS[kind] && request.includes(text),
      ),
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
