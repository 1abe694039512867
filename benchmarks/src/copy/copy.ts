import { parseArgs } from 'node:util';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { among, dataFolder } from '../options';
import { generatedShop, retailCatalog } from './catalogs';
import { distinctness } from './distinctness';
import { ownMutations } from './own-mutations';
import { rulesTexts } from './rules-texts';
import { samples } from './samples';
import { servedCopy } from './served-copy';
import { slotError } from './slot-error';
import { unseenTexts } from './unseen-texts';

type Progress = (line: string) => void;

/** Each part with what it measures; `folder` is that of the public data sets. */
const PARTS: Readonly<
  Record<string, (folder: string, progress: Progress) => BenchmarkRow[] | Promise<BenchmarkRow[]>>
> = {
  rules: (folder, progress) =>
    [retailCatalog(folder), generatedShop()].flatMap((catalog) => rulesTexts(catalog, progress)),
  e2e: slotError,
  distinct: (folder) => [retailCatalog(folder), generatedShop()].flatMap(distinctness),
  mutations: (folder) => ownMutations([retailCatalog(folder), generatedShop()]),
  unseen: unseenTexts,
  served: (_folder, progress) => servedCopy(generatedShop(), progress),
};

/** How true, how varied and how quick copy is, and what the verifier finds and lets pass. */
export const copy: Benchmark = {
  summary: `claims, slot errors, variety, verifier, latency of copy: --data DIR [--only ${Object.keys(PARTS).join(',')}]; --samples: texts for two shoppers`,
  async run(args, progress) {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, only: { type: 'string' }, samples: { type: 'boolean' } },
    });
    if (values.samples) return { rows: [], text: samples(generatedShop()) };
    const rows: BenchmarkRow[] = [];
    for (const part of among('--only', values.only, Object.keys(PARTS))) {
      rows.push(...(await PARTS[part](dataFolder(values.data), progress)));
    }
    return rows;
  },
};
