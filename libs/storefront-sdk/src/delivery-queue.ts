import { type BatchOutcome, type Collector, type IdentifiedEvent, MAX_KEEPALIVE_BYTES } from './collector';
import type { Delivery } from './delivery';

export interface DeliveryQueueOptions {
  /** How long an event waits for others to share its request, in milliseconds. */
  batchDelayMs: number;
  /** How many events wait at most while the collector is away; beyond it the oldest is given up. */
  capacity: number;
  /** The first pause after a failure; it doubles with each further one, up to 30 s. */
  retryDelayMs: number;
}

interface Waiting {
  event: IdentifiedEvent;
  /** Counted from the first event of the page. */
  place: number;
  /** Of the event as JSON. */
  bytes: number;
  settle: (delivery: Delivery) => void;
}

const BATCH_EVENTS = 50;
/** What leaves room for the moment of sending in a request that may outlive its page. */
const BATCH_BYTES = MAX_KEEPALIVE_BYTES - 50 * BATCH_EVENTS;
const LONGEST_RETRY_DELAY_MS = 30_000;
/** Of a pause that the collector, or a proxy before it, asks for. */
const LONGEST_ASKED_DELAY_MS = 600_000;

/** Sends events in their order, several in a request, and again until the collector has answered. */
export class DeliveryQueue {
  private readonly waiting: Waiting[] = [];
  /** Those that wait, and those of requests under way. */
  private readonly unsettled = new Set<Waiting>();
  private timer?: ReturnType<typeof setTimeout>;
  private sending = false;
  private failures = 0;
  private places = 0;
  private stopped = false;

  constructor(
    private readonly collector: Collector,
    private readonly options: DeliveryQueueOptions,
  ) {}

  /** Takes the event as it is now. Never rejects: what went wrong is in the delivery. */
  add(event: IdentifiedEvent): Promise<Delivery> {
    const { eventId } = event;
    let json: string;
    try {
      json = JSON.stringify(event);
    } catch (error) {
      const reason = { field: '', message: `cannot be sent as JSON: ${String(error)}` };
      return Promise.resolve({ status: 'refused', eventId, reasons: [reason] });
    }
    if (this.stopped) return Promise.resolve(dropped(eventId, 'the tracker was stopped'));
    return new Promise((settle) => {
      const bytes = new TextEncoder().encode(json).length;
      const entry: Waiting = {
        ...{ event: JSON.parse(json) as IdentifiedEvent, place: this.places++, bytes },
        settle: (delivery) => {
          this.unsettled.delete(entry);
          settle(delivery);
        },
      };
      this.waiting.push(entry);
      this.unsettled.add(entry);
      this.trim();
      this.schedule(this.options.batchDelayMs);
    });
  }

  /** Sends what waits now, without regard to a pause or a request under way: the page may be about to go. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.waiting.length > 0) void this.send();
  }

  /** The events of which it is not known yet what became of them, oldest first. */
  open(): IdentifiedEvent[] {
    return [...this.unsettled].map(({ event }) => event);
  }

  /** Sends what waits once more and takes nothing further. */
  stop(): void {
    this.stopped = true;
    this.flush();
  }

  /** Gives up what waits and takes nothing further. */
  drop(reason: string): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.waiting.length = 0;
    for (const { event, settle } of this.unsettled) settle(dropped(event.eventId, reason));
  }

  private schedule(delayMs: number): void {
    if (this.timer !== undefined || this.sending || this.waiting.length === 0) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.sending = true;
      void this.send().then((nextDelayMs) => {
        this.sending = false;
        this.schedule(nextDelayMs);
      });
    }, delayMs);
  }

  /** @returns how long to wait before the next request, in milliseconds */
  private async send(): Promise<number> {
    const batch = this.waiting.splice(0, this.batchLength());
    const outcome = await this.collector.post(batch.map(({ event }) => event));
    if ('deliveries' in outcome) {
      this.failures = 0;
      batch.forEach(({ settle }, index) => settle(outcome.deliveries[index]));
      return 0;
    }
    if (this.stopped) {
      for (const { event, settle } of batch) settle(dropped(event.eventId, 'the tracker was stopped'));
      return 0;
    }
    // Requests may have gone side by side when the page was hidden.
    this.waiting.push(...batch);
    this.waiting.sort((a, b) => a.place - b.place);
    this.trim();
    const delayMs = this.retryDelay(outcome);
    this.failures++;
    this.schedule(delayMs);
    return delayMs;
  }

  /** How many of those that wait share the next request; an event that is too large for any goes alone. */
  private batchLength(): number {
    let [length, bytes] = [0, 0];
    for (const entry of this.waiting.slice(0, BATCH_EVENTS)) {
      bytes += entry.bytes;
      if (length > 0 && bytes > BATCH_BYTES) break;
      length++;
    }
    return length;
  }

  private retryDelay({ retryAfterMs = 0 }: Exclude<BatchOutcome, { deliveries: unknown }>): number {
    const doubled = this.options.retryDelayMs * 2 ** this.failures;
    // Spread over the upper half, so that a collector that comes back does not meet all its browsers at once.
    const spread = Math.min(doubled, LONGEST_RETRY_DELAY_MS) * (0.5 + Math.random() / 2);
    // Not before the moment that was asked for, and not all of them at it.
    return Math.max(spread, Math.min(retryAfterMs, LONGEST_ASKED_DELAY_MS) * (1 + Math.random() / 2));
  }

  private trim(): void {
    const surplus = this.waiting.length - this.options.capacity;
    if (surplus <= 0) return;
    for (const { event, settle } of this.waiting.splice(0, surplus)) {
      settle(dropped(event.eventId, 'the queue was full'));
    }
  }
}

function dropped(eventId: string, reason: string): Delivery {
  return { status: 'dropped', eventId, reason };
}
