import { type CollectorAnswer } from '@attune/contracts';
import { type Database, startDatabase } from '@attune/database';
import { type OutgoingRecord, startProducer, type StreamConnection } from '@attune/event-stream';
import {
  type AppendOutcome,
  checkShadow,
  createShadow,
  createShadowWriter,
  historyStates,
  type Shadow,
  ShadowTaken,
} from '@attune/history-store';
import { collectorClient } from '../collector-client';
import { UsageError } from '../option-values';
import { appendOrPassOver, eventOf } from '../rebuild/history-rebuild';
import { RequestBody } from '../request-body';
import { type RunProgress } from './run-checkpoint';

/** Where a run brings events. */
export interface RunTarget {
  /** The mark of a shadow's tables. */
  shadow?: string;
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
 * Into tables beside the live ones, by the historian's rules: what would a history of just these events be? Its calls
 * reject with ShadowTaken when another run has begun since.
 * @param interrupted goes on with that run's tables, instead of empty ones
 * @throws UsageError when these are gone
 */
export async function shadowTarget(
  url: string,
  { logger }: StreamConnection,
  interrupted: RunProgress | undefined,
): Promise<RunTarget> {
  const settings = { url, applicationName: 'replay', logger, maxConnections: 1 };
  const live = startDatabase(settings);
  const made = await openShadow(live.value, interrupted).finally(() => live.stop());
  const started = startDatabase({ ...settings, schema: RUN_SCHEMA });
  const database = started.value;
  const writer = createShadowWriter(database, made);
  const counts: Record<AppendOutcome | 'unreadable', number> = {
    ...{ stored: 0, duplicate: 0, conflict: 0, erased: 0, unreadable: 0 },
  };
  return {
    shadow: made.mark,
    async send(records) {
      const events = records.map(({ value }) => eventOf(Buffer.from(value ?? '')));
      const good = events.flatMap((event) => (event ? { event } : []));
      counts.unreadable += events.length - good.length;
      for (const outcome of await appendOrPassOver(writer, good)) counts[outcome]++;
    },
    async outcome() {
      const tenants = await historyStates(database);
      await checkShadow(database, made);
      return { ...counts, schema: RUN_SCHEMA, tenants };
    },
    stop: () => started.stop(),
  };
}

async function openShadow(live: Database, interrupted: RunProgress | undefined): Promise<Shadow> {
  if (!interrupted) return createShadow(live, RUN_SCHEMA);
  const shadow = { schema: RUN_SCHEMA, mark: interrupted.shadow ?? '' };
  await checkShadow(live, shadow).catch((error: unknown) => {
    if (!(error instanceof ShadowTaken)) throw error;
    throw new UsageError(`--checkpoint: ${error.message}; without the file the run begins anew`);
  });
  return shadow;
}
