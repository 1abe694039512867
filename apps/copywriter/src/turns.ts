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
  /** Settles when the one who asked last has had his turn. */
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Resolves when the caller may work for a moment, in the order asked; what he does at once is done before the next one
   * is asked to go on. Rejects with the signal's reason when it has aborted by then.
   */
  take(signal: AbortSignal): Promise<void> {
    const turn = this.last.then(() => this.next(signal));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async next(signal: AbortSignal): Promise<void> {
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
