import type { ServerOptions } from 'node:http2';
import type { Server } from '@grpc/grpc-js';

/**
 * How many calls of one connection may be given up at once, and then in each second, before it is taken for an attack ("rapid
 * reset", CVE-2023-44487) and ended, with all the calls that are on it. Node.js allows 1,000 and 33. A storefront has one
 * connection for all its shoppers, whose calls run out of time by the hundred in a second when a database is slow.
 */
const GIVEN_UP_CALLS = { streamResetBurst: 100_000, streamResetRate: 10_000 } satisfies ServerOptions;

/** Before the server listens. grpc-js has no option for this: it is set where grpc-js keeps what it passes to node:http2. */
export function allowGivenUpCalls(server: Server): void {
  const { commonServerOptions } = server as unknown as { commonServerOptions: ServerOptions };
  Object.assign(commonServerOptions, GIVEN_UP_CALLS);
}
