import { type CollectorAnswer } from '@attune/contracts';
import { startDatabase } from '@attune/database';
import { type OutgoingRecord, startProducer, type StreamConnection } from '@attune/event-stream';
import { type AppendOutcome, createHistoryWriter, createShadow, historyStates } from '@attune/history-store';
import { collectorClient } from '../collector-client';
import { appendOrPassOver, eventOf } from '../rebuild/history-rebuild';
import { RequestBody } from '../request-body';

/** Where a run brings events. */
export interface RunTarget {
  send(records: readonly OutgoingRecord[]): Promise<void>;
  /** What became of them there, to be told at the end. */
  outcome(): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** Back onto the topic of events, where all that reads it takes them up. */
export async function topicTarget(connection: StreamConnection): Promise<RunTarget> {
  const producer = await startProducer(connection);
  return {
    send: (records) => producer.value.send(records),
    outcome: () => Promise.resolve({}),
    stop: () => producer.stop(),
  };
}

/** Through the collector, as all that did not come from the topic must go. */
export function collectorTarget(
  { COLLECTOR_URL: url, API_KEY: apiKey }: { COLLECTOR_URL: string; API_KEY?: string },
  signal: AbortSignal,
): RunTarget {
  const client = collectorClient({ url, apiKey });
  const sums: Pick<CollectorAnswer, 'accepted' | 'refused'> = { accepted: 0, refused: 0 };
  const post = async (body: RequestBody) => {
    const { accepted, refused } = await client.post('events', body.take(), signal);
    sums.accepted += accepted;
    sums.refused += refused;
  };
  return {
    async send(records) {
      const body = new RequestBody();
      for (const { value } of records) {
        const text = String(value);
        if (!body.hasRoomFor(text)) await post(body);
        body.add(text);
      }
      if (!body.isEmpty) await post(body);
    },
    outcome: () => Promise.resolve({ ...sums }),
    stop: () => Promise.resolve(),
  };
}

/** The schema in which a shadow run leaves its tables. */
export const RUN_SCHEMA = 'attune_shadow';

/**
 * Into tables beside the live ones, by the historian's rules: what would a history of just these events be?
 * @param goOn with the tables of an interrupted run, instead of empty ones
 */
export async function shadowTarget(url: string, { logger }: StreamConnection, goOn: boolean): Promise<RunTarget> {
  const settings = { url, applicationName: 'replay', logger, maxConnections: 1 };
  if (!goOn) {
    const live = startDatabase(settings);
    await createShadow(live.value, RUN_SCHEMA).finally(() => live.stop());
  }
  const shadow = startDatabase({ ...settings, schema: RUN_SCHEMA });
  const writer = createHistoryWriter(shadow.value);
  const counts: Record<AppendOutcome | 'unreadable', number> = {
    ...{ stored: 0, duplicate: 0, conflict: 0, erased: 0, unreadable: 0 },
  };
  return {
    async send(records) {
      const events = records.map(({ value }) => eventOf(Buffer.from(value ?? '')));
      const good = events.flatMap((event) => (event ? { event } : []));
      counts.unreadable += events.length - good.length;
      for (const outcome of await appendOrPassOver(writer, good)) counts[outcome]++;
    },
    outcome: async () => ({ ...counts, schema: RUN_SCHEMA, tenants: await historyStates(shadow.value) }),
    stop: () => shadow.stop(),
  };
}
