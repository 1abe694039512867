import { parseArgs } from 'node:util';
import type { InteractionDataset } from '@attune/dataset';
import {
  amongHeldOut,
  attributeMapConfig,
  attributeScorer,
  coldStartSplit,
  evaluateRanking,
  fitAttributeMap,
  fitIals,
  ialsConfigFor,
  type Scorer,
} from '@attune/embedding-training';
import type { MetricMeans } from '@attune/ranking-metrics';
import { deviation, markdownTable, mean } from '../accuracy/markdown-table';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { among, dataFolder, wholeNumber } from '../options';
import { BY_IDF, chanceRecall, COUNTED, sharedFeatures } from './content-rankers';
import { type DescribedSet, DESCRIBED_SETS } from './described-sets';

/** The share of the items that nobody has touched yet. */
const HELD_OUT_SHARE = 0.1;
const CUTOFFS = [10, 50];
const METRICS = CUTOFFS.map((k) => `recall@${k}`);
const MAP = 'attribute map';
const CHANCE = 'any order';

/** How well new items are recommended by their attributes, beside rankers that learn nothing. */
export const coldStart: Benchmark = {
  summary: 'how well items are ranked that nobody has touched: --data DIR [--only SET] [--seeds 1,2,3]',
  async run(args, progress) {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, only: { type: 'string' }, seeds: { type: 'string', default: '1' } },
    });
    const seeds = values.seeds.split(',').map((seed) => wholeNumber('--seeds', seed));
    const rows: BenchmarkRow[] = [];
    const texts: string[] = [];
    for (const name of among('--only', values.only, Object.keys(DESCRIBED_SETS))) {
      const set = await DESCRIBED_SETS[name](dataFolder(values.data));
      const measured: Measured[] = [];
      for (const seed of seeds) {
        measured.push(await measure(set, seed));
        progress(`${name}, seed ${seed}: recall@10 ${measured.at(-1)!.metrics[MAP]['recall@10'].toFixed(4)}`);
      }
      texts.push(tableOf(name, measured));
      rows.push(...rowsOf(name, measured));
    }
    return { rows, text: texts.join('\n\n') };
  },
};

interface Measured {
  heldOut: number;
  questions: number;
  /** By ranker. */
  metrics: Record<string, MetricMeans>;
  /** Of the fit of the map. */
  seconds: number;
}

/** Takes a share of the items out of everything, fits on the rest, and asks who touched which of them. */
async function measure({ dataset, features }: DescribedSet, seed: number): Promise<Measured> {
  const split = coldStartSplit(dataset, (item) => features[item].length > 0, HELD_OUT_SHARE, seed);
  const { factors } = await fitIals(split.rest, ialsConfigFor(split.rest, seed));
  const from = performance.now();
  const { map } = await fitAttributeMap(factors, features, attributeMapConfig(seed));
  const seconds = (performance.now() - from) / 1000;
  const touches = touchesOf(dataset, split.heldOut);
  const rankers: Record<string, Scorer> = {
    'most touched, in hindsight': () => touches,
    'shared attributes': sharedFeatures(split, features, COUNTED),
    'shared attributes, by idf': sharedFeatures(split, features, BY_IDF),
    [MAP]: attributeScorer(split, factors, map, features),
  };
  const chance = Object.fromEntries(CUTOFFS.map((k) => [`recall@${k}`, chanceRecall(k, split.heldOut.length)]));
  const metrics: Record<string, MetricMeans> = { [CHANCE]: chance };
  for (const [name, score] of Object.entries(rankers)) {
    const scorer = amongHeldOut(split, score);
    metrics[name] = await evaluateRanking(split.rest, split.questions, scorer, { cutoffs: CUTOFFS });
  }
  return { heldOut: split.heldOut.length, questions: split.questions.length, metrics, seconds };
}

/** How often the held-out items came to be touched, (held out,): what nobody knows of a new item. */
function touchesOf({ items, itemIds }: InteractionDataset, heldOut: Int32Array): Float32Array {
  const touches = new Float32Array(itemIds.length);
  for (const item of items) touches[item]++;
  return Float32Array.from(heldOut, (item) => touches[item]);
}

function tableOf(name: string, measured: readonly Measured[]): string {
  const [{ heldOut, questions, metrics }] = measured;
  const cell = (ranker: string, metric: string) => {
    const values = measured.map((one) => one.metrics[ranker][metric]);
    return mean(values).toFixed(4) + (values.length > 1 ? ` ± ${deviation(values).toFixed(4)}` : '');
  };
  const body = Object.keys(metrics).map((ranker) => [ranker, ...METRICS.map((metric) => cell(ranker, metric))]);
  const seeds = measured.length === 1 ? '1 seed' : `mean of ${measured.length} seeds ± standard deviation`;
  const note = `${heldOut} items held out and ranked among themselves, ${questions} shoppers asked, ${seeds}`;
  return `${name} (${note})\n\n${markdownTable(['ranker', ...METRICS], body)}`;
}

function rowsOf(name: string, measured: readonly Measured[]): BenchmarkRow[] {
  const meanOf = (ranker: string, metric: string) => mean(measured.map(({ metrics }) => metrics[ranker][metric]));
  const figures = Object.keys(measured[0].metrics).flatMap((ranker) =>
    METRICS.map((metric) => ({
      ...{ figure: `${name}: ${ranker} ${metric}`, value: meanOf(ranker, metric), unit: '' },
      ...{ comparedTo: CHANCE, reference: meanOf(CHANCE, metric) },
    })),
  );
  const seconds = mean(measured.map((one) => one.seconds));
  return [...figures, { figure: `${name}: fit of the map`, value: seconds, unit: 's', comparedTo: '' }];
}
