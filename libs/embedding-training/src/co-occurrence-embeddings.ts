import { type InteractionDataset, type Random, seededRandom } from '@attune/dataset';
import { choleskyFactor, symmetricEigen, type TensorKernels } from '@attune/kernels';
import type { NeighbourLists } from '@attune/ranking-model';
import { breathe } from './breathe';
import { type CoVisitationConfig, fitCoVisitation } from './fit-co-visitation';

/** How far apart two items may stand to count as a pair, and how many neighbours of an item are looked at. */
const PAIRS: CoVisitationConfig = {
  direction: 'around',
  window: 10,
  stepDecay: 0.8,
  halfLifeMs: Infinity,
  itemExponent: 0,
  neighbourExponent: 0,
  listLength: 400,
};
/** Frequent neighbours count less (Levy, Goldberg & Dagan 2015: context distribution smoothing). */
const SMOOTHING = 0.75;
/** Directions beside those asked for, and rounds, of the subspace iteration (Halko, Martinsson & Tropp 2011). */
const OVERSAMPLING = 8;
const ROUNDS = 5;
/** Rows of a product between two breaths: some milliseconds of work. */
const ROWS_AT_ONCE = 1_024;

/**
 * Item embeddings (items, dims) whose products approximate how much more often two items stand near each other than
 * chance would have it: the positive pointwise mutual information, factorised (Levy & Goldberg 2014, "Neural Word
 * Embedding as Implicit Matrix Factorization"). Zeros for an item without a neighbour. Equal seeds give equal bytes.
 * @throws the signal's reason when it aborts
 */
export async function coOccurrenceEmbeddings(
  dataset: InteractionDataset,
  dims: number,
  seed: number,
  kernels: TensorKernels,
  signal?: AbortSignal,
): Promise<Float32Array> {
  const items = dataset.itemIds.length;
  const embeddings = new Float32Array(items * dims);
  if (items === 0) return embeddings;
  const width = embeddingWidth(items, dims);
  const information = mutualInformation(await fitCoVisitation(dataset, PAIRS, signal), items);
  const mark = kernels.mark();
  const basis = await leadingSubspace(kernels, information, { items, width }, seededRandom(seed), signal);
  const image = await sparseProduct(information, basis, kernels.f32(basis.length), width, signal);
  const { values, vectors } = symmetricEigen(symmetric(gram(kernels, basis, image, width), width), width);
  const largest = [...values.keys()].sort((a, b) => Math.abs(values[b]) - Math.abs(values[a])).slice(0, dims);
  const turn = kernels.f32(width * width);
  largest.forEach((from, to) => {
    const scale = Math.sqrt(Math.abs(values[from]));
    for (let c = 0; c < width; c++) turn[c * width + to] = scale * vectors[c * width + from];
  });
  kernels.gemm(image, basis, turn, { m: items, n: width, k: width });
  for (let item = 0; item < items; item++) {
    embeddings.set(image.subarray(item * width, item * width + Math.min(dims, width)), item * dims);
  }
  kernels.release(mark);
  return embeddings;
}

/** Floats of a row while embeddings are looked for; the kernels want rows of whole vectors. */
export function embeddingWidth(items: number, dims: number): number {
  return Math.ceil(Math.min(items, dims + OVERSAMPLING) / 4) * 4;
}

/** max(0, log(p(i, j) / (p(i) p'(j)))) in place of the pairs' counts, with p' ∝ count^0.75. */
function mutualInformation(counts: NeighbourLists, items: number): NeighbourLists {
  const totals = new Float64Array(items);
  for (let i = 0; i < items; i++) {
    for (let at = counts.offsets[i]; at < counts.offsets[i + 1]; at++) totals[i] += counts.scores[at];
  }
  const smoothed = totals.map((total) => total ** SMOOTHING);
  const smoothedSum = smoothed.reduce((a, b) => a + b, 0);
  const scores = counts.scores.slice();
  for (let i = 0; i < items; i++) {
    for (let at = counts.offsets[i]; at < counts.offsets[i + 1]; at++) {
      const chance = (totals[i] * smoothed[counts.items[at]]) / smoothedSum;
      scores[at] = Math.max(0, Math.log(scores[at] / chance));
    }
  }
  return { ...counts, scores };
}

