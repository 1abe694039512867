import type { IdentifiedEvent } from './collector';
import type { KeyValueStorage } from './visitor';

/** Of what a page leaves to the next one; browsers give an origin 5 MB. */
const MOST_EVENTS = 200;
const MOST_CHARACTERS = 200_000;

/**
 * Events that a page leaves to the browser's next one: a request may die with its page, and the collector may be away
 * until then. What was taken all the same is sent twice, which its id makes harmless.
 */
export class UnsentEvents {
  private readonly key: string;
  /** The ids that this page has kept, and those of them of which it is not known yet what became. */
  private readonly own = new Set<string>();
  private readonly open = new Set<string>();

  constructor(
    private readonly storage: KeyValueStorage,
    collectorUrl: string,
  ) {
    this.key = `attune.unsent ${collectorUrl}`;
  }

  /** Keeps the newest of these, beside what other tabs have kept. */
  keep(events: readonly IdentifiedEvent[]): void {
    if (events.length === 0) return;
    for (const { eventId } of events) {
      this.own.add(eventId);
      this.open.add(eventId);
    }
    this.write([...this.ofOthers(), ...events]);
  }

  /** What became of an event is known: once that is so of all that this page has kept, nothing of it is kept. */
  settled(eventId: string): void {
    if (!this.open.delete(eventId) || this.open.size > 0) return;
    this.write(this.ofOthers());
    this.own.clear();
  }

  /** What earlier pages have kept, oldest first; it is kept no longer. */
  takeAll(): IdentifiedEvent[] {
    const events = this.read();
    this.storage.removeItem(this.key);
    return events;
  }

  private ofOthers(): IdentifiedEvent[] {
    return this.read().filter(({ eventId }) => !this.own.has(eventId));
  }

  private read(): IdentifiedEvent[] {
    try {
      const kept = JSON.parse(this.storage.getItem(this.key) ?? '[]') as unknown;
      return Array.isArray(kept) ? kept.filter(isEvent) : [];
    } catch {
      return [];
    }
  }

  private write(events: readonly IdentifiedEvent[]): void {
    const texts = events.slice(-MOST_EVENTS).map((event) => JSON.stringify(event));
    let characters = texts.reduce((sum, { length }) => sum + length, 0);
    while (characters > MOST_CHARACTERS) characters -= texts.shift()?.length ?? 0;
    if (texts.length > 0) this.storage.setItem(this.key, `[${texts.join()}]`);
    else this.storage.removeItem(this.key);
  }
}

/** The collector judges the rest. */
function isEvent(value: unknown): value is IdentifiedEvent {
  const { eventId, type } = (value ?? {}) as { eventId?: unknown; type?: unknown };
  return typeof eventId === 'string' && typeof type === 'string';
}
