import type { CollectorAnswer, ErrorAnswer, PostedEvent } from '@attune/contracts';
import type { Delivery } from './delivery';
import { serviceUrl } from './service-url';
import { withinTime } from './time-limit';

/** An event that is ready to be sent: a second sending of it is recognised by its id. */
export type IdentifiedEvent = PostedEvent & { eventId: string };

/** The answer to a batch, or that it must be sent again, and the earliest moment for it if the collector named one. */
export type BatchOutcome = { deliveries: Delivery[] } | { retryAfterMs?: number };

export interface Collector {
  post(events: readonly IdentifiedEvent[]): Promise<BatchOutcome>;
}

const TIMEOUT_MS = 10_000;

/** Browsers let requests of up to 64 KiB outlive their page. */
export const MAX_KEEPALIVE_BYTES = 60_000;

/** `POST /v1/events` of a collector. @throws TypeError for an address that is none */
export function createCollector(collectorUrl: string, key?: string): Collector {
  const url = `${serviceUrl('collectorUrl', collectorUrl)}/v1/events`;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (key) headers.authorization = `Bearer ${key}`;

  return {
    async post(events) {
      // By this the collector sees how wrong the device's clock is, and puts the moments right.
      const sentAt = new Date().toISOString();
      const body = JSON.stringify(events.map((event) => ({ ...event, sentAt })));
      const request: RequestInit = {
        method: 'POST',
        headers,
        body,
        credentials: 'omit',
        // Lets the request outlive the page. sendBeacon would too, but it can carry no key, and nobody hears its answer.
        keepalive: new TextEncoder().encode(body).length <= MAX_KEEPALIVE_BYTES,
      };
      try {
        return await withinTime(TIMEOUT_MS, undefined, async (signal) =>
          outcome(events, await fetch(url, { ...request, signal })),
        );
      } catch {
        // Away, cut off, too slow, or an answer that is not the collector's: the ids make a second try safe.
        return {};
      }
    },
  };
}

async function outcome(events: readonly IdentifiedEvent[], response: Response): Promise<BatchOutcome> {
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    return { retryAfterMs: millisecondsOf(response.headers.get('retry-after') ?? '') };
  }
  const answer = await answerOf(response);
  if (answer.verdicts) return { deliveries: deliveries(events, answer.verdicts) };
  const reason = { field: answer.error?.field ?? '', message: answer.error?.message ?? `HTTP ${response.status}` };
  return { deliveries: events.map(({ eventId }) => ({ status: 'refused', eventId, reasons: [reason] })) };
}

/** `Retry-After` is a number of seconds, or a date. */
function millisecondsOf(retryAfter: string): number | undefined {
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(ms) ? ms : undefined;
}

/** A 4xx without a readable body comes from a wrong address or a proxy: as final as one with it. */
async function answerOf(response: Response): Promise<Partial<CollectorAnswer & ErrorAnswer>> {
  try {
    return (await response.json()) as Partial<CollectorAnswer & ErrorAnswer>;
  } catch (error) {
    if (response.ok) throw error;
    return {};
  }
}

function deliveries(events: readonly IdentifiedEvent[], verdicts: CollectorAnswer['verdicts']): Delivery[] {
  const byIndex = new Map(verdicts.map((verdict) => [verdict.index, verdict]));
  return events.map(({ eventId }, index) => {
    const verdict = byIndex.get(index);
    if (!verdict) throw new Error(`the collector's answer has no verdict for event ${index}`);
    return verdict.status === 'accepted'
      ? { status: 'accepted', eventId }
      : { status: 'refused', eventId, reasons: verdict.reasons };
  });
}
