import { coarseStride, encodeCoarse, encodeQuery } from '../reference/coarse';
import { KERNELS_PLAIN } from './generated/plain';
import { KERNELS_RELAXED } from './generated/relaxed';
import { ThreadPool } from './thread-pool';
import { WasmMemory } from './wasm-memory';
import type {
  AdamStep,
  AttentionShape,
  CoarseTable,
  Dropout,
  GemmShape,
  PackedMatrix,
  SparseRows,
  TensorKernels,
} from '../tensor-kernels';

/** Rows of a gemm's register tile, and columns of its packed panels. */
const MR = 6;
const NR = 8;
/** Rows that a coarse product takes at once. */
const COARSE_ROWS = 4;
/** Rows that cross-entropy takes at once. */
const TILE = 48;
/** Places that there is room for at first: most floors leave fewer. */
const FIRST_PLACES = 1_024;
/** Below this many floats a thread more costs more than it saves. */
const SMALL = 16_384;

let relaxedSimd: boolean | undefined;

/** Whether this engine runs relaxed SIMD (Node 22 and newer do). */
export function hasRelaxedSimd(): boolean {
  relaxedSimd ??= WebAssembly.validate(Buffer.from(KERNELS_RELAXED, 'base64'));
  return relaxedSimd;
}

export interface WasmKernelOptions {
  /** Threads that share the work, the calling one included. With one, equal input gives equal bytes on every machine of one kind; more change the order of sums, so the last bits. */
  threads: number;
  /** How much memory the kernels may take; 2 GiB unless told. */
  memoryLimitBytes?: number;
}

/** TensorKernels in WebAssembly SIMD; their memory is shared by all threads, so tensors must be allocated by them. */
export class WasmKernels implements TensorKernels {
  private readonly memory: WasmMemory;
  private readonly pool: ThreadPool;
  private readonly gemmScratch: number[];
  private packed = { at: 0, bytes: 0 };
  private rowScratch = { at: 0, bytes: 0 };

  constructor(options: WasmKernelOptions) {
    this.memory = new WasmMemory(options.memoryLimitBytes ?? 2 ** 31);
    const bytes = Buffer.from(hasRelaxedSimd() ? KERNELS_RELAXED : KERNELS_PLAIN, 'base64');
    this.pool = new ThreadPool(new WebAssembly.Module(bytes), this.memory.memory, options.threads);
    const scratchBytes = this.pool.run('gemmScratchBytes');
    this.gemmScratch = Array.from({ length: options.threads }, () => this.memory.allocate(scratchBytes));
  }

  get threads(): number {
    return this.pool.threads;
  }

  get usedBytes(): number {
    return this.memory.used;
  }

  f32(length: number): Float32Array {
    return this.memory.f32(length);
  }

  i32(length: number): Int32Array {
    return this.memory.i32(length);
  }

  holds(tensor: Float32Array): boolean {
    return this.memory.holds(tensor);
  }

  mark(): number {
    return this.memory.used;
  }

