import { parseArgs } from 'node:util';
import { startServices, startStack, type Stack } from '@attune/local-stack';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { among } from '../options';
import { measureBareLimits, type BareLimits } from './bare-limits';
import { measureCollector } from './collector-load';
import { measureHistorian } from './historian-drain';
import { measureImport } from './import-file';
import { postedViews, receivedViews } from './shop-events';

const EVENTS = 200_000;
const PARTS = ['collector', 'historian', 'import'];

/** Each step of the way in alone, and the whole of it; the load, the broker and the database run on the same machine. */
export const ingest: Benchmark = {
  summary:
    'events/s of collector, historian and import, beside bare Kafka and PostgreSQL: [--only A,B] [--rows 1000000]',
  async run(args, progress) {
    const { only, rows } = readOptions(args);
    const stack = await startStack({ onProgress: progress });
    try {
      progress('measuring bare Kafka and PostgreSQL');
      const limits = await measureBareLimits(stack, receivedViews(EVENTS, 'bare'));
      const result: BenchmarkRow[] = [];
      for (const part of only) {
        progress(`measuring the ${part}`);
        result.push(...(await measure(part, stack, rows, limits)));
      }
      return result;
    } finally {
      await stack.stop();
    }
  },
};

async function measure(part: string, stack: Stack, rows: number, limits: BareLimits): Promise<BenchmarkRow[]> {
  if (part === 'historian') return measureHistorian(stack, EVENTS, limits);
  if (part === 'import') return measureImport(stack, rows, limits);
  const collector = await startServices(stack, { topicPrefix: 'bench-collect', only: ['collector'] });
  try {
    return await measureCollector(collector.addresses.collectorUrl, postedViews(EVENTS, 'bench'), limits);
  } finally {
    await collector.stop();
  }
}

function readOptions(args: readonly string[]): { only: string[]; rows: number } {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, rows: { type: 'string', default: '1000000' } },
  });
  const only = among('--only', values.only, PARTS);
  if (!/^[1-9]\d{0,8}$/.test(values.rows)) throw new Error(`--rows must be a whole number, not "${values.rows}"`);
  return { only, rows: Number(values.rows) };
}
