import { availableParallelism } from 'node:os';
import { encoderConfigFor, fitIals, fitSequenceEncoder, ialsConfigFor } from '@attune/embedding-training';
import { WasmKernels } from '@attune/kernels';
import { type BenchmarkRow, median } from '../benchmark';
import { syntheticInteractions } from './synthetic-interactions';

const FACTORS_OF_GROWTH = [1, 2, 4, 8];
const ITEMS = 5_000;
const EPOCHS = 3;

/** Seconds an epoch of a fit on a shop with so many users takes, each user as active as in a smaller one. */
interface Growing {
  name: string;
  /** Users and events of the smallest shop. */
  users: number;
  events: number;
  secondsPerEpoch: (users: number, events: number) => Promise<number>;
}

const GROWING: Growing[] = [
  {
    ...{ name: 'iALS', users: 10_000, events: 200_000 },
    secondsPerEpoch: async (users, events) => {
      const dataset = syntheticInteractions({ users, items: ITEMS, events, seed: 1 });
      const ends: number[] = [];
      await fitIals(
        dataset,
        { ...ialsConfigFor(dataset, 1), epochs: EPOCHS + 1 },
        () => void ends.push(performance.now()),
      );
      return betweenEnds(ends);
    },
  },
  {
    ...{ name: 'sequence encoder', users: 1_000, events: 10_000 },
    secondsPerEpoch: async (users, events) => {
      const dataset = syntheticInteractions({ users, items: ITEMS, events, seed: 1 });
      const config = encoderConfigFor(dataset, 1);
      const ends: number[] = [];
      const kernels = new WasmKernels({ threads: availableParallelism() });
      const onEpoch = () => void ends.push(performance.now());
      await fitSequenceEncoder(dataset, { ...config, epochs: EPOCHS + 1 }, onEpoch, { kernels });
      await kernels.close();
      return betweenEnds(ends);
    },
  },
];

/** The median time between the ends of epochs: the first one, which prepares, is not counted. */
function betweenEnds(ends: readonly number[]): number {
  return median(ends.slice(1).map((end, e) => end - ends[e])) / 1000;
}

/** Time per epoch against events: once, twice, four and eight times as many. Linear is a ratio of 1 in each line. */
export async function growth(progress: (line: string) => void): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const { name, users, events, secondsPerEpoch } of GROWING) {
    let perEvent = 0;
    for (const factor of FACTORS_OF_GROWTH) {
      const seconds = await secondsPerEpoch(users * factor, events * factor);
      progress(`  ${name}, ${events * factor} events: ${seconds.toFixed(3)} s`);
      perEvent ||= seconds / events;
      rows.push({
        figure: `${name}: epoch of ${(events * factor).toLocaleString('en')} events`,
        ...{ value: seconds, unit: 's', comparedTo: 'linear growth from the smallest' },
        reference: perEvent * events * factor,
      });
    }
  }
  return rows;
}
