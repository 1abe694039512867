import { symmetricEigen, type TensorKernels } from '@attune/kernels';
import type { ItemFactors } from './ranking-model';
import { atOnce, type Stepwise } from './stepwise';

/** The kernels want rows of whole vectors. */
const LANES = 4;
/** Rows that are multiplied, and copied to the kernels for it, in one step: what the copies take is never given back. */
const TILE_ROWS = 32_768;
/** What counts as 0 beside a Gramian's diagonal, as a share of the lengths of both columns: rounding leaves less. */
const NEGLIGIBLE = 1e-3;

/** Item factors where SIMD reads them, in a basis in which their Gramian is diagonal. */
export interface TurnedFactors {
  /** (items, dims), dims rounded up to whole vectors. */
  rows: Float32Array;
  dims: number;
  /** (dims,): the Gramian's diagonal. */
  squares: Float64Array;
  /** (dims, dims): what the model's factors were multiplied with; absent where they stood in such a basis already. */
  basis?: Float64Array;
}

/** Vectors of `width` numbers, row-major. */
interface Rows {
  vectors: Float32Array;
  width: number;
}

/**
 * Turns a model's factors. Products of two vectors are the same in any orthonormal basis, and in this one a shopper's
 * normal equations are solved by their history alone. Factors in such a basis, as training leaves them, are not turned, and
 * stay where they are if the kernels hold them. In steps.
 */
export function* turnFactors(kernels: TensorKernels, factors: ItemFactors): Stepwise<TurnedFactors> {
  const rows = { vectors: factors.items, width: factors.dims };
  const dims = Math.ceil(rows.width / LANES) * LANES;
  const gram = yield* gramianOf(kernels, rows, dims);
  if (isDiagonal(gram, dims)) {
    const squares = Float64Array.from({ length: dims }, (_, i) => gram[i * dims + i]);
    const held = isHeld(kernels, rows, dims) ? rows.vectors : yield* turnTable(kernels, rows, dims);
    return { rows: held, dims, squares };
  }
  const { values, vectors: basis } = symmetricEigen(Float64Array.from(gram), dims);
  // A Gramian has no eigenvalue below 0; what is computed may lie a rounding below.
  const squares = values.map((value) => Math.max(0, value));
  return { rows: yield* turnTable(kernels, rows, dims, basis), dims, squares, basis };
}

/** A copy of vectors in a basis, (rows, dims), allocated by the kernels. */
export function turnRows(kernels: TensorKernels, rows: Rows, dims: number, basis?: Float64Array): Float32Array {
  return atOnce(turnTable(kernels, rows, dims, basis));
}

/** `turnRows` in steps. */
function* turnTable(kernels: TensorKernels, rows: Rows, dims: number, basis?: Float64Array): Stepwise<Float32Array> {
  const turned = kernels.f32((rows.vectors.length / rows.width) * dims);
  const mark = kernels.mark();
  const turn = basis && kernels.f32(dims * dims);
  turn?.set(basis!);
  for (const { tile, from, to } of tilesOf(kernels, rows, dims)) {
    const out = turned.subarray(from * dims, to * dims);
    if (turn) kernels.gemm(out, tile, turn, { m: to - from, n: dims, k: dims });
    else out.set(tile);
    yield;
  }
  kernels.release(mark);
  return turned;
}

/** (dims, dims) */
function* gramianOf(kernels: TensorKernels, rows: Rows, dims: number): Stepwise<Float32Array> {
  const mark = kernels.mark();
  const gram = kernels.f32(dims * dims);
  for (const { tile, from, to } of tilesOf(kernels, rows, dims)) {
    kernels.gemm(gram, tile, tile, { m: dims, n: dims, k: to - from, transposeA: true, accumulate: from > 0 });
    yield;
  }
  const copy = gram.slice();
  kernels.release(mark);
  return copy;
}

/** Rows that stand where the kernels read them, `dims` wide. */
interface Tile {
  tile: Float32Array;
  from: number;
  to: number;
}

/** The vectors tile by tile; each stays until the next. */
function* tilesOf(kernels: TensorKernels, rows: Rows, dims: number): Iterable<Tile> {
  const { vectors, width } = rows;
  const held = isHeld(kernels, rows, dims);
  const count = vectors.length / width;
  for (let from = 0; from < count; from += TILE_ROWS) {
    const to = Math.min(count, from + TILE_ROWS);
    const mark = kernels.mark();
    const tile = held
      ? vectors.subarray(from * dims, to * dims)
      : padded(kernels, vectors.subarray(from * width, to * width), width, dims);
    yield { tile, from, to };
    kernels.release(mark);
  }
}

function padded(kernels: TensorKernels, vectors: Float32Array, width: number, dims: number): Float32Array {
  const out = kernels.f32((vectors.length / width) * dims);
  for (let at = 0, to = 0; at < vectors.length; at += width, to += dims) out.set(vectors.subarray(at, at + width), to);
  return out;
}

function isHeld(kernels: TensorKernels, { vectors, width }: Rows, dims: number): boolean {
  return width === dims && kernels.holds(vectors);
}

function isDiagonal(gram: Float32Array, dims: number): boolean {
  return gram.every((value, at) => {
    const [row, column] = [Math.floor(at / dims), at % dims];
    const lengths = Math.sqrt(gram[row * dims + row] * gram[column * dims + column]);
    return row === column || Math.abs(value) <= NEGLIGIBLE * lengths;
  });
}
