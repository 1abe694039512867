import { randomUUID } from 'node:crypto';
import { createCatalogWriter } from '@attune/catalog-store';
import { type CatalogItem, copywriterV1, itemChange } from '@attune/contracts';
import { migrate, startDatabase } from '@attune/database';
import { createGrpcClient } from '@attune/grpc-transport';
import { startServices, startStack } from '@attune/local-stack';
import { pino } from 'pino';
import type { BenchmarkRow } from '../benchmark';
import { type PacedResult, WARM_UP_SECONDS } from '../paced-load';
import { besideEcho } from '../pipeline/grpc-caller';
import type { GrpcTarget } from '../pipeline/grpc-echo';
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
      // The second time the copywriter has learnt what the catalog's words mean, and its code is compiled.
      for (const time of ['once', 'once more']) {
        progress(`asking for each product ${time}`);
        for (let n = 0; n < items.length; n++) await copywriter.compose(request(items, n, 0));
      }
      const { variants } = await copywriter.compose(request(items, 0, 0));
      progress(`asking for copy, ${PER_SECOND} times a second`);
      const bytes = copywriterV1.ComposeResponse.encode({ variants }).finish().length;
      return await besideEcho(bytes, async (caller, echo) => {
        const target = {
          address: services.addresses.copywriterAddress,
          path: copywriterV1.CopywriterServiceService.compose.path,
        };
        const paced = (of: GrpcTarget, seedOf: (n: number) => number) =>
          caller.paced(of, requests(items, seedOf), { perSecond: PER_SECOND, seconds: SECONDS });
        const known = await paced(target, () => 0);
        const fresh = await paced(target, (n) => n + 1);
        const limit = await paced(echo.target, () => 0);
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
      });
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

/** As many as are asked at the pace. */
function requests(items: readonly CatalogItem[], seedOf: (n: number) => number): Uint8Array[] {
  return Array.from({ length: PER_SECOND * (WARM_UP_SECONDS + SECONDS) }, (_, n) =>
    copywriterV1.ComposeRequest.encode(request(items, n, seedOf(n))).finish(),
  );
}

/** Neighbouring requests are not for neighbouring products. */
function request(items: readonly CatalogItem[], n: number, seed: number): copywriterV1.ComposeRequest {
  return copywriterV1.ComposeRequest.fromPartial({
    ...{
      tenant: 'default',
      subject: { $case: 'itemId', value: items[(n * 7919) % items.length].itemId },
      locale: 'en',
      seed,
    },
    channel: copywriterV1.Channel.CHANNEL_PRODUCT_PAGE,
  });
}
