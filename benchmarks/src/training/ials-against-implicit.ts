import { availableParallelism } from 'node:os';
import { leaveOneOut, type InteractionDataset, type RankingQuery, sampleQueries } from '@attune/dataset';
import { fitIals, ialsConfigFor, type IalsFactors, interactionMatrix, recommendAll } from '@attune/embedding-training';
import { type TensorKernels, WasmKernels } from '@attune/kernels';
import { ndcgAt } from '@attune/ranking-metrics';
import { type BenchmarkRow, median } from '../benchmark';
import { pythonWithImplicit, runImplicit } from './implicit-reference';

const FACTORS = 64;
const ITERATIONS = 15;
const K = 10;
const SEED = 1;
/** Users that both are asked for; on more of them figures and times change little. */
const MAX_ASKED = 25_000;

/**
 * Fits implicit ALS with as many factors and iterations as implicit does, on the same interactions with as many threads,
 * and asks both for the best unseen items of the same users: the time of each, and how well each ranks what was withheld.
 * @param repetitions the median of so many fits stands in the table
 */
export async function ialsAgainstImplicit(
  name: string,
  dataset: InteractionDataset,
  repetitions: number,
  progress: (line: string) => void,
): Promise<BenchmarkRow[]> {
  const threads = availableParallelism();
  const { train, test } = leaveOneOut(dataset);
  const queries = sampleQueries(test, MAX_ASKED, SEED);
  const matrix = interactionMatrix(train);
  const config = { ...ialsConfigFor(train, SEED), dims: FACTORS, epochs: ITERATIONS };
  const python = await pythonWithImplicit(progress);
  const asked = Int32Array.from(queries, ({ user }) => user);

  const theirs = [];
  const ours = [];
  // In turns, so that what else the machine does falls on both alike.
  for (let r = 0; r < repetitions; r++) {
    for (const alpha of r === 0 ? [1, 1 / config.unobservedWeight] : [1]) {
      const settings = { factors: FACTORS, iterations: ITERATIONS, threads, k: K, alpha };
      const result = { alpha, ...(await runImplicit(python, matrix, asked, settings)) };
      progress(`  implicit, alpha ${alpha.toFixed(1)}: ${result.fitSeconds.toFixed(2)} s`);
      theirs.push(result);
    }
    const kernels = new WasmKernels({ threads, memoryLimitBytes: 2 ** 32 - 2 ** 16 });
    try {
      const from = performance.now();
      const factors = await fitIals(train, config, undefined, { kernels });
      const fitSeconds = (performance.now() - from) / 1000;
      ours.push({ fitSeconds, ...topItems(kernels, factors, matrix, queries) });
      progress(`  Attune: ${fitSeconds.toFixed(2)} s`);
    } finally {
      await kernels.close();
    }
  }
  const plain = theirs.filter(({ alpha }) => alpha === 1);
  const comparedTo = `implicit 0.7.3, ${threads} threads`;
  const ndcg = (best: Int32Array) => meanNdcg(best, queries);
  return [
    {
      figure: `${name}: iALS fit, ${FACTORS} factors, ${ITERATIONS} iterations`,
      ...{ value: median(ours.map(({ fitSeconds }) => fitSeconds)), unit: 's', comparedTo },
      reference: median(plain.map(({ fitSeconds }) => fitSeconds)),
    },
    {
      figure: `${name}: iALS NDCG@10`,
      ...{ value: ndcg(ours[0].best), unit: '', comparedTo: `${comparedTo}, alpha 1`, reference: ndcg(plain[0].best) },
    },
    {
      figure: `${name}: iALS NDCG@10`,
      ...{ value: ndcg(ours[0].best), unit: '', comparedTo: `${comparedTo}, weighted alike` },
      reference: ndcg(theirs.find(({ alpha }) => alpha !== 1)!.best),
    },
    {
      figure: `${name}: top ${K} of ${queries.length} users, seen items excluded`,
      ...{ value: median(ours.map(({ recommendSeconds }) => recommendSeconds)), unit: 's', comparedTo },
      reference: median(plain.map(({ recommendSeconds }) => recommendSeconds)),
    },
  ];
}

/** The best unseen items of the queries' users, and how long finding them took. */
function topItems(
  kernels: TensorKernels,
  { users, factors }: IalsFactors,
  matrix: { offsets: Int32Array; indices: Int32Array },
  queries: readonly RankingQuery[],
): { best: Int32Array; recommendSeconds: number } {
  const { dims } = factors;
  const mark = kernels.mark();
  const asked = kernels.f32(queries.length * dims);
  const items = kernels.f32(factors.items.length);
  items.set(factors.items);
  const seen = { offsets: kernels.i32(queries.length + 1), columns: kernels.i32(matrix.indices.length) };
  let count = 0;
  queries.forEach(({ user }, q) => {
    asked.set(users.subarray(user * dims, (user + 1) * dims), q * dims);
    const row = matrix.indices.subarray(matrix.offsets[user], matrix.offsets[user + 1]);
    seen.columns.set(row, count);
    seen.offsets[q + 1] = count += row.length;
  });
  const from = performance.now();
  const best = recommendAll(kernels, { users: asked, items, dims, seen }, K);
  const recommendSeconds = (performance.now() - from) / 1000;
  kernels.release(mark);
  return { best, recommendSeconds };
}

function meanNdcg(best: Int32Array, queries: readonly RankingQuery[]): number {
  let sum = 0;
  queries.forEach(({ targets }, q) => (sum += ndcgAt(best.subarray(q * K, (q + 1) * K), new Set(targets), K)));
  return sum / queries.length;
}
