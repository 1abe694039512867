const PLAIN_LINE_EVERY_MS = 5_000;

/** Where lines go: a terminal, a file or a pipe. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A line that tells people how work goes on: on a terminal it is written over, elsewhere a new one comes every few seconds. */
export class StatusLine {
  private nextLineAt: number;

  constructor(
    private readonly output: Output,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.nextLineAt = now() + PLAIN_LINE_EVERY_MS;
  }

  /** @param text without a line end */
  show(text: string): void {
    if (this.output.isTTY) {
      this.output.write(`\r\u001b[K${text}`);
    } else if (this.now() >= this.nextLineAt) {
      this.nextLineAt = this.now() + PLAIN_LINE_EVERY_MS;
      this.output.write(`${text}\n`);
    }
  }

  /** The work has ended. @param lines how, each with its end */
  end(lines: string): void {
    if (this.output.isTTY) this.output.write('\r\u001b[K');
    this.output.write(lines);
  }
}

/** `8.5 s`, `12 min 4 s`, `3 h 20 min`. @param digits of seconds under a minute */
export function duration(seconds: number, digits = 0): string {
  if (Number(seconds.toFixed(1)) < 60) return `${seconds.toFixed(digits)} s`;
  const whole = Math.round(seconds);
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