  release(mark: number): void {
    this.memory.release(mark);
    if (this.packed.at >= mark) this.packed = { at: 0, bytes: 0 };
    if (this.rowScratch.at >= mark) this.rowScratch = { at: 0, bytes: 0 };
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  gemm(c: Float32Array, a: Float32Array, b: Float32Array, shape: GemmShape): void {
    const { m, n, k, transposeA = false, transposeB = false, accumulate = false } = shape;
    if (m === 0 || n === 0) return;
    const packed = this.packForNow(b, k, n, transposeB);
    const lda = transposeA ? m : k;
    this.splitRows('gemmRows', m, n * k, MR, (from, to, thread) => [
      ...[from, to, n, k, a.byteOffset, lda, Number(transposeA), packed],
      ...[c.byteOffset, n, Number(accumulate), this.gemmScratch[thread]],
    ]);
  }

  pack(b: Float32Array, k: number, n: number): PackedMatrix {
    const floats = this.memory.f32(this.pool.run('packedLength', k, n));
    this.packInto(floats.byteOffset, b, k, n, false);
    return { k, n, floats };
  }

  gemmPacked(c: Float32Array, a: Float32Array, { k, n, floats }: PackedMatrix, accumulate = false): void {
    this.splitRows('gemmRows', a.length / k, n * k, MR, (from, to, thread) => [
      ...[from, to, n, k, a.byteOffset, k, 0, floats.byteOffset],
      ...[c.byteOffset, n, Number(accumulate), this.gemmScratch[thread]],
    ]);
  }

  axpy(alpha: number, x: Float32Array, y: Float32Array): void {
    this.splitFloats('axpy', x.length, (from, to) => [from, to, alpha, x.byteOffset, y.byteOffset]);
  }

  approach(alpha: number, x: Float32Array, y: Float32Array): void {
    this.splitFloats('approach', x.length, (from, to) => [from, to, alpha, x.byteOffset, y.byteOffset]);
  }

  dotRows(out: Float32Array, table: Float32Array, x: Float32Array): void {
    this.splitRows('dotRows', out.length, x.length, 1, (from, to) => [
      ...[from, to, x.length, table.byteOffset, x.byteOffset, out.byteOffset],
    ]);
  }

  coarse(table: Float32Array, columns: number): CoarseTable {
    const rows = columns === 0 ? 0 : table.length / columns;
    const floats = () => this.memory.f32(rows);
    const wholeRows = Math.ceil(rows / COARSE_ROWS) * COARSE_ROWS;
    const codes = this.memory.bytes(wholeRows * coarseStride(columns));
    const coarse = { rows, columns, codes, scales: floats(), errors: floats(), norms: floats() };
    encodeCoarse(coarse, table);
    return coarse;
  }

  boundRows(out: Float32Array, table: CoarseTable, x: Float32Array): void {
    const { codes, scale, offset, perError, perNorm } = encodeQuery(x);
    const mark = this.memory.used;
    const query = this.memory.bytes(codes.length);
    query.set(new Uint8Array(codes.buffer));
    this.splitRows('boundRows', out.length, codes.length, COARSE_ROWS, (from, to) => [
      ...[from, to, codes.length, table.codes.byteOffset, query.byteOffset, offset, scale, perError, perNorm],
      ...[table.scales.byteOffset, table.errors.byteOffset, table.norms.byteOffset, out.byteOffset],
    ]);
    this.memory.release(mark);
  }

  addAbove(alpha: number, x: Float32Array, floor: number, y: Float32Array): void {
    this.splitFloats('addAbove', x.length, (from, to) => [from, to, alpha, x.byteOffset, floor, y.byteOffset]);
  }

  combineRows(out: Float32Array, table: Float32Array, weights: Float32Array): void {
    this.pool.run('combineRows', ...[weights.length, out.length, table.byteOffset, weights.byteOffset, out.byteOffset]);
  }

  addBias(x: Float32Array, bias: Float32Array): void {
    const columns = bias.length;
    this.splitRows('addBias', x.length / columns, columns, 1, (from, to) => [
      ...[from, to, columns, x.byteOffset, bias.byteOffset],
    ]);
  }

  biasGelu(y: Float32Array, x: Float32Array, bias: Float32Array): void {
    const columns = bias.length;
    this.splitRows('biasGelu', x.length / columns, columns, 1, (from, to) => [
      ...[from, to, columns, x.byteOffset, bias.byteOffset, y.byteOffset],
    ]);
  }

  geluBackward(dx: Float32Array, dy: Float32Array, x: Float32Array): void {
    this.splitFloats('geluBackward', x.length, (from, to) => [from, to, x.byteOffset, dy.byteOffset, dx.byteOffset]);
  }

  dropoutAdd(y: Float32Array, x: Float32Array, residual: Float32Array | undefined, dropout: Dropout): void {
    const { seed, threshold, scale } = maskOf(dropout);
    this.splitFloats('dropoutAdd', x.length, (from, to) => [
      ...[from, to, x.byteOffset, residual?.byteOffset ?? 0, y.byteOffset, seed, threshold, scale],
    ]);
  }

  columnSums(sums: Float32Array, x: Float32Array): void {
    const columns = sums.length;
    this.pool.run('columnSums', 0, x.length / columns, columns, x.byteOffset, sums.byteOffset);
  }

  gatherRows(
    out: Float32Array,
    ids: Int32Array,
    table: Float32Array,
    scale: number,
    positions?: { at: Int32Array; table: Float32Array },
  ): void {
    if (ids.length === 0) return;
    const columns = out.length / ids.length;
    this.splitRows('gatherRows', ids.length, columns, 1, (from, to) => [
      ...[from, to, columns, ids.byteOffset, table.byteOffset, scale],
      ...[positions?.at.byteOffset ?? 0, positions?.table.byteOffset ?? 0, out.byteOffset],
    ]);
  }

  scatterAddRows(table: Float32Array, ids: Int32Array, x: Float32Array, scale: number): void {
    if (ids.length === 0) return;
    const columns = x.length / ids.length;
    this.pool.split('scatterAddRows', table.length / columns, 1, (from, to) => [
      ...[from, to, ids.length, columns, ids.byteOffset, x.byteOffset, scale, table.byteOffset],
    ]);
  }

  layerNorm(
    y: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    beta: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void {
    const columns = gamma.length;
    this.splitRows('layerNorm', x.length / columns, columns, 1, (from, to) => [
      ...[from, to, columns, x.byteOffset, gamma.byteOffset, beta.byteOffset, 1e-8],
      ...[y.byteOffset, saved.means.byteOffset, saved.inverses.byteOffset],
    ]);
  }

  layerNormBackward(
    d: { x: Float32Array; gamma: Float32Array; beta: Float32Array },
    dy: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void {
    const columns = gamma.length;
    this.pool.run(
      'layerNormBackward',
      ...[0, x.length / columns, columns, x.byteOffset, gamma.byteOffset],
      ...[saved.means.byteOffset, saved.inverses.byteOffset, dy.byteOffset],
      ...[d.x.byteOffset, d.gamma.byteOffset, d.beta.byteOffset],
    );
  }

  attention(
    out: Float32Array,
    weights: Float32Array,
    qkv: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void {
    const { seed, threshold, scale } = maskOf(dropout);
    this.pool.split('attention', shape.starts.length - 1, 1, (from, to) => [
      ...[from, to, shape.starts.byteOffset, shape.weightStarts.byteOffset, shape.heads, shape.headSize],
      ...[qkv.q.byteOffset, qkv.k.byteOffset, qkv.v.byteOffset, weights.byteOffset, out.byteOffset],
      ...[seed, threshold, scale],
    ]);
  }

  attentionBackward(
    d: { q: Float32Array; k: Float32Array; v: Float32Array },
    dOut: Float32Array,
    weights: Float32Array,
    qkv: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void {
    const { seed, threshold, scale } = maskOf(dropout);
    const longest = shape.starts.reduce(
      (most, start, s) => (s === 0 ? 0 : Math.max(most, start - shape.starts[s - 1])),
      0,
    );
    const rowBytes = longest * 4 + 16;
    const slopes = this.ensure('rowScratch', rowBytes * this.threads);
    this.pool.split('attentionBackward', shape.starts.length - 1, 1, (from, to, thread) => [
      ...[from, to, shape.starts.byteOffset, shape.weightStarts.byteOffset, shape.heads, shape.headSize],
      ...[qkv.q.byteOffset, qkv.k.byteOffset, qkv.v.byteOffset, weights.byteOffset, dOut.byteOffset],
      ...[d.q.byteOffset, d.k.byteOffset, d.v.byteOffset, slopes + thread * (rowBytes & ~15), seed, threshold, scale],
    ]);
  }

  crossEntropy(
    d: { x: Float32Array; items: Float32Array },
    x: Float32Array,
    items: Float32Array,
    targets: Int32Array,
    rowWeights: Float32Array,
    losses: Float32Array,
    logBias?: Float32Array,
  ): void {
    const rows = targets.length;
    if (rows === 0) return;
    const dims = x.length / rows;
    const classes = items.length / dims;
    const mark = this.memory.used;
    const itemsT = this.memory.reserve(this.pool.run('packedLength', dims, classes) * 4);
    const itemsP = this.memory.reserve(this.pool.run('packedLength', classes, dims) * 4);
    this.packInto(itemsT, items, dims, classes, true);
    this.packInto(itemsP, items, classes, dims, false);
    const scratchBytes = this.pool.run('crossEntropyScratchBytes', classes, dims);
    const scratch = Array.from({ length: this.threads }, () => this.memory.reserve(scratchBytes));
    const dItems = Array.from({ length: this.threads }, (_, t) => (t === 0 ? d.items : this.memory.f32(items.length)));
    this.pool.split('crossEntropy', rows, TILE, (from, to, thread) => [
      ...[from, to, dims, classes, x.byteOffset, itemsT, itemsP, logBias?.byteOffset ?? 0],
      ...[targets.byteOffset, rowWeights.byteOffset, losses.byteOffset],
      ...[d.x.byteOffset, dItems[thread].byteOffset, scratch[thread]],
    ]);
    for (let t = 1; t < this.threads; t++) this.axpy(1, dItems[t], d.items);
    this.memory.release(mark);
  }

  adam(
    parameters: Float32Array,
    gradients: Float32Array,
    first: Float32Array,
    second: Float32Array,
    step: AdamStep,
  ): void {
    const { rate, beta1, beta2, epsilon, decay, t } = step;
    const correction = Math.sqrt(1 - beta2 ** t);
    this.splitFloats('adam', parameters.length, (from, to) => [
      ...[from, to, parameters.byteOffset, gradients.byteOffset, first.byteOffset, second.byteOffset],
      ...[(rate * correction) / (1 - beta1 ** t), beta1, beta2, epsilon * correction, rate * decay],
    ]);
  }

  alsHalfStep(
    x: Float32Array,
    y: Float32Array,
    gram: Float32Array,
    { offsets, indices, weights }: SparseRows,
    regularization: Float32Array,
    steps: number,
  ): void {
    const rows = offsets.length - 1;
    if (rows === 0) return;
    const dims = x.length / rows;
    const scratchBytes = this.pool.run('alsScratchBytes', dims);
    const scratch = this.ensure('rowScratch', scratchBytes * this.threads);
    // A row costs a product with gram, about as much as `dims / 2` entries do, beside its entries.
    this.pool.splitBy('alsHalfStep', balancedBounds(offsets, dims / 2, this.threads), (from, to, thread) => [
      ...[from, to, offsets.byteOffset, indices.byteOffset, weights.byteOffset, dims, y.byteOffset, gram.byteOffset],
      ...[regularization.byteOffset, steps, x.byteOffset, scratch + thread * scratchBytes],
    ]);
  }

  alsLosses(losses: Float32Array, x: Float32Array, y: Float32Array, entries: SparseRows): void {
    const { offsets, indices, weights } = entries;
    const dims = x.length / Math.max(1, losses.length);
    this.pool.splitBy('alsLosses', balancedBounds(offsets, 1, this.threads), (from, to) => [
      ...[from, to, offsets.byteOffset, indices.byteOffset, weights.byteOffset, dims],
      ...[y.byteOffset, x.byteOffset, losses.byteOffset],
    ]);
  }

  topKRows(
    out: { columns: Int32Array; scores: Float32Array },
    scores: Float32Array,
    excluded: { offsets: Int32Array; columns: Int32Array },
  ): void {
    const rows = excluded.offsets.length - 1;
    if (rows === 0) return;
    const [columns, k] = [scores.length / rows, out.columns.length / rows];
    this.splitRows('topKRows', rows, columns, 1, (from, to) => [
      ...[from, to, columns, k, scores.byteOffset, excluded.offsets.byteOffset, excluded.columns.byteOffset],
      ...[out.columns.byteOffset, out.scores.byteOffset],
    ]);
  }

  placesFrom(values: Float32Array, floor: number): Int32Array {
    const into = (room: Int32Array) =>
      this.pool.run('placesFrom', values.length, values.byteOffset, floor, room.length, room.byteOffset);
    const room = this.memory.i32(Math.min(values.length, FIRST_PLACES));
    const found = into(room);
    if (found <= room.length) return room.subarray(0, found);
    const whole = this.memory.i32(found);
    into(whole);
    return whole;
  }

  /** Packs op(b), (k, n), into space that the next call takes again. */
  private packForNow(b: Float32Array, k: number, n: number, transposed: boolean): number {
    const at = this.ensure('packed', this.pool.run('packedLength', k, n) * 4);
    this.packInto(at, b, k, n, transposed);
    return at;
  }

  private packInto(at: number, b: Float32Array, k: number, n: number, transposed: boolean): void {
    const panels = Math.ceil(n / NR);
    const argsOf = (from: number, to: number) => [
      ...[from, to, b.byteOffset, transposed ? k : n, Number(transposed), k, n, at],
    ];
    if (k * n < SMALL) this.pool.run('packB', ...argsOf(0, panels));
    else this.pool.split('packB', panels, 1, argsOf);
  }

  private ensure(space: 'packed' | 'rowScratch', bytes: number): number {
    if (this[space].bytes < bytes) this[space] = { at: this.memory.reserve(bytes), bytes };
    return this[space].at;
  }

  private splitRows(
    name: string,
    rows: number,
    workPerRow: number,
    grain: number,
    argsOf: (from: number, to: number, thread: number) => number[],
  ): void {
    if (rows * workPerRow < SMALL || this.threads === 1) this.pool.run(name, ...argsOf(0, rows, 0));
    else this.pool.split(name, rows, grain, argsOf);
  }

  private splitFloats(name: string, length: number, argsOf: (from: number, to: number) => number[]): void {
    if (length < SMALL || this.threads === 1) this.pool.run(name, ...argsOf(0, length));
    else this.pool.split(name, length, 4, argsOf);
  }
}

/** Dropout's rate as the kernels take it: a threshold for 32 random bits, and what is kept grows by 1 / (1 - rate). */
function maskOf(dropout: Dropout): { seed: number; threshold: number; scale: number } {
  const { rate, seed } = dropout;
  return { seed: seed >>> 0, threshold: Math.floor(rate * 2 ** 32), scale: 1 / (1 - rate) };
}

/** Bounds of one range of rows a thread, so that each has about the same number of entries and rows. */
function balancedBounds(offsets: Int32Array, rowCost: number, threads: number): number[] {
  const rows = offsets.length - 1;
  const total = offsets[rows] + rows * rowCost;
  const bounds = [0];
  for (let row = 0; bounds.length < threads; row++) {
    if (row >= rows || offsets[row] + row * rowCost >= (total * bounds.length) / threads)
      bounds.push(Math.min(row, rows));
  }
  return [...bounds, rows];
}
