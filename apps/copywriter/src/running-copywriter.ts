import { randomUUID } from 'node:crypto';
import { createCatalogWriter } from '@attune/catalog-store';
import { type CatalogItem, copywriterV1, itemChange } from '@attune/contracts';
import type { Database } from '@attune/database';
import { createGrpcClient } from '@attune/grpc-transport';
import { Health, Lifecycle, type Logger, Registry } from '@attune/service-runtime';
import { readConfig } from './config';
import { createService } from './service';

export type RunningCopywriter = Awaited<ReturnType<typeof startCopywriter>>;

/** The service in this process, as `run` would start it, with clients; for tests. */
export async function startCopywriter(env: Record<string, string>, logger: Logger) {
  const metrics = new Registry();
  const health = new Health();
  const lifecycle = new Lifecycle(logger);
  const { port } = await createService(readConfig({ PORT: '0', ...env }), { logger, metrics, health, lifecycle });
  const deadline = { defaultDeadlineMs: 5_000 };
  const client = createGrpcClient(copywriterV1.CopywriterServiceClient, `127.0.0.1:${port}`, deadline);
  const desk = createGrpcClient(copywriterV1.CopyDeskServiceClient, `127.0.0.1:${port}`, deadline);
  return {
    ...{ client, desk, health, metrics },
    stop: async () => {
      client.close();
      desk.close();
      await lifecycle.stop();
    },
  };
}

/** Changes a shop's catalog, as the historian does. */
export function catalogOf(database: Database, tenant: string) {
  const change = (...changes: object[]) => {
    const at = new Date().toISOString();
    const stamped = changes.map((fields) => ({
      eventId: randomUUID(),
      tenant,
      occurredAt: at,
      receivedAt: at,
      ...fields,
    }));
    return createCatalogWriter(database).apply(stamped.map((changed) => itemChange.parse(changed)));
  };
  return {
    store: (...items: CatalogItem[]) => change(...items.map((item) => ({ type: 'item_upserted', item }))),
    remove: (itemId: string) => change({ type: 'item_removed', itemId }),
  };
}

/** Asks again until the answer is right, for at most 10 s unless told. */
export async function until<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  patienceMs = 10_000,
): Promise<T> {
  for (const end = Date.now() + patienceMs; ;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not right after ${patienceMs} ms: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
