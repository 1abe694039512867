import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leaveOneOut } from '@attune/dataset';
import { workspaceRoot } from '@attune/local-stack';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { BASELINE, CUTOFFS, evaluateRankers, type RankerResult } from './rankers';
import { readDataset } from './read-dataset';

/** Public sets that are measured, by the file in the data folder. */
const DATASETS: Record<string, string> = {
  'ml-100k': 'ml-100k/ml-100k.inter',
  // Its times are days, so what one user bought on one day stands in the file's order.
  Beauty: 'amazon-beauty/Beauty.txt',
};

/**
 * Leave-one-out by time with full ranking: each user's last item is asked for among all that the user has not seen, the
 * one before it chooses the blend, the rest trains.
 */
export const accuracy: Benchmark = {
  summary: 'how well models rank on public data, leave-one-out: --data DIR [--only NAME] [--seed N]',
  async run(args, progress) {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, only: { type: 'string' }, seed: { type: 'string', default: '1' } },
    });
    const folder = values.data ?? join(workspaceRoot(), '..', 'shared', 'data');
    const names = values.only === undefined ? Object.keys(DATASETS) : [values.only];
    const rows: BenchmarkRow[] = [];
    for (const name of names) {
      if (!(name in DATASETS)) throw new Error(`--only must be one of ${Object.keys(DATASETS).join(', ')}`);
      rows.push(...(await measure(name, join(folder, DATASETS[name]), seedOf(values.seed), progress)));
    }
    return rows;
  },
};

function seedOf(text: string): number {
  const seed = Number(text);
  if (!Number.isInteger(seed) || seed < 0) throw new Error(`--seed must be a whole number of 0 or more, not "${text}"`);
  return seed;
}

async function measure(
  name: string,
  path: string,
  seed: number,
  progress: (line: string) => void,
): Promise<BenchmarkRow[]> {
  const dataset = await readDataset(path);
  progress(`${name}: ${dataset.userIds.length} users, ${dataset.itemIds.length} items, ${dataset.items.length} events`);
  const { fitSeconds, results } = await evaluateRankers(dataset, leaveOneOut(dataset), seed, progress);
  const baseline = results.find((result) => result.name === BASELINE)!;
  return [
    ...results.flatMap((result) => metricRows(name, result, baseline)),
    { figure: `${name}: fit of all parts and blends`, value: fitSeconds, unit: 's', comparedTo: '' },
  ];
}

function metricRows(dataset: string, { name, metrics, seconds }: RankerResult, baseline: RankerResult): BenchmarkRow[] {
  const names = CUTOFFS.flatMap((k) => [`hit@${k}`, `ndcg@${k}`]).concat(`coverage@${Math.max(...CUTOFFS)}`);
  return [
    ...names.map((metric) => ({
      figure: `${dataset}: ${name} ${metric}`,
      value: metrics[metric],
      unit: '',
      comparedTo: `${BASELINE}, same users and items`,
      reference: baseline.metrics[metric],
    })),
    {
      figure: `${dataset}: ${name} evaluation`,
      value: seconds,
      unit: 's',
      comparedTo: `${BASELINE}, same users and items`,
      reference: baseline.seconds,
    },
  ];
}
