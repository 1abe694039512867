import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '@attune/local-stack';
import { FaultBench, type FaultResult } from './faults/fault-bench';
import { FAULTS } from './faults/faults';
import { startNaiveHistorian } from './faults/naive-historian';
import { ShopTraffic } from './faults/shop-traffic';

/** When in the traffic each fault comes; a failing seed can be given again. */
const seed = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 1_000_000));
const LONGEST_LEAD_MS = 2_000;

let bench: FaultBench;
const results: FaultResult[] = [];

beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  bench = await FaultBench.start();
}, 120_000);
afterAll(async () => {
  if (results.length > 0) process.stdout.write(faultTable(results));
  await bench?.stop();
}, 60_000);

/** Deterministic in the seed and the fault's place (mulberry32's first step). */
function leadMs(place: number): number {
  let state = (seed + (place + 1) * 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  return (state >>> 0) % LONGEST_LEAD_MS;
}

describe('what the collector has acknowledged is stored once, and the system recovers by itself, after', () => {
  test.each(Object.entries(FAULTS).map(([fault, run], place) => ({ fault, run, place })))(
    '$fault',
    async ({ fault, run, place }) => {
      const traffic = new ShopTraffic(bench.services.addresses.collectorUrl);
      await sleep(leadMs(place));
      await run(bench);
      await sleep(1_000);
      const before = traffic.acknowledged.size;
      await waitUntil(() => Promise.resolve(traffic.acknowledged.size > before || undefined), {
        what: 'events to be taken again',
        timeoutMs: 60_000,
      });
      await traffic.stop();
      const result = await bench.settle(fault, traffic.acknowledged);
      results.push(result);
      expect(result).toMatchObject({ stored: result.acknowledged, lost: 0 });
    },
  );
});

test('a collector that is told to stop with 500 requests under way refuses new ones, acknowledges all, and ends with 0', async () => {
  await bench.end('collector', 'SIGTERM');
  const collector = bench.restart('collector');
  const { collectorUrl } = bench.services.addresses;
  const post = async (eventId: string) => {
    const event = { type: 'view_item', eventId, userId: `u-${eventId}`, itemId: 'i' };
    return (await fetch(`${collectorUrl}/v1/events`, { method: 'POST', body: JSON.stringify(event) })).status;
  };
  const answers = () => post(randomUUID()).catch(() => 'refused' as const);
  await waitUntil(async () => ((await answers()) === 202 ? true : undefined), {
    what: 'the collector to take events',
    timeoutMs: 30_000,
  });
  bench.signal('kafka', 'SIGSTOP');
  const ids = Array.from({ length: 500 }, () => randomUUID() as string);
  const underWay = ids.map(post);
  // Nothing outside the collector tells when it has read them; on an idle machine that takes a tenth of this.
  await sleep(2_000);
  bench.signal('collector', 'SIGTERM');
  await waitUntil(() => refusesConnections(new URL(collectorUrl)), {
    what: 'new ones to be refused',
    timeoutMs: 10_000,
  });
  expect(await answers()).toBe('refused');
  bench.signal('kafka', 'SIGCONT');
  expect(new Set(await Promise.all(underWay))).toEqual(new Set([202]));
  expect(await collector.exited).toEqual({ code: 0, signal: null });
  bench.restart('collector');
  const result = await bench.settle('collector told to stop with 500 requests under way', new Set(ids));
  results.push(result);
  expect(result).toMatchObject({ acknowledged: 500, stored: 500, lost: 0 });
});

/** True once nobody listens there any more. */
function refusesConnections({ hostname, port }: URL): Promise<true | undefined> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('error', () => resolve(true));
    socket.once('connect', () => {
      socket.destroy();
      resolve(undefined);
    });
  });
}

test('the same fault does hurt a historian that commits whatever became of its write', async () => {
  const naive = await startNaiveHistorian(bench);
  try {
    const traffic = new ShopTraffic(bench.services.addresses.collectorUrl);
    await waitUntil(() => Promise.resolve(naive.handled() > 100 || undefined), { what: 'a start', timeoutMs: 30_000 });
    await FAULTS['PostgreSQL restarted while it is asked'](bench);
    await sleep(1_000);
    await traffic.stop();
    const acknowledged = traffic.acknowledged.size;
    expect(await bench.settle('control', traffic.acknowledged)).toMatchObject({ stored: acknowledged, lost: 0 });
    await waitUntil(() => Promise.resolve(naive.handled() >= acknowledged || undefined), {
      what: 'the naive historian to be through',
      timeoutMs: 90_000,
    });
    const kept = new Set(await naive.storedIds());
    const stored = [...traffic.acknowledged].filter((id) => kept.has(id)).length;
    const fault = 'control: PostgreSQL restarted, and offsets committed all the same';
    results.push({ fault, acknowledged, stored, copies: 0, lost: acknowledged - stored });
    expect(acknowledged - stored).toBeGreaterThan(0);
  } finally {
    await naive.stop();
  }
});

function faultTable(rows: readonly FaultResult[]): string {
  const lines = rows.map(
    ({ fault, acknowledged, stored, copies, lost }) =>
      `| ${fault} | ${acknowledged} | ${stored} | ${copies} | ${lost} |`,
  );
  const head = '| fault | acknowledged | stored | copies on the topic | lost |\n| --- | --- | --- | --- | --- |';
  return `seed ${seed}\n${head}\n${lines.join('\n')}\n`;
}
