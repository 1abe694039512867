import { parseArgs } from 'node:util';

export interface Arguments {
  /** Bring all up in a temporary folder, ask, print the figures and end. */
  check: boolean;
  /** A file or folder with the user's own events and items, instead of the demo shop. */
  data?: string;
  /** PostgreSQL and Kafka in Docker. */
  docker: boolean;
  help: boolean;
}

export const USAGE = `npm start -- [--check] [--data PATH] [--docker]

Starts PostgreSQL, Kafka and every service on this machine, fills a demo shop, trains, and prints the addresses.
Data are kept in .attune, so the next start is fast. Ctrl-C stops everything.

  --data PATH  your own events and items, a file or a folder, instead of the demo shop
  --check      the same in a temporary folder without a page: asks for recommendations and copy, prints the figures
               as one JSON line on standard output, stops everything; exit code 0 when all answered
  --docker     PostgreSQL and Kafka in Docker
  --help       this text

DATABASE_URL and KAFKA_BROKERS name a PostgreSQL and a Kafka that run already; each is used when set. The Kafka is
reached in the clear, without TLS and login.
`;

/** The command line does not say what to do; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError */
export function parseArguments(argv: string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        check: { type: 'boolean', default: false },
        data: { type: 'string' },
        docker: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.data === '') throw new Error('--data needs the path of a file or a folder');
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}
