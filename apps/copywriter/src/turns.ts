import { setImmediate as nextTurn } from 'node:timers/promises';

/** For so long texts are written in a row; then answers leave, and calls that have ended meanwhile are heard of. */
const TURN_MS = 5;

/**
 * Shares the event loop among the calls that have work to do. Without it, more calls than can be served are all begun
 * and all answered too late; with it, those whose callers have given up cost nothing, and the others are served.
 */
export class Turns {
  /** When the event loop began its present turn; undefined until somebody asks in it. */
  private begun?: number;

  /** Resolves when the caller may work for a moment, in the order asked. @throws the signal's reason when it has aborted */
  async take(signal: AbortSignal): Promise<void> {
    while (performance.now() - this.beginning() > TURN_MS) await nextTurn();
    signal.throwIfAborted();
  }

  private beginning(): number {
    if (this.begun === undefined) {
      this.begun = performance.now();
      setImmediate(() => (this.begun = undefined));
    }
    return this.begun;
  }
}
