import { fork, type ChildProcess } from 'node:child_process';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { SERVICE_FLAGS } from '@attune/local-stack';

/** The whole process is the echo server when this variable says how many bytes an answer has. */
const ANSWER_BYTES = 'ATTUNE_BENCH_ECHO_BYTES';
const METHOD = '/attune.bench.Echo/Echo';
const bytes = (message: Buffer) => message;

/** Turns this process into the echo server if it was forked to be it. */
export function serveEchoIfAsked(): boolean {
  const answerBytes = Number(process.env[ANSWER_BYTES]);
  if (!answerBytes) return false;
  const answer = Buffer.alloc(answerBytes, 7);
  const server = new Server();
  const method = { path: METHOD, requestStream: false, responseStream: false } as const;
  const codec = {
    requestSerialize: bytes,
    requestDeserialize: bytes,
    responseSerialize: bytes,
    responseDeserialize: bytes,
  };
  server.addService(
    { echo: { ...method, ...codec } },
    { echo: (_call: unknown, done: (error: null, reply: Buffer) => void) => done(null, answer) },
  );
  server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) => {
    if (error) throw error;
    process.send?.(port);
  });
  process.on('disconnect', () => process.exit(0));
  return true;
}

/** A unary method of a server. */
export interface GrpcTarget {
  address: string;
  /** As a contract's service definition has it: `/attune.recommender.v1.RecommenderService/Recommend`. */
  path: string;
}

export interface GrpcEcho {
  readonly pid: number;
  readonly target: GrpcTarget;
  stop(): void;
}

/** A bare grpc-js server in its own process that answers every call with the same number of bytes: the transport's limit. */
export async function startEcho(answerBytes: number): Promise<GrpcEcho> {
  const child: ChildProcess = fork(process.argv[1], [], {
    env: { ...process.env, [ANSWER_BYTES]: String(answerBytes) },
    execArgv: SERVICE_FLAGS,
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`the echo server ended with ${code}`)));
  });
  return {
    pid: child.pid ?? 0,
    target: { address: `127.0.0.1:${port}`, path: METHOD },
    stop: () => child.disconnect(),
  };
}
