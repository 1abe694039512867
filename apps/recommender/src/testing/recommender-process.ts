import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RecommenderProcess {
  port: number;
  /** Asks it to end; its exit code. */
  terminate(): Promise<number | null>;
  /** Ends it without a word, as a lack of memory does. */
  kill(): Promise<void>;
}

interface LogLine {
  msg: string;
  port?: number;
}

/**
 * Starts a recommender as a process of its own, and waits until it is ready. For tests.
 * @param bundle its program
 * @param port 0 takes a free one
 */
export async function startRecommenderProcess(
  bundle: string,
  databaseUrl: string,
  port: number,
): Promise<RecommenderProcess> {
  const child = spawn(process.execPath, [bundle], {
    env: { PORT: String(port), DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const listeningPort = await listening(child);
  return {
    port: listeningPort,
    terminate: () => {
      child.kill('SIGTERM');
      return exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Resolves with the port as soon as the log says that the process is ready. */
async function listening(child: ChildProcess): Promise<number> {
  let port = 0;
  for await (const line of createInterface({ input: child.stdout! })) {
    const { msg, port: logged } = JSON.parse(line) as LogLine;
    if (msg === 'serving gRPC') port = logged!;
    if (msg === 'ready') {
      child.stdout!.resume();
      return port;
    }
  }
  throw new Error('the recommender ended before it was ready');
}
