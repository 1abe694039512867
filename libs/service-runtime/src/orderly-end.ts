import type { Logger } from 'pino';
import type { Health } from './health';
import type { Lifecycle } from './lifecycle';
import type { LogDestination } from './log-destination';

/** The share of the time for a stop after which it breaks off what has not ended, as where a database answers no more. */
const UNHURRIED_SHARE = 2 / 3;

/** How a job ends that a signal stops before it is done: as a shell has it, so that no scheduler takes it for done. */
const STOPPED_CODES = { SIGTERM: 143, SIGINT: 130 } as const;
type StopSignal = keyof typeof STOPPED_CODES;

interface EndingParts {
  lifecycle: Lifecycle;
  health: Health;
  logger: Logger;
  log: LogDestination;
  /** The time for a stop, in milliseconds; what has not stopped then is left as it is, with exit code 1. */
  stopMs: number;
  /** Whether it is to get something done and end; what only serves until it is stopped is never done. */
  isJob: boolean;
}

/** Ends the process after an orderly stop of its parts, once, whoever asks for it first. */
export class OrderlyEnd {
  private exitCode = 0;
  private began = false;
  private isDone = false;
  private stoppedBy?: StopSignal;

  constructor(private readonly parts: EndingParts) {}

  get hasBegun(): boolean {
    return this.began;
  }

  /** A job is done. */
  finish(): void {
    this.isDone = true;
    this.begin(0, 'done');
  }

  /** The process is told to stop. */
  stop(signal: StopSignal): void {
    this.stoppedBy ??= signal;
    this.begin(0, signal);
  }

  /** It cannot go on; a fault in the middle of an orderly stop counts, too. */
  fail(reason: string): void {
    this.begin(1, reason);
  }

  private begin(code: number, reason: string): void {
    const { lifecycle, health, logger, stopMs } = this.parts;
    this.exitCode = Math.max(this.exitCode, code);
    if (this.began) return;
    this.began = true;
    logger.info({ reason }, 'stopping');
    // Who sends it calls hears that it takes no more; it answers those that are under way.
    health.notReady('stop', reason);
    const hurry = new AbortController();
    setTimeout(() => {
      logger.warn({ part: lifecycle.stoppingPart }, 'the time for a stop runs out: breaks off what is under way');
      hurry.abort();
    }, stopMs * UNHURRIED_SHARE);
    setTimeout(() => {
      logger.fatal({ part: lifecycle.stoppingPart }, 'did not stop in time');
      this.exit(1);
    }, stopMs);
    lifecycle.stop(hurry.signal).then(
      () => this.exit(0),
      () => this.exit(1),
    );
  }

  private exit(code: number): void {
    this.exitCode = Math.max(this.exitCode, code);
    if (this.exitCode === 0 && this.stoppedBy && this.parts.isJob && !this.isDone) {
      this.exitCode = STOPPED_CODES[this.stoppedBy];
      this.parts.logger.warn({ exitCode: this.exitCode, signal: this.stoppedBy }, 'was stopped before it was done');
    }
    void this.parts.log.written().then(() => process.exit(this.exitCode));
  }
}
