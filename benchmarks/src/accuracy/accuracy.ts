import { parseArgs } from 'node:util';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { among, dataFolder, wholeNumber } from '../options';
import { deviation, markdownTable, mean } from './markdown-table';
import { measure, type Measured, MODEL_NAMES } from './models';
import { PUBLIC_SETS, type PublicSet } from './public-sets';

/** How well each model ranks on public data. */
export const accuracy: Benchmark = {
  summary:
    'how well models rank on public data: --data DIR [--only SET] [--models A,B] [--seeds 1,2,3] [--encoder-epochs N]',
  async run(args, progress) {
    const options = readOptions(args);
    const rows: BenchmarkRow[] = [];
    const texts: string[] = [];
    for (const name of options.sets) {
      const set = await PUBLIC_SETS[name](options.folder);
      const { userIds, itemIds, items } = set.dataset;
      progress(`${name}: ${userIds.length} users, ${itemIds.length} items, ${items.length} events`);
      const measured: Measured[] = [];
      for (const seed of options.seeds) {
        progress(`  seed ${seed}`);
        measured.push(await measure(set, { ...options, seed, progress }));
      }
      texts.push(tableOf(name, set, options.models, measured));
      rows.push(...rowsOf(name, set, options.models, measured));
    }
    return { rows, text: texts.join('\n\n') };
  },
};

interface Options {
  folder: string;
  sets: string[];
  models: string[];
  seeds: number[];
  encoderEpochs?: number;
}

/** @throws Error naming the option that is not right */
function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      models: { type: 'string' },
      seeds: { type: 'string', default: '1' },
      'encoder-epochs': { type: 'string' },
    },
  });
  const epochs = values['encoder-epochs'];
  return {
    folder: dataFolder(values.data),
    sets: among('--only', values.only, Object.keys(PUBLIC_SETS)),
    models: among('--models', values.models, MODEL_NAMES),
    seeds: values.seeds.split(',').map((seed) => wholeNumber('--seeds', seed)),
    encoderEpochs: epochs === undefined ? undefined : wholeNumber('--encoder-epochs', epochs),
  };
}

function tableOf(name: string, set: PublicSet, models: readonly string[], measured: readonly Measured[]): string {
  const seeds = measured.length === 1 ? '1 seed' : `mean of ${measured.length} seeds ± standard deviation`;
  const cell = (model: string, metric: string) => {
    const values = measured.map(({ metrics }) => metrics[model][metric]);
    return mean(values).toFixed(4) + (values.length > 1 ? ` ± ${deviation(values).toFixed(4)}` : '');
  };
  const body = models.map((model) => [model, ...set.metrics.map((metric) => cell(model, metric))]);
  return `${name} (${set.test.length} questions, ${seeds}; ${set.note})\n\n${markdownTable(['model', ...set.metrics], body)}`;
}

function rowsOf(
  name: string,
  set: PublicSet,
  models: readonly string[],
  measured: readonly Measured[],
): BenchmarkRow[] {
  const values = (of: (one: Measured) => number) => mean(measured.map(of));
  const metricRows = models.flatMap((model) =>
    set.metrics.map((metric) => ({
      figure: `${name}: ${model} ${metric}`,
      ...{
        value: values(({ metrics }) => metrics[model][metric]),
        unit: '',
        comparedTo: `${models[0]}, same questions`,
      },
      reference: values(({ metrics }) => metrics[models[0]][metric]),
    })),
  );
  const times = Object.keys(measured[0].seconds).map((what) => ({
    ...{ figure: `${name}: ${what}`, value: values(({ seconds }) => seconds[what]), unit: 's', comparedTo: '' },
  }));
  return [...metricRows, ...times];
}
