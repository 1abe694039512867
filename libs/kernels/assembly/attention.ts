// Causal self-attention (Vaswani et al. 2017) over packed sequences of unequal length: rows of q, k, v (positions,
// columns) belong to sequence s from starts[s] to starts[s + 1]; nothing is padded. Columns are heads x headSize, both
// head sizes multiples of 4.
//
// The weights of a sequence of n positions take heads * n * n floats at weights + weightStarts[s]; only the lower
// triangle is used. They hold the softmax before dropout, whose mask is a function of (seed, place).

import { madd } from './fused';
import { exp4, keep4, sum4 } from './elementary';

// @ts-ignore: decorator
@inline
function dot(x: usize, y: usize, size: i32): f32 {
  let sum = f32x4.splat(0);
  for (let c = 0; c < size; c += 4) {
    let at = <usize>c << 2;
    sum = madd(v128.load(x + at), v128.load(y + at), sum);
  }
  return sum4(sum);
}

// @ts-ignore: decorator
@inline
function addScaled(alpha: f32, x: usize, y: usize, size: i32): void {
  let scale = f32x4.splat(alpha);
  for (let c = 0; c < size; c += 4) {
    let at = <usize>c << 2;
    v128.store(y + at, madd(scale, v128.load(x + at), v128.load(y + at)));
  }
}

// @ts-ignore: decorator
@inline
function keep1(seed: u32, index: u32, threshold: u32, scale: f32): f32 {
  return f32x4.extract_lane(keep4(seed, index, threshold, scale), 0);
}

/** Softmax of `count` floats in place; they are followed by at least 3 floats that may be overwritten. */
function softmaxRow(row: usize, count: i32): void {
  let largest = load<f32>(row);
  for (let j = 1; j < count; j++) largest = max(largest, load<f32>(row + (<usize>j << 2)));
  let total: f32 = 0;
  let shift = f32x4.splat(largest);
  let j = 0;
  for (; j + 4 <= count; j += 4) {
    let at = row + (<usize>j << 2);
    let e = exp4(f32x4.sub(v128.load(at), shift));
    v128.store(at, e);
    total += sum4(e);
  }
  for (; j < count; j++) {
    let at = row + (<usize>j << 2);
    let e = f32x4.extract_lane(exp4(f32x4.splat(load<f32>(at) - largest)), 0);
    store<f32>(at, e);
    total += e;
  }
  let inverse: f32 = <f32>1.0 / total;
  for (j = 0; j < count; j++) {
    let at = row + (<usize>j << 2);
    store<f32>(at, load<f32>(at) * inverse);
  }
}

/** out = dropout(softmax(q kᵀ / sqrt(headSize))) v for sequences [from, to). */
export function attention(
  from: i32,
  to: i32,
  starts: usize,
  weightStarts: usize,
  heads: i32,
  headSize: i32,
  q: usize,
  k: usize,
  v: usize,
  weights: usize,
  out: usize,
  seed: u32,
  threshold: u32,
  keepScale: f32,
): void {
  let columns = heads * headSize;
  let scale: f32 = <f32>1.0 / Mathf.sqrt(<f32>headSize);
  for (let s = from; s < to; s++) {
    let start = load<i32>(starts + (<usize>s << 2));
    let n = load<i32>(starts + (<usize>(s + 1) << 2)) - start;
    for (let h = 0; h < heads; h++) {
      let place = load<i32>(weightStarts + (<usize>s << 2)) + h * n * n;
      for (let i = 0; i < n; i++) {
        let at = (<usize>(start + i) * columns + h * headSize) << 2;
        let row = weights + (<usize>(place + i * n) << 2);
        for (let j = 0; j <= i; j++) {
          let key = (<usize>(start + j) * columns + h * headSize) << 2;
          store<f32>(row + (<usize>j << 2), dot(q + at, k + key, headSize) * scale);
        }
        softmaxRow(row, i + 1);
        memory.fill(out + at, 0, <usize>headSize << 2);
        for (let j = 0; j <= i; j++) {
          let weight = load<f32>(row + (<usize>j << 2));
          if (threshold != 0) weight *= keep1(seed, place + i * n + j, threshold, keepScale);
          if (weight != 0) addScaled(weight, v + ((<usize>(start + j) * columns + h * headSize) << 2), out + at, headSize);
        }
      }
    }
  }
}

/** Adds to dq, dk, dv, given dOut and the weights that `attention` left. `row` holds one float a position. */
export function attentionBackward(
  from: i32,
  to: i32,
  starts: usize,
  weightStarts: usize,
  heads: i32,
  headSize: i32,
  q: usize,
  k: usize,
  v: usize,
  weights: usize,
  dOut: usize,
  dq: usize,
  dk: usize,
  dv: usize,
  slopes: usize,
  seed: u32,
  threshold: u32,
  keepScale: f32,
): void {
  let columns = heads * headSize;
  let scale: f32 = <f32>1.0 / Mathf.sqrt(<f32>headSize);
  for (let s = from; s < to; s++) {
    let start = load<i32>(starts + (<usize>s << 2));
    let n = load<i32>(starts + (<usize>(s + 1) << 2)) - start;
    for (let h = 0; h < heads; h++) {
      let place = load<i32>(weightStarts + (<usize>s << 2)) + h * n * n;
      for (let i = 0; i < n; i++) {
        let at = (<usize>(start + i) * columns + h * headSize) << 2;
        let row = weights + (<usize>(place + i * n) << 2);
        let mean: f32 = 0;
        for (let j = 0; j <= i; j++) {
          let other = (<usize>(start + j) * columns + h * headSize) << 2;
          let weight = load<f32>(row + (<usize>j << 2));
          let keep: f32 = threshold != 0 ? keep1(seed, place + i * n + j, threshold, keepScale) : 1;
          let slope: f32 = keep != 0 ? dot(dOut + at, v + other, headSize) * keep : 0;
          if (keep != 0) addScaled(weight * keep, dOut + at, dv + other, headSize);
          mean += weight * slope;
          store<f32>(slopes + (<usize>j << 2), slope);
        }
        for (let j = 0; j <= i; j++) {
          let other = (<usize>(start + j) * columns + h * headSize) << 2;
          let weight = load<f32>(row + (<usize>j << 2));
          let slope = weight * (load<f32>(slopes + (<usize>j << 2)) - mean) * scale;
          addScaled(slope, k + other, dq + at, headSize);
          addScaled(slope, q + at, dk + other, headSize);
        }
      }
    }
  }
}
