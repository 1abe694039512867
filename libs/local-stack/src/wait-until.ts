import { setTimeout as sleep } from 'node:timers/promises';
import { LocalStackError } from './errors';

export interface WaitOptions {
  /** What is waited for, for the error: "PostgreSQL to answer". */
  what: string;
  timeoutMs: number;
  everyMs?: number;
  /** Ends the wait early: with an error when it gives one. */
  giveUp?: () => Error | undefined;
}

/**
 * Asks again until `check` gives a value. An error of `check` counts as "not yet"; the last one is told at the end.
 * @throws LocalStackError after `timeoutMs`, or what `giveUp` returns
 */
export async function waitUntil<T>(check: () => Promise<T | undefined>, options: WaitOptions): Promise<T> {
  const end = Date.now() + options.timeoutMs;
  for (let last: unknown; ;) {
    const reason = options.giveUp?.();
    if (reason) throw reason;
    try {
      const value = await check();
      if (value !== undefined) return value;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) {
      const why = last instanceof Error ? `: ${last.message}` : '';
      throw new LocalStackError(`waited ${options.timeoutMs / 1000} s for ${options.what}${why}`, { cause: last });
    }
    await sleep(options.everyMs ?? 50);
  }
}
