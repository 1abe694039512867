import { hasRelaxedSimd, ReferenceKernels, type TensorKernels, WasmKernels } from '@attune/kernels';
import { newestStates } from './newest-state';
import { type Benchmark, type BenchmarkRow, median } from '../benchmark';

/** Products (m, k) (k, n) that training is made of: a layer, a square, and scores of a batch for a catalog. */
const SHAPES = [
  { m: 256, n: 256, k: 64 },
  { m: 512, n: 512, k: 512 },
  { m: 1_024, n: 12_096, k: 64 },
];
const THREADS = [1, 2];
const REPETITIONS = 30;
/** The reference is timed on few repetitions of the smallest shape: it defines the result, not the speed. */
const REFERENCE_REPETITIONS = 5;

/** How fast the matrix product is, on one thread and on two, and a sequence encoder's answer to one request. */
export const kernels: Benchmark = {
  summary: "GFLOP/s of the matrix product on one thread and two, and what a shopper's state takes",
  async run(_args, progress) {
    progress(`relaxed SIMD: ${hasRelaxedSimd() ? 'yes' : 'no'}`);
    const reference = gemmSpeed(new ReferenceKernels(), SHAPES[0], REFERENCE_REPETITIONS).middle;
    const rows: BenchmarkRow[] = [];
    for (const shape of SHAPES) {
      const speeds: number[] = [];
      for (const threads of THREADS) {
        const wasm = new WasmKernels({ threads });
        const { best, middle } = gemmSpeed(wasm, shape, REPETITIONS);
        await wasm.close();
        speeds.push(middle);
        const name = `gemm ${shape.m} x ${shape.n} x ${shape.k}, ${threads} thread${threads > 1 ? 's' : ''}`;
        const comparison =
          threads === 1
            ? { comparedTo: 'plain TypeScript, 256 x 256 x 64', reference }
            : { comparedTo: 'one thread', reference: speeds[0] };
        rows.push({ figure: name, value: middle, unit: 'GFLOP/s', ...comparison });
        rows.push({ figure: `${name}, best`, value: best, unit: 'GFLOP/s', comparedTo: '' });
      }
    }
    return [...rows, ...(await newestStates())];
  },
};

/** Of repeated products: the median and the best, in GFLOP/s; a multiplication and an addition are two. */
function gemmSpeed(
  on: TensorKernels,
  shape: { m: number; n: number; k: number },
  repetitions: number,
): { middle: number; best: number } {
  const { m, n, k } = shape;
  const [a, b, c] = [on.f32(m * k), on.f32(k * n), on.f32(m * n)];
  for (let i = 0; i < a.length; i++) a[i] = Math.sin(i);
  for (let i = 0; i < b.length; i++) b[i] = Math.cos(i);
  on.gemm(c, a, b, shape);
  const speeds = Array.from({ length: repetitions }, () => {
    const from = performance.now();
    on.gemm(c, a, b, shape);
    return (2 * m * n * k) / (performance.now() - from) / 1e6;
  });
  return { middle: median(speeds), best: Math.max(...speeds) };
}
