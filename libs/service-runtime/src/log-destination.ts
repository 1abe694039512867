import { fstatSync } from 'node:fs';
import { destination, type DestinationStream } from 'pino';

/** What waits to be written, as while the disk is full or nobody reads, in bytes; what is more is dropped. */
const MAX_WAITING = 1024 * 1024;
/** How long the end of the process waits for a reader to take the last lines. */
const LAST_LINES_MS = 500;

/** Where a service's log goes. When it cannot be written, the service goes on without a log: calls come first. */
export interface LogDestination extends DestinationStream {
  /** Lines that were dropped since the start. */
  readonly dropped: number;
  /** Called when lines can be written again after some were dropped, with how many. */
  onResumed?: (dropped: number) => void;
  /** Resolves when nothing waits to be written any more, or it is not taken within half a second. */
  written(): Promise<void>;
}

/**
 * Standard output, line by line. A file is written at once; a pipe or a socket that nobody reads would hold up the whole
 * process if it were, so its lines wait in memory.
 */
export function logDestination(): LogDestination {
  const kind = fstatSync(1);
  return kind.isFIFO() || kind.isSocket() ? toPipe() : toFile();
}

function toFile(): LogDestination {
  const output = destination({ dest: 1, sync: true, maxLength: MAX_WAITING });
  const drops = new Drops(
    (line) => void output.write(line),
    () => Promise.resolve(),
  );
  // Without a listener it would end the process; what cannot be logged cannot be told of either.
  output.on('error', () => undefined);
  output.on('drop', () => drops.count());
  output.on('write', () => drops.resume());
  return drops;
}

function toPipe(): LogDestination {
  const output = process.stdout;
  const take = (line: string) => {
    if (output.writableLength > MAX_WAITING) drops.count();
    else output.write(line);
  };
  const drained = () =>
    new Promise<void>((resolve) => {
      if (output.writableLength === 0) return resolve();
      setTimeout(resolve, LAST_LINES_MS);
      output.write('', () => resolve());
    });
  const drops = new Drops(take, drained);
  output.on('error', () => undefined);
  output.on('drain', () => drops.resume());
  return drops;
}

class Drops implements LogDestination {
  dropped = 0;
  onResumed?: (dropped: number) => void;
  private told = 0;

  constructor(
    readonly write: (line: string) => void,
    readonly written: () => Promise<void>,
  ) {}

  count(): void {
    this.dropped++;
  }

  resume(): void {
    const untold = this.dropped - this.told;
    this.told = this.dropped;
    // Not within the write that it is told of.
    if (untold > 0) setImmediate(() => this.onResumed?.(untold));
  }
}
