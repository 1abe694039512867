import { LocalStackError } from '@attune/local-stack';
import { parseArguments, USAGE, UsageError } from './arguments';
import { check } from './check';
import { failureText } from './failure-text';
import { requireNode } from './node-version';
import { serve } from './serve';
import { Terminal } from './terminal';

/** Seconds since this process started, its own loading included. */
const now = () => performance.now() / 1000;

/** Ctrl-C and its like ask for a clean stop; a second time ends at once, and the guardian ends what is left. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(1);
      stop.abort(new LocalStackError('stopped before it was done'));
    });
  }
  return stop.signal;
}

/** @returns the exit code */
async function main(): Promise<number> {
  requireNode(process.versions.node);
  const options = parseArguments(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  // Standard output of a check is its one line of figures.
  const terminal = new Terminal(options.check ? process.stderr : process.stdout, now);
  const run = options.check ? check : serve;
  try {
    return await run({ ...options, terminal, now, signal: stopSignal() });
  } finally {
    terminal.endLive();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${USAGE}`);
      process.exit(2);
    }
    process.stderr.write(`${failureText(error)}\n`);
    process.exit(1);
  },
);
