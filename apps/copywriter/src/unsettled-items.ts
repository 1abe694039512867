import { Unavailable } from '@attune/grpc-transport';
import type { Logger } from '@attune/service-runtime';

/** Of more, whoever follows the catalog goes no further until there is room. */
const MAX_ITEMS = 10_000;

/** Where none can be settled, the next look waits, twice as long after each time. */
const PAUSE_MS = { first: 1_000, longest: 60_000 };

/** A look at an item's texts. */
type Look = () => Promise<void>;

/** Items whose texts could not be looked at, and how to look again. */
export class UnsettledItems {
  /** By tenant and item; what failed last stands last. */
  private readonly looks = new Map<string, Look>();
  private pauseMs = 0;
  /** As `performance.now()` tells it. */
  private pausesUntil = 0;

  constructor(private readonly logger: Logger) {}

  /** Looks, and again later where that fails. Never rejects. */
  async settle(tenant: string, itemId: string, look: Look): Promise<void> {
    try {
      await look();
      this.looks.delete(keyOf(tenant, itemId));
    } catch (error) {
      this.keep(tenant, itemId, look, error);
    }
  }

  /**
   * Does work for one item of many. What fails by itself, and not as the database is away or time is up, keeps nobody from
   * the others: its item is looked at later.
   * @throws what would fail for the next item, too
   */
  async apart(tenant: string, itemId: string, work: () => Promise<void> | void, look: Look): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isPassing(error) || !this.keep(tenant, itemId, look, error)) throw error;
    }
  }

  /** Looks at all of them, unless the database is away: then at one. Does nothing in a pause after looks that were in vain. */
  async settleRest(): Promise<void> {
    if (performance.now() < this.pausesUntil) return;
    let inVain = this.looks.size > 0;
    for (const [key, look] of [...this.looks]) {
      try {
        await look();
        this.looks.delete(key);
        inVain = false;
      } catch (error) {
        if (isPassing(error)) return;
        this.looks.delete(key);
        this.looks.set(key, look);
      }
    }
    this.pauseMs = inVain ? Math.min(Math.max(this.pauseMs * 2, PAUSE_MS.first), PAUSE_MS.longest) : 0;
    this.pausesUntil = performance.now() + this.pauseMs;
  }

  /** False when there are too many. */
  private keep(tenant: string, itemId: string, look: Look, error: unknown): boolean {
    const key = keyOf(tenant, itemId);
    if (this.looks.has(key)) return true;
    this.logger.warn({ tenant, itemId, err: error }, 'the texts of an item are looked at again later');
    if (this.looks.size >= MAX_ITEMS) return false;
    this.looks.set(key, look);
    // A new one need not fail for the reason of the others.
    this.pauseMs = this.pausesUntil = 0;
    return true;
  }
}

/** Whether the same may succeed a little later, and the next item would fail as well. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unavailable || ['AbortError', 'TimeoutError'].includes((error as Error).name);
}

function keyOf(tenant: string, itemId: string): string {
  return JSON.stringify([tenant, itemId]);
}
