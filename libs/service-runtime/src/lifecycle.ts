import type { Logger } from 'pino';

/** Something that was started. Holders use the value; only who started it stops it. */
export interface Started<T> {
  readonly value: T;
  /** Idempotent is not required; it is called once. */
  stop(): Promise<void>;
}

/** Starts a service's parts one after the other, and stops them in reverse: intake first, connections last. */
export class Lifecycle {
  private readonly started: { name: string; stop: () => Promise<void> }[] = [];
  private stopping?: Promise<void>;

  constructor(private readonly logger: Logger) {}

  /** Starts a part; its value is for the parts that follow. */
  async start<T>(name: string, start: () => Promise<Started<T>> | Started<T>): Promise<T> {
    const part = await start();
    this.started.push({ name, stop: () => part.stop() });
    this.logger.debug({ part: name }, 'started');
    return part.value;
  }

  /** Stops all that was started, once, however often it is called. @throws AggregateError of the parts that failed to stop */
  stop(): Promise<void> {
    this.stopping ??= this.stopInReverse();
    return this.stopping;
  }

  private async stopInReverse(): Promise<void> {
    const failures: unknown[] = [];
    for (const part of this.started.reverse()) {
      try {
        await part.stop();
        this.logger.debug({ part: part.name }, 'stopped');
      } catch (error) {
        failures.push(error);
        this.logger.error({ part: part.name, err: error }, 'failed to stop');
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'parts failed to stop');
  }
}
