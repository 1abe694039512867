import type { Logger } from 'pino';

/** Something that was started. Holders use the value; only who started it stops it. */
export interface Started<T> {
  readonly value: T;
  /** Idempotent is not required; it is called once. */
  stop(): Promise<void>;
}

/** How long a stop waits for a part whose start is under way. */
const START_PATIENCE_MS = 3_000;

/** Nothing is started any more. */
export class StoppingError extends Error {
  override readonly name = 'StoppingError';
}

/** Starts a service's parts one after the other, and stops them in reverse: intake first, connections last. */
export class Lifecycle {
  private readonly started: { name: string; stop: () => Promise<void> }[] = [];
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

  /** Stops all that was started, once, however often it is called. @throws AggregateError of the parts that failed to stop */
  stop(): Promise<void> {
    this.stopping ??= this.stopInReverse();
    return this.stopping;
  }

  private async startPart<T>(name: string, start: () => Promise<Started<T>> | Started<T>): Promise<T> {
    const part = await start();
    this.logger.debug({ part: name }, 'started');
    if (!this.hasStopped) {
      this.started.push({ name, stop: () => part.stop() });
      return part.value;
    }
    // It came too late for the stop of all the others.
    await part.stop();
    throw new StoppingError(`${name} is stopped again: the service stops`);
  }

  /** Resolves when no start is under way any more, or it takes too long. */
  private async startsEnded(): Promise<void> {
    if (this.underWay.size === 0) return;
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, START_PATIENCE_MS);
    await Promise.race([Promise.allSettled(this.underWay), late.promise]);
    clearTimeout(timer);
  }

  private async stopInReverse(): Promise<void> {
    await this.startsEnded();
    this.hasStopped = true;
    const failures: unknown[] = [];
    for (const part of this.started.reverse()) {
      this.current = part.name;
      try {
        await part.stop();
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
