import type { Logger } from 'pino';
import { endedBefore } from './hurry';

/** Something that was started. Holders use the value; only who started it stops it. */
export interface Started<T> {
  readonly value: T;
  /**
   * Idempotent is not required; it is called once.
   * @param hurry aborts when the time for a stop runs out: what has not ended by then is to be broken off
   */
  stop(hurry?: AbortSignal): Promise<void>;
}

/** How long a stop waits for a part whose start is under way. */
const START_PATIENCE_MS = 3_000;
/** What a part may take to break off, in a hurry, before the next one is stopped. */
const BREAK_OFF_MS = 300;

/** Nothing is started any more. */
export class StoppingError extends Error {
  override readonly name = 'StoppingError';
}

/** Starts a service's parts one after the other, and stops them in reverse: intake first, connections last. */
export class Lifecycle {
  private readonly started: { name: string; stop: Started<unknown>['stop'] }[] = [];
  private readonly underWay = new Set<Promise<unknown>>();
  private stopping?: Promise<void>;
  private hasStopped = false;
  private current?: string;

  constructor(private readonly logger: Logger) {}

  /**
   * Starts a part; its value is for the parts that follow.
   * @throws StoppingError once all is stopped; what was started meanwhile is stopped, too
   */
  async start<T>(name: string, start: () => Promise<Started<T>> | Started<T>): Promise<T> {
    if (this.stopping) throw new StoppingError(`${name} is not started: the service stops`);
    const starting = this.startPart(name, start);
    this.underWay.add(starting);
    try {
      return await starting;
    } finally {
      this.underWay.delete(starting);
    }
  }

  /** The name of the part that is being stopped; undefined where none is. */
  get stoppingPart(): string | undefined {
    return this.current;
  }

  /**
   * Stops all that was started, once, however often it is called.
   * @param hurry from when it aborts on, what is under way is broken off, and no part is waited for any more
   * @throws AggregateError of the parts that failed to stop, or had to be left
   */
  stop(hurry?: AbortSignal): Promise<void> {
    this.stopping ??= this.stopInReverse(hurry);
    return this.stopping;
  }

  private async startPart<T>(name: string, start: () => Promise<Started<T>> | Started<T>): Promise<T> {
    const part = await start();
    this.logger.debug({ part: name }, 'started');
    if (!this.hasStopped) {
      this.started.push({ name, stop: (hurry) => part.stop(hurry) });
      return part.value;
    }
    // It came too late for the stop of all the others.
    await part.stop();
    throw new StoppingError(`${name} is stopped again: the service stops`);
  }

  /** Resolves when no start is under way any more, or it takes too long. */
  private async startsEnded(hurry: AbortSignal | undefined): Promise<void> {
    if (this.underWay.size === 0) return;
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, START_PATIENCE_MS);
    await endedBefore(hurry, Promise.race([Promise.allSettled(this.underWay), late.promise]));
    clearTimeout(timer);
  }

  private async stopInReverse(hurry: AbortSignal | undefined): Promise<void> {
    await this.startsEnded(hurry);
    this.hasStopped = true;
    const failures: unknown[] = [];
    for (const part of this.started.reverse()) {
      this.current = part.name;
      try {
        await stopPart(part, hurry);
        this.logger.debug({ part: part.name }, 'stopped');
      } catch (error) {
        failures.push(error);
        this.logger.error({ part: part.name, err: error }, 'failed to stop');
      }
    }
    this.current = undefined;
    if (failures.length > 0) throw new AggregateError(failures, 'parts failed to stop');
  }
}

/** @throws Error when it has not even broken off what it does */
async function stopPart(part: { stop: Started<unknown>['stop'] }, hurry: AbortSignal | undefined): Promise<void> {
  const stopped = part.stop(hurry);
  if (await endedBefore(hurry, stopped)) return;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('did not stop in time, and is left')), BREAK_OFF_MS);
  try {
    await Promise.race([stopped, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
