import { setTimeout } from 'node:timers/promises';
import { isDatabaseAway } from '@attune/database';
import type { RunProgress } from './run-progress';

/** Milliseconds. */
export interface RetryTimes {
  /** Before the first of the next tries; twice as long before each further one. */
  firstMs: number;
  longestMs: number;
  /** After so long the fault is thrown. */
  patienceMs: number;
}

/** What waiting depends on. */
export interface WaitingFor {
  /** Ends the run: it rejects with the signal's reason. */
  signal: AbortSignal;
  /** Why PostgreSQL failed, for a person. */
  whyFails: (error: unknown) => string;
  /** How long PostgreSQL is waited for once the history is read; for tests. */
  retry?: RetryTimes;
}

/** A restart, a failover or somebody who makes room takes minutes; what an hour has fitted is worth them. */
const RETRY: RetryTimes = { firstMs: 1_000, longestMs: 15_000, patienceMs: 15 * 60_000 };

/**
 * Classes of PostgreSQL's codes for what may pass with time: transactions in each other's way, a server that only reads
 * while another takes over, no room, locks, stops and time limits, the system around it.
 */
const PASSING = new Set(['25', '40', '53', '55', '57', '58']);

/** Waits for PostgreSQL with what a run has made. */
export class Patience {
  constructor(
    private readonly progress: RunProgress,
    private readonly input: WaitingFor,
  ) {}

  /**
   * What the work gives, which is tried again while PostgreSQL is away or has no room; it must come to the same when it
   * is done twice.
   * @throws its error when that is another, or lasts; the signal's reason when it aborts in a wait
   */
  async with<T>(work: () => Promise<T>): Promise<T> {
    const { signal, whyFails, retry = RETRY } = this.input;
    const givesUpAt = performance.now() + retry.patienceMs;
    for (let waitMs = retry.firstMs; ; waitMs = Math.min(2 * waitMs, retry.longestMs)) {
      try {
        return await work();
      } catch (error) {
        if (signal.aborted || !mayPass(error) || performance.now() + waitMs > givesUpAt) throw error;
        this.progress.report({ phase: 'waiting', reason: whyFails(error), retryInSeconds: waitMs / 1000 });
        await setTimeout(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
      }
    }
  }
}

function mayPass(error: unknown): boolean {
  if (isDatabaseAway(error)) return true;
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  return severity !== undefined && typeof code === 'string' && PASSING.has(code.slice(0, 2));
}
