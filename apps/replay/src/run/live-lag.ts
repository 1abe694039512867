import { setTimeout as sleep } from 'node:timers/promises';
import { groupOffsets, type StreamConnection } from '@attune/event-stream';

const LOOK_EVERY_MS = 1_000;

/**
 * Holds a replay back while the historian has more than `limit` records before it, so that shoppers' own events do not
 * wait behind replayed ones. A group that has never committed is not waited for.
 */
export class LiveLag {
  private lookedAt = -Infinity;

  constructor(
    private readonly connection: StreamConnection,
    private readonly group: string,
    private readonly topic: string,
    private readonly limit: number,
  ) {}

  /** Resolves when more may be published. */
  async room(signal: AbortSignal): Promise<void> {
    if (this.limit === Infinity || performance.now() - this.lookedAt < LOOK_EVERY_MS) return;
    while (!signal.aborted && (await this.lag()) > this.limit) {
      await sleep(LOOK_EVERY_MS / 4, undefined, { signal }).catch(() => undefined);
    }
    this.lookedAt = performance.now();
  }

  private async lag(): Promise<number> {
    const partitions = [...(await groupOffsets(this.connection, this.group, this.topic)).values()];
    if (partitions.every(({ next }) => next === undefined)) return 0;
    return partitions.reduce((sum, { next = 0n, low, high }) => sum + Number(high - (next > low ? next : low)), 0);
  }
}
