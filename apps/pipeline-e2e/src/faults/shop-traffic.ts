import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { collectorAnswer } from '@attune/contracts';

const BATCH = 20;
const ANSWER_TIMEOUT_MS = 15_000;

/**
 * Shoppers' events, posted batch after batch without a pause, as a storefront would: what is not acknowledged is posted
 * again with the same ids.
 */
export class ShopTraffic {
  /** Ids that the collector has acknowledged. */
  readonly acknowledged = new Set<string>();
  /** Batches that were not acknowledged and had to be posted again. */
  retries = 0;
  private running = true;
  private readonly done: Promise<void>;

  constructor(private readonly collectorUrl: string) {
    this.done = this.post();
  }

  /** Ends with the batch under way acknowledged. */
  async stop(): Promise<void> {
    this.running = false;
    await this.done;
  }

  private async post(): Promise<void> {
    for (let batch = 0; this.running; batch++) {
      const events = Array.from({ length: BATCH }, (_, n) => ({
        ...{ type: 'view_item', eventId: randomUUID(), userId: `u${(batch * BATCH + n) % 97}`, itemId: `i${n}` },
      }));
      while (!(await this.acknowledge(events))) {
        this.retries++;
        await sleep(100);
      }
      await sleep(5);
    }
  }

  private async acknowledge(events: readonly object[]): Promise<boolean> {
    try {
      const response = await fetch(`${this.collectorUrl}/v1/events`, {
        method: 'POST',
        body: JSON.stringify(events),
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      const answer = collectorAnswer.safeParse(await response.json());
      if (response.status !== 202 || !answer.success) return false;
      for (const verdict of answer.data.verdicts) {
        if (verdict.status === 'accepted') this.acknowledged.add(verdict.eventId);
      }
      return true;
    } catch {
      return false;
    }
  }
}
