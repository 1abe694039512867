import { Histogram, type Registry } from 'prom-client';

/** The way of an event, from its receipt to a list that knows of it. */
type FreshnessStage = 'collector' | 'broker' | 'historian' | 'serve';

const BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 600];

/** What comes longer than this after it occurred is from a file, a replay or a device that was offline. */
const LIVE_MS = 60_000;

/** How long live events take at each stage, under one name in all services, so that one query shows where time goes. */
export class Freshness {
  private readonly histogram: Histogram<'stage'>;

  constructor(registry: Registry) {
    this.histogram = new Histogram({
      name: 'attune_freshness_seconds',
      help:
        'Time of live events by stage: collector (receipt to acknowledgement by the broker), broker (written to fetched), ' +
        'historian (fetched to committed), serve (the read of a history that has one)',
      labelNames: ['stage'],
      buckets: BUCKETS_SECONDS,
      registers: [registry],
    });
  }

  /** Clocks of two machines may differ, so a negative time counts as 0. */
  observe(stage: FreshnessStage, milliseconds: number): void {
    this.histogram.labels(stage).observe(Math.max(0, milliseconds) / 1_000);
  }
}

/**
 * Whether an event came when it happened. Files and replays bring old ones, whose age says nothing of the stages; an
 * event that waits in a queue after it was seen stays live, however long it waits.
 * @param seenAt when it was received or written for the first time; both in milliseconds since the epoch
 */
export function isLive(occurredAt: number, seenAt: number): boolean {
  return seenAt - occurredAt <= LIVE_MS;
}
