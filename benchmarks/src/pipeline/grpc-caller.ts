import { fork } from 'node:child_process';
import { Client, credentials } from '@grpc/grpc-js';
import { load, type LoadOptions, type LoadResult } from '../load';
import { pacedLoad, type PacedOptions, type PacedResult } from '../paced-load';
import { type GrpcEcho, type GrpcTarget, startEcho } from './grpc-echo';

/** The whole process makes calls when this variable is set. */
const CALLS = 'ATTUNE_BENCH_CALLS';
/** Its own collections stay short: while they last it reads no answer, and would count the wait as the server's. */
const CALLER_FLAGS = ['--max-semi-space-size=2'];
/** A caller gives up after this long; a benchmark of failing calls says nothing. */
const DEADLINE_MS = 10_000;

/** What to ask, again from the first when all were asked, and how. */
interface Plan extends GrpcTarget {
  requests: Uint8Array[];
  closed?: LoadOptions;
  paced?: PacedOptions;
}

type Outcome = { result: LoadResult | PacedResult } | { error: string };

export interface GrpcCaller {
  /** @throws when a call fails */
  closed(target: GrpcTarget, requests: Uint8Array[], options: LoadOptions): Promise<LoadResult>;
  /** @throws when a call fails */
  paced(target: GrpcTarget, requests: Uint8Array[], options: PacedOptions): Promise<PacedResult>;
  stop(): void;
}

/** Starts a calling process and a bare echo of answers of this many bytes, and ends both when all is measured. */
export async function besideEcho<T>(
  answerBytes: number,
  measure: (caller: GrpcCaller, echo: GrpcEcho) => Promise<T>,
): Promise<T> {
  const caller = startGrpcCaller();
  try {
    const echo = await startEcho(answerBytes);
    try {
      return await measure(caller, echo);
    } finally {
      echo.stop();
    }
  } finally {
    caller.stop();
  }
}

/** Turns this process into the caller if it was forked to be it. */
export function makeCallsIfAsked(): boolean {
  if (!process.env[CALLS]) return false;
  process.on('message', (plan: Plan) => {
    const answer = (outcome: Outcome) => process.send?.(outcome);
    carryOut(plan).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
  return true;
}

/**
 * Calls from a process that does nothing else: the collector of a benchmark that holds a whole shop stops it for longer
 * than a call takes, and would be measured as the server's latency.
 */
function startGrpcCaller(): GrpcCaller {
  const child = fork(process.argv[1], [], {
    env: { ...process.env, [CALLS]: 'yes' },
    execArgv: CALLER_FLAGS,
    serialization: 'advanced',
  });
  const ask = async (plan: Plan) => {
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`the calling process ended with ${code}`));
      child.once('exit', ended);
      child.once('message', (message: Outcome) => {
        child.off('exit', ended);
        resolve(message);
      });
      child.send(plan);
    });
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.result;
  };
  return {
    closed: async (target, requests, closed) => (await ask({ ...target, requests, closed })) as LoadResult,
    paced: (target, requests, paced) => ask({ ...target, requests, paced }),
    stop: () => child.disconnect(),
  };
}

async function carryOut({ address, path, requests, closed, paced }: Plan): Promise<LoadResult | PacedResult> {
  const client = new Client(address, credentials.createInsecure());
  const bytes = Buffer.from.bind(Buffer) as (message: Uint8Array) => Buffer;
  const call = (n: number) =>
    new Promise<void>((resolve, reject) => {
      const deadline = Date.now() + DEADLINE_MS;
      client.makeUnaryRequest(path, bytes, bytes, requests[n % requests.length], { deadline }, (error) =>
        error ? reject(error) : resolve(),
      );
    });
  try {
    return closed ? await load(call, closed) : await pacedLoad(call, paced!);
  } finally {
    client.close();
  }
}
