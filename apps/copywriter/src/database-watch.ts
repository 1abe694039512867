import { checkMigrated, type Queryable, whyDatabaseFails } from '@attune/database';
import { endedBefore, type Health, type Logger, type Started } from '@attune/service-runtime';

const PROBE_INTERVAL_MS = 1_000;
const PROBE_TIMEOUT_MS = 2_000;

/**
 * Tells the service's health whether PostgreSQL answers, and has the tables of this release: without them it answers, too,
 * and no call can be. Asked at the start, and after a failed read until it does.
 */
export class DatabaseWatch {
  private readonly stopping = new AbortController();
  private probing?: Promise<void>;

  private constructor(
    private readonly database: Queryable,
    private readonly url: string,
    private readonly health: Health,
    private readonly logger: Logger,
  ) {}

  /** @param url as DATABASE_URL has it */
  static start(database: Queryable, url: string, health: Health, logger: Logger): Started<DatabaseWatch> {
    const watch = new DatabaseWatch(database, url, health, logger);
    watch.begin('not reached yet');
    return {
      value: watch,
      stop: async (hurry) => {
        watch.stopping.abort();
        if (watch.probing) await endedBefore(hurry, watch.probing);
      },
    };
  }

  /** A read has failed: not ready until PostgreSQL answers again. */
  away(error: unknown): void {
    this.begin(whyDatabaseFails(error, this.url));
  }

  private begin(reason: string): void {
    if (this.probing || this.stopping.signal.aborted) return;
    this.tell(reason);
    this.probing = this.probe(reason).finally(() => {
      this.probing = undefined;
    });
  }

  private tell(reason: string): void {
    this.health.notReady('database', reason);
    this.logger.warn({ reason }, 'the database is away');
  }

  /** @param told why it is away, as was told last */
  private async probe(told: string): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const limited = AbortSignal.any([signal, AbortSignal.timeout(PROBE_TIMEOUT_MS)]);
        await checkMigrated(this.database, { signal: limited });
        this.health.ready('database');
        this.logger.info('the database answers');
        return;
      } catch (error) {
        const reason = whyDatabaseFails(error, this.url);
        if (reason !== told && !signal.aborted) this.tell((told = reason));
        await pause(PROBE_INTERVAL_MS, signal);
      }
    }
  }
}

/** Resolves after the time, or as soon as the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
