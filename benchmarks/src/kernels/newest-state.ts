import { seededRandom } from '@attune/dataset';
import { ReferenceKernels, type TensorKernels, WasmKernels } from '@attune/kernels';
import { allocateParameters, initialize, NewestStateEncoder, NO_CONTEXT } from '@attune/sequence-encoder';
import { type BenchmarkRow, median } from '../benchmark';

const ITEMS = 12_101;
/** Widths of the encoders of small, middling and large catalogs. */
const DIMS = [64, 128, 256];
const EVENTS = [5, 50];
const REPETITIONS = 200;
const REFERENCE_REPETITIONS = 3;

/** What the state of one shopper takes at request time, by the encoder's width and the shopper's events. */
export async function newestStates(): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const dims of DIMS) {
    for (const events of EVENTS) {
      const wasm = new WasmKernels({ threads: 1 });
      const value = stateMicroseconds(wasm, dims, events, REPETITIONS);
      await wasm.close();
      const reference = stateMicroseconds(new ReferenceKernels(), dims, events, REFERENCE_REPETITIONS);
      const figure = `state after ${events} events, ${dims} dims`;
      rows.push({ figure, value, unit: 'µs', comparedTo: 'plain TypeScript', reference });
    }
  }
  return rows;
}

/** The median, after as many calls that are not counted. */
function stateMicroseconds(on: TensorKernels, dims: number, events: number, repetitions: number): number {
  const shape = { items: ITEMS, dims, blocks: 2, heads: 1, hidden: dims, maxLength: 50, inputs: NO_CONTEXT };
  const parameters = allocateParameters(on, shape);
  initialize(parameters, shape, seededRandom(1));
  const encoder = new NewestStateEncoder(on, shape, parameters);
  const steps = (call: number) => ({
    items: Array.from({ length: events }, (_, i) => ((call * events + i) * 7_919) % ITEMS),
    weights: new Array<number>(events).fill(1),
    times: new Array<number>(events).fill(0),
  });
  const timed = (call: number) => {
    const told = steps(call);
    const from = performance.now();
    encoder.newestState(told);
    return (performance.now() - from) * 1_000;
  };
  for (let call = 0; call < repetitions; call++) timed(call);
  return median(Array.from({ length: repetitions }, (_, call) => timed(repetitions + call)));
}
