import type { WriteStream } from 'node:tty';

/** How often a line that changes is printed where lines cannot be rewritten. */
const PLAIN_LIVE_EVERY_MS = 2_000;

/** Progress for a person: steps, each with the seconds since the start, and one line that changes meanwhile. */
export class Terminal {
  private live = '';
  private livePrintedAt = 0;

  /** @param now seconds since the start */
  constructor(
    private readonly stream: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>,
    private readonly now: () => number,
  ) {}

  /** A line that stays. */
  step(text: string): void {
    this.endLive();
    this.stream.write(`${this.stamp()} ${text}\n`);
  }

  /** A line that the next one of its kind replaces; where that cannot be, it is printed now and then. */
  update(text: string): void {
    if (this.stream.isTTY) {
      const line = `${this.stamp()} ${text}`.slice(0, (this.stream.columns || 80) - 1);
      this.stream.write(`\r${line.padEnd(this.live.length)}`);
      this.live = line;
    } else if (Date.now() - this.livePrintedAt >= PLAIN_LIVE_EVERY_MS) {
      this.livePrintedAt = Date.now();
      this.stream.write(`${this.stamp()} ${text}\n`);
    }
  }

  /** Text as it is. */
  text(text: string): void {
    this.endLive();
    this.stream.write(text);
  }

  /** What follows begins on a line of its own. */
  endLive(): void {
    if (this.live) this.stream.write('\n');
    this.live = '';
  }

  private stamp(): string {
    return `[${this.now().toFixed(1).padStart(5)} s]`;
  }
}
