import { topics } from '@attune/contracts';
import { metricSum, waitUntil, type Services } from '@attune/local-stack';

export const STORED_EVERY_MS = 250;
const STALLED_MS = 60_000;
const ANSWER_TIMEOUT_MS = 5_000;

/** The way from the collector to the database, as its two ends count what passes. */
export class DataWay {
  private readonly topicNames: string[];

  /** @param unread events on the topic that the historian has not finished */
  constructor(
    private readonly services: Pick<Services, 'addresses' | 'topicPrefix'>,
    private readonly unread: () => Promise<number>,
  ) {
    const { events, items } = topics(services.topicPrefix);
    this.topicNames = [events.name, items.name];
  }

  /** Records that the historian has dealt with since it started. */
  stored(): Promise<number> {
    return this.count('historian', 'attune_stream_consumed_records_total');
  }

  /**
   * Resolves when the historian has dealt with all that the collector sent. Counts alone would not tell: what an earlier
   * run left on the topic is counted, too.
   * @throws Error when nothing moves for a minute
   */
  async waitUntilStored(signal: AbortSignal): Promise<number> {
    const sent = await this.count('collector', 'attune_stream_sent_records_total');
    for (let before = -1; ;) {
      const [stored, isAll] = await waitUntil(
        async () => {
          const count = await this.stored();
          const isAll = count >= sent && (await this.unread()) === 0;
          return isAll || count > before ? ([count, isAll] as const) : undefined;
        },
        {
          what: `the historian to store ${sent} records`,
          timeoutMs: STALLED_MS,
          everyMs: STORED_EVERY_MS,
          giveUp: () => (signal.aborted ? new Error('stopped') : undefined),
        },
      );
      if (isAll) return stored;
      before = stored;
    }
  }

  private async count(service: 'collector' | 'historian', metric: string): Promise<number> {
    const url = `${this.services.addresses.opsUrls[service]}/metrics`;
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
    const text = await response.text();
    return this.topicNames.reduce((sum, topic) => sum + metricSum(text, metric, { topic }), 0);
  }
}
