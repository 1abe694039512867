import { randomUUID } from 'node:crypto';
import { createCatalogWriter } from '@attune/catalog-store';
import { type CatalogItem, copywriterV1, itemChange } from '@attune/contracts';
import { migrate, startDatabase } from '@attune/database';
import { createGrpcClient } from '@attune/grpc-transport';
import { startServices, startStack } from '@attune/local-stack';
import { pino } from 'pino';
import type { BenchmarkRow } from '../benchmark';
import { startEcho } from '../pipeline/grpc-echo';
import { pacedLoad, type PacedResult } from '../serving/paced-load';
import type { CopyCatalog } from './catalogs';

const PER_SECOND = 1_000;
const SECONDS = 10;
/** Long enough that a loaded machine shows as latency. */
const DEADLINE_MS = 10_000;

/** What a call of Compose costs at a steady rate; server and load share this machine. */
export async function servedCopy({ items }: CopyCatalog, progress: (line: string) => void): Promise<BenchmarkRow[]> {
  const stack = await startStack({ onProgress: progress });
  try {
    await store(stack.databaseUrl, items);
    const services = await startServices(stack, { only: ['copywriter'] });
    const copywriter = createGrpcClient(copywriterV1.CopywriterServiceClient, services.addresses.copywriterAddress, {
      defaultDeadlineMs: DEADLINE_MS,
    });
    try {
      const request = (n: number, seed: number) => requestFor(items[(n * 7919) % items.length], seed);
      // The second time the copywriter has learnt what the catalog's words mean, and its code is compiled.
      for (const time of ['once', 'once more']) {
        progress(`asking for each product ${time}`);
        for (let n = 0; n < items.length; n++) await copywriter.compose(request(n, 0));
      }
      const { variants } = await copywriter.compose(request(0, 0));
      const load = { perSecond: PER_SECOND, seconds: SECONDS };
      progress(`asking for copy, ${PER_SECOND} times a second`);
      const known = await pacedLoad((n) => copywriter.compose(request(n, 0)), load);
      const fresh = await pacedLoad((n) => copywriter.compose(request(n, n + 1)), load);
      const bytes = copywriterV1.ComposeResponse.encode({ variants }).finish().length;
      const echo = await startEcho(bytes);
      try {
        const asked = (n: number) => Buffer.from(copywriterV1.ComposeRequest.encode(request(n, 0)).finish());
        const limit = await pacedLoad((n) => echo.call(asked(n)), load);
        const row = (what: string, of: 'p50Ms' | 'p99Ms', { [of]: value }: PacedResult) => ({
          ...{ figure: `Compose at ${PER_SECOND} calls/s, ${what}, ${of.slice(0, 3)}`, value, unit: 'ms' },
          ...{ comparedTo: `bare grpc-js echo of ${bytes} bytes`, reference: limit[of] },
        });
        return [
          row('written before', 'p50Ms', known),
          row('written before', 'p99Ms', known),
          row('each written anew', 'p50Ms', fresh),
          row('each written anew', 'p99Ms', fresh),
        ];
      } finally {
        echo.stop();
      }
    } finally {
      copywriter.close();
      await services.stop();
    }
  } finally {
    await stack.stop();
  }
}

async function store(databaseUrl: string, items: readonly CatalogItem[]): Promise<void> {
  await migrate(databaseUrl);
  const logger = pino({ level: 'silent' });
  const database = startDatabase({ url: databaseUrl, applicationName: 'bench', logger, maxConnections: 1 });
  try {
    const at = new Date().toISOString();
    const changes = items.map((item) =>
      itemChange.parse({ type: 'item_upserted', eventId: randomUUID(), occurredAt: at, receivedAt: at, item }),
    );
    await createCatalogWriter(database.value).apply(changes);
  } finally {
    await database.stop();
  }
}

function requestFor({ itemId }: CatalogItem, seed: number): copywriterV1.ComposeRequest {
  return copywriterV1.ComposeRequest.fromPartial({
    ...{ tenant: 'default', subject: { $case: 'itemId', value: itemId }, locale: 'en', seed },
    channel: copywriterV1.Channel.CHANNEL_PRODUCT_PAGE,
  });
}
