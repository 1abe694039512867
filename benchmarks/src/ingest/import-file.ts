import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJob, startServices, waitUntil, type Stack } from '@attune/local-stack';
import { perSecondSince, type BenchmarkRow } from '../benchmark';
import { residentBytes } from '../pipeline/memory';
import type { BareLimits } from './bare-limits';
import { writeSessionTable } from './shop-events';
import { storedByHistorian } from './stored-events';

const TOPIC_PREFIX = 'bench-import';
const LOOK_EVERY_MS = 1_000;

/** Rows per second from a file to stored: `replay import`, the collector, the broker, the historian, the database. */
export async function measureImport(stack: Stack, rows: number, limits: BareLimits): Promise<BenchmarkRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-bench-'));
  const services = await startServices(stack, { topicPrefix: TOPIC_PREFIX, only: ['collector', 'historian'] });
  try {
    const file = join(folder, 'sessions.tsv');
    await writeSessionTable(file, rows);
    const startedAt = performance.now();
    const memory = await memoryOfImport(stack, file, services.addresses.collectorUrl);
    const imported = perSecondSince(startedAt, rows);
    await waitUntil(async () => ((await storedByHistorian(services)) >= rows ? true : undefined), {
      ...{ what: `${rows} rows to be stored`, timeoutMs: 300_000, everyMs: 50 },
    });
    const value = perSecondSince(startedAt, rows);
    const middle = Math.ceil(memory.length / 2);
    const most = (readings: number[]) => Math.max(...readings) / 2 ** 20;
    const comparedTo = 'kafkajs produce of as many views, alone';
    return [
      {
        figure: `replay import of ${rows} rows: stored`,
        value,
        unit: 'rows/s',
        comparedTo,
        reference: limits.produced,
      },
      { figure: 'replay import: accepted', value: imported, unit: 'rows/s', comparedTo, reference: limits.produced },
      {
        figure: 'replay import: memory, most in the second half',
        ...{ value: most(memory.slice(middle)), unit: 'MiB' },
        ...{ comparedTo: 'most in the first half', reference: most(memory.slice(0, middle)) },
      },
    ];
  } finally {
    await services.stop();
    await rm(folder, { recursive: true });
  }
}

/** Imports a file, and tells what memory the import had from second to second, in bytes. */
async function memoryOfImport(stack: Stack, file: string, collectorUrl: string): Promise<number[]> {
  const readings: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  const look = async (pid: number) => {
    // It may have ended meanwhile.
    const bytes = await residentBytes(pid).catch(() => undefined);
    if (bytes) readings.push(bytes);
  };
  try {
    await runJob(stack, 'replay', ['import', file], {
      env: { COLLECTOR_URL: collectorUrl },
      onStarted: (pid) => (timer = setInterval(() => void look(pid), LOOK_EVERY_MS)),
    });
  } finally {
    clearInterval(timer);
  }
  return readings;
}
