import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { workspaceRoot } from '@attune/local-stack';
import { PUBLIC_SETS } from '../accuracy/public-sets';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { encoderOnBeauty } from './encoder-on-beauty';
import { growth } from './growth';
import { ialsAgainstImplicit } from './ials-against-implicit';
import { syntheticInteractions } from './synthetic-interactions';

const LARGE = { users: 200_000, items: 50_000, events: 10_000_000, seed: 1 };

type Progress = (line: string) => void;

/** In this order: the encoder first, so that the peak of memory is its own. */
const SECTIONS: Record<
  string,
  (folder: string, plot: string | undefined, progress: Progress) => Promise<BenchmarkRow[]>
> = {
  encoder: async (folder, plot, progress) => encoderOnBeauty(await PUBLIC_SETS.Beauty(folder), plot, progress),
  growth: (_folder, _plot, progress) => growth(progress),
  ials: async (folder, _plot, progress) => {
    const { dataset } = await PUBLIC_SETS.Beauty(folder);
    return ialsAgainstImplicit('Beauty', dataset, 5, progress);
  },
  large: (_folder, _plot, progress) => {
    const { users, items, events } = LARGE;
    const name = `${users.toLocaleString('en')} x ${items.toLocaleString('en')} x ${(events / 1e6).toFixed(0)} million`;
    return ialsAgainstImplicit(name, syntheticInteractions(LARGE), 1, progress);
  },
};

/** How fast models train, beside `implicit` where that trains the same. */
export const training: Benchmark = {
  summary: `how fast models train: --data DIR [--only ${Object.keys(SECTIONS).join(',')}] [--plot FILE.svg]`,
  async run(args, progress) {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, only: { type: 'string' }, plot: { type: 'string' } },
    });
    const names = values.only?.split(',') ?? Object.keys(SECTIONS);
    const unknown = names.find((name) => !(name in SECTIONS));
    if (unknown !== undefined)
      throw new Error(`--only must be of ${Object.keys(SECTIONS).join(', ')}, not "${unknown}"`);
    const folder = values.data ?? join(workspaceRoot(), '..', 'shared', 'data');
    const rows: BenchmarkRow[] = [];
    for (const name of names) {
      progress(name);
      rows.push(...(await SECTIONS[name](folder, values.plot, progress)));
    }
    return rows;
  },
};