/** An orthonormal basis (items, width) that the matrix's leading eigenvectors nearly lie in. */
async function leadingSubspace(
  kernels: TensorKernels,
  matrix: NeighbourLists,
  { items, width }: { items: number; width: number },
  random: Random,
  signal: AbortSignal | undefined,
): Promise<Float32Array> {
  let [basis, next] = [kernels.f32(items * width), kernels.f32(items * width)];
  for (let i = 0; i < basis.length; i++) basis[i] = random.normal();
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalize(kernels, basis, next, width);
    await sparseProduct(matrix, basis, next, width, signal);
    [basis, next] = [next, basis];
  }
  orthonormalize(kernels, basis, next, width);
  return basis;
}

/** out = matrix (items, items) @ x (items, width). */
async function sparseProduct(
  matrix: NeighbourLists,
  x: Float32Array,
  out: Float32Array,
  width: number,
  signal: AbortSignal | undefined,
): Promise<Float32Array> {
  const row = new Float64Array(width);
  for (let i = 0; i + 1 < matrix.offsets.length; i++) {
    if (i % ROWS_AT_ONCE === 0) await breathe(signal);
    row.fill(0);
    for (let at = matrix.offsets[i]; at < matrix.offsets[i + 1]; at++) {
      const score = matrix.scores[at];
      const from = matrix.items[at] * width;
      for (let c = 0; c < width; c++) row[c] += score * x[from + c];
    }
    out.set(row, i * width);
  }
  return out;
}

/** xᵀ y, (width, width). */
function gram(kernels: TensorKernels, x: Float32Array, y: Float32Array, width: number): Float32Array {
  const product = kernels.f32(width * width);
  kernels.gemm(product, x, y, { m: width, n: width, k: x.length / width, transposeA: true });
  return product;
}

/** The mean of a square matrix and its transpose. */
function symmetric(square: Float32Array, n: number): Float64Array {
  return Float64Array.from(square, (value, at) => (value + square[(at % n) * n + Math.floor(at / n)]) / 2);
}

/**
 * Makes the columns of x (rows, width) orthonormal by Cholesky's factor of their Gramian, twice for precision (Fukaya et
 * al. 2014, "CholeskyQR2"). Columns that depend on others vanish.
 * @param scratch as long as x
 */
function orthonormalize(kernels: TensorKernels, x: Float32Array, scratch: Float32Array, width: number): void {
  for (let pass = 0; pass < 2; pass++) {
    const mark = kernels.mark();
    const factor = Float64Array.from(gram(kernels, x, x, width));
    let largest = 0;
    for (let c = 0; c < width; c++) largest = Math.max(largest, factor[c * width + c]);
    if (largest > 0) {
      for (let c = 0; c < width; c++) factor[c * width + c] += 1e-6 * largest;
      choleskyFactor(factor, width);
      const inverse = kernels.f32(width * width);
      inverse.set(lowerInverse(factor, width));
      kernels.gemm(scratch, x, inverse, { m: x.length / width, n: width, k: width, transposeB: true });
      x.set(scratch);
    }
    kernels.release(mark);
  }
}

/** The inverse of a lower triangular matrix (n, n). */
function lowerInverse(lower: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let column = 0; column < n; column++) {
    for (let row = column; row < n; row++) {
      let sum = row === column ? 1 : 0;
      for (let k = column; k < row; k++) sum -= lower[row * n + k] * inverse[k * n + column];
      inverse[row * n + column] = sum / lower[row * n + row];
    }
  }
  return inverse;
}
