// Softmax with cross-entropy over item embeddings, forward and backward in one pass, a tile of rows at a time: the logits
// of TILE rows live in the thread's scratch and nowhere else.

import { exp4, sum4 } from './elementary';
import { gemmRows, gemmScratchBytes, packB } from './gemm';

/** Rows whose logits are held at once; a multiple of the gemm's MR. */
export const TILE: i32 = 48;

/** Bytes of scratch that one thread needs for `classes` items. More than memory holds is told, too, so it is no i32. */
export function crossEntropyScratchBytes(classes: i32, dims: i32): f64 {
  let stride = (classes + 7) & ~7;
  return <f64>TILE * (<f64>stride + <f64>((dims + 7) & ~7) + <f64>dims + 1) * 4 + <f64>gemmScratchBytes();
}

/**
 * For rows [rowFrom, rowTo) of x (rows, dims): loss[r] = -log softmax(x items^T)[target[r]], and with weight w[r]
 * dx[r] = w[r] (p - onehot) items, dItems += w[r] (p - onehot)^T x. `itemsT` is items^T packed (dims, classes), `itemsP`
 * items packed (classes, dims); dItems belongs to this thread alone.
 * `logBias` (classes) is added to the logits when not 0: the correction of sampled classes.
 */
export function crossEntropy(
  rowFrom: i32,
  rowTo: i32,
  dims: i32,
  classes: i32,
  x: usize,
  itemsT: usize,
  itemsP: usize,
  logBias: usize,
  targets: usize,
  rowWeights: usize,
  losses: usize,
  dx: usize,
  dItems: usize,
  scratch: usize,
): void {
  let stride = (classes + 7) & ~7;
  let logits = scratch;
  let packedX = logits + ((<usize>TILE * stride) << 2);
  let scaledX = packedX + ((TILE * ((dims + 7) & ~7)) << 2);
  let factors = scaledX + ((TILE * dims) << 2);
  let gemmScratch = factors + (TILE << 2);
  for (let r = rowFrom; r < rowTo; r += TILE) {
    let rows = min(TILE, rowTo - r);
    let tile = x + ((<usize>r * dims) << 2);
    gemmRows(0, rows, classes, dims, tile, dims, false, itemsT, logits, stride, false, gemmScratch);
    memory.copy(scaledX, tile, (<usize>rows * dims) << 2);
    for (let i = 0; i < rows; i++) {
      let row = logits + ((<usize>i * stride) << 2);
      let at = (<usize>(r + i)) << 2;
      let target = load<i32>(targets + at);
      if (logBias != 0) addBias(row, logBias, classes);
      let targetLogit = load<f32>(row + ((<usize>target) << 2));
      let largest = largestOf(row, classes);
      let total = exponentiate(row, classes, largest);
      store<f32>(losses + at, Mathf.log(total) + largest - targetLogit);
      // The softmax is row / total: the division is left to the two products, whose factors are shorter than the row.
      let place = row + ((<usize>target) << 2);
      store<f32>(place, load<f32>(place) - total);
      let factor = load<f32>(rowWeights + at) / total;
      store<f32>(factors + ((<usize>i) << 2), factor);
      scaleRow(scaledX + ((<usize>i * dims) << 2), dims, factor);
    }
    let dTile = dx + ((<usize>r * dims) << 2);
    gemmRows(0, rows, dims, classes, logits, stride, false, itemsP, dTile, dims, false, gemmScratch);
    for (let i = 0; i < rows; i++) {
      scaleRow(dTile + ((<usize>i * dims) << 2), dims, load<f32>(factors + ((<usize>i) << 2)));
    }
    packB(0, (dims + 7) >> 3, scaledX, dims, false, rows, dims, packedX);
    gemmRows(0, classes, dims, rows, logits, stride, true, packedX, dItems, dims, true, gemmScratch);
  }
}

function largestOf(row: usize, classes: i32): f32 {
  let whole = classes & ~3;
  let largest4 = f32x4.splat(-f32.MAX_VALUE);
  for (let j = 0; j < whole; j += 4) largest4 = f32x4.pmax(largest4, v128.load(row + ((<usize>j) << 2)));
  let largest = max(
    max(f32x4.extract_lane(largest4, 0), f32x4.extract_lane(largest4, 1)),
    max(f32x4.extract_lane(largest4, 2), f32x4.extract_lane(largest4, 3)),
  );
  for (let j = whole; j < classes; j++) largest = max(largest, load<f32>(row + ((<usize>j) << 2)));
  return largest;
}

/** row = exp(row - shift), in place; returns the sum. */
function exponentiate(row: usize, classes: i32, shift: f32): f32 {
  let whole = classes & ~3;
  let shift4 = f32x4.splat(shift);
  let total4 = f32x4.splat(0);
  for (let j = 0; j < whole; j += 4) {
    let at = row + ((<usize>j) << 2);
    let e = exp4(f32x4.sub(v128.load(at), shift4));
    v128.store(at, e);
    total4 = f32x4.add(total4, e);
  }
  let total = sum4(total4);
  for (let j = whole; j < classes; j++) {
    let at = row + ((<usize>j) << 2);
    let e = f32x4.extract_lane(exp4(f32x4.splat(load<f32>(at) - shift)), 0);
    store<f32>(at, e);
    total += e;
  }
  return total;
}

/** x (dims, a multiple of 4) *= factor. */
function scaleRow(x: usize, dims: i32, factor: f32): void {
  let factor4 = f32x4.splat(factor);
  for (let j = 0; j < dims; j += 4) {
    let at = x + ((<usize>j) << 2);
    v128.store(at, f32x4.mul(v128.load(at), factor4));
  }
}

function addBias(row: usize, bias: usize, classes: i32): void {
  let whole = classes & ~3;
  for (let j = 0; j < whole; j += 4) {
    let at = (<usize>j) << 2;
    v128.store(row + at, f32x4.add(v128.load(row + at), v128.load(bias + at)));
  }
  for (let j = whole; j < classes; j++) {
    let at = (<usize>j) << 2;
    store<f32>(row + at, load<f32>(row + at) + load<f32>(bias + at));
  }
}
