// Element-wise kernels over a range [from, to) of floats, four at a time. Of what is left over at the end, and of rows that
// are no whole vectors, up to three floats behind are read (blocks are padded by 16 bytes) and none is written.

import { madd } from './fused';
import { gelu4, geluSlope4, keep4, storeFirst, storeUpTo, sum4 } from './elementary';

/** Up to which byte a range holds whole vectors. */
// @ts-ignore: decorator
@inline
function wholeTo(from: i32, to: i32): usize {
  return <usize>(from + ((to - from) & ~3)) << 2;
}

/** What is left over: 0 to 3. */
// @ts-ignore: decorator
@inline
function leftOver(from: i32, to: i32): i32 {
  return (to - from) & 3;
}

/** y += alpha x. */
export function axpy(from: i32, to: i32, alpha: f32, x: usize, y: usize): void {
  let scale = f32x4.splat(alpha);
  let whole = wholeTo(from, to);
  let at = <usize>from << 2;
  for (; at < whole; at += 16) {
    v128.store(y + at, madd(scale, v128.load(x + at), v128.load(y + at)));
  }
  let left = leftOver(from, to);
  if (left != 0) storeFirst(y + at, madd(scale, v128.load(x + at), v128.load(y + at)), left);
}

// @ts-ignore: decorator
@inline
function aboveAdded(scale: v128, x: v128, floor: v128, y: v128): v128 {
  return madd(scale, f32x4.pmax(f32x4.sub(x, floor), f32x4.splat(0)), y);
}

/** y += alpha max(0, x - floor). */
export function addAbove(from: i32, to: i32, alpha: f32, x: usize, floor: f32, y: usize): void {
  let scale = f32x4.splat(alpha);
  let floor4 = f32x4.splat(floor);
  let whole = wholeTo(from, to);
  let at = <usize>from << 2;
  for (; at < whole; at += 16) {
    v128.store(y + at, aboveAdded(scale, v128.load(x + at), floor4, v128.load(y + at)));
  }
  let left = leftOver(from, to);
  if (left != 0) storeFirst(y + at, aboveAdded(scale, v128.load(x + at), floor4, v128.load(y + at)), left);
}

// @ts-ignore: decorator
@inline
function approached(share: v128, x: v128, y: v128): v128 {
  return madd(share, f32x4.sub(x, y), y);
}

/** y += alpha (x - y). */
export function approach(from: i32, to: i32, alpha: f32, x: usize, y: usize): void {
  let share = f32x4.splat(alpha);
  let whole = wholeTo(from, to);
  let at = <usize>from << 2;
  for (; at < whole; at += 16) {
    v128.store(y + at, approached(share, v128.load(x + at), v128.load(y + at)));
  }
  let left = leftOver(from, to);
  if (left != 0) storeFirst(y + at, approached(share, v128.load(x + at), v128.load(y + at)), left);
}

/** out[r] = table[r] · x for the rows [from, to) of (rows, columns); four sums run beside each other. */
export function dotRows(rowFrom: i32, rowTo: i32, columns: i32, table: usize, x: usize, out: usize): void {
  let stride = (<usize>columns) << 2;
  let whole = stride & ~63;
  for (let r = rowFrom; r < rowTo; r++) {
    let row = table + <usize>r * stride;
    let s0 = f32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    let c: usize = 0;
    for (; c < whole; c += 64) {
      s0 = madd(v128.load(row + c), v128.load(x + c), s0);
      s1 = madd(v128.load(row + c, 16), v128.load(x + c, 16), s1);
      s2 = madd(v128.load(row + c, 32), v128.load(x + c, 32), s2);
      s3 = madd(v128.load(row + c, 48), v128.load(x + c, 48), s3);
    }
    for (; c < stride; c += 16) s0 = madd(v128.load(row + c), v128.load(x + c), s0);
    store<f32>(out + ((<usize>r) << 2), sum4(f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3))));
  }
}

/** out (columns,) = Σ weights[r] * table[r] over all rows; four rows at a time, so that sums are written a quarter as often. */
export function combineRows(rows: i32, columns: i32, table: usize, weights: usize, out: usize): void {
  let stride = (<usize>columns) << 2;
  let whole = rows & ~3;
  memory.fill(out, 0, stride);
  for (let r = 0; r < whole; r += 4) {
    let row = table + <usize>r * stride;
    let at = weights + ((<usize>r) << 2);
    let w0 = v128.load32_splat(at);
    let w1 = v128.load32_splat(at, 4);
    let w2 = v128.load32_splat(at, 8);
    let w3 = v128.load32_splat(at, 12);
    for (let c: usize = 0; c < stride; c += 16) {
      let left = madd(w1, v128.load(row + stride + c), f32x4.mul(w0, v128.load(row + c)));
      let right = madd(w3, v128.load(row + 3 * stride + c), f32x4.mul(w2, v128.load(row + 2 * stride + c)));
      v128.store(out + c, f32x4.add(v128.load(out + c), f32x4.add(left, right)));
    }
  }
  for (let r = whole; r < rows; r++) {
    let row = table + <usize>r * stride;
    let weight = v128.load32_splat(weights + ((<usize>r) << 2));
    for (let c: usize = 0; c < stride; c += 16) {
      v128.store(out + c, madd(weight, v128.load(row + c), v128.load(out + c)));
    }
  }
}

/** y = GELU(x + bias), bias of `columns` repeated for every row. Keeps x + bias in x for the backward pass. */
export function biasGelu(rowFrom: i32, rowTo: i32, columns: i32, x: usize, bias: usize, y: usize): void {
  for (let r = rowFrom; r < rowTo; r++) {
    let row = (<usize>r * columns) << 2;
    for (let c = 0; c < columns; c += 4) {
      let at = row + ((<usize>c) << 2);
      let sum = f32x4.add(v128.load(x + at), v128.load(bias + ((<usize>c) << 2)));
      v128.store(x + at, sum);
      v128.store(y + at, gelu4(sum));
    }
  }
}

/** dx = dy GELU'(x), x as biasGelu left it; in place when dx is dy. */
export function geluBackward(from: i32, to: i32, x: usize, dy: usize, dx: usize): void {
  let whole = wholeTo(from, to);
  let at = <usize>from << 2;
  for (; at < whole; at += 16) {
    v128.store(dx + at, f32x4.mul(v128.load(dy + at), geluSlope4(v128.load(x + at))));
  }
  let left = leftOver(from, to);
  if (left != 0) storeFirst(dx + at, f32x4.mul(v128.load(dy + at), geluSlope4(v128.load(x + at))), left);
}

/** x += bias, repeated for every row; rows of any length. */
export function addBias(rowFrom: i32, rowTo: i32, columns: i32, x: usize, bias: usize): void {
  let whole = wholeTo(0, columns);
  let left = leftOver(0, columns);
  for (let r = rowFrom; r < rowTo; r++) {
    let row = x + ((<usize>r * columns) << 2);
    let at: usize = 0;
    for (; at < whole; at += 16) v128.store(row + at, f32x4.add(v128.load(row + at), v128.load(bias + at)));
    if (left != 0) storeFirst(row + at, f32x4.add(v128.load(row + at), v128.load(bias + at)), left);
  }
}

// @ts-ignore: decorator
@inline
function keptAdded(at: usize, x: v128, residual: usize, seed: u32, threshold: u32, scale: f32): v128 {
  let kept = threshold != 0 ? f32x4.mul(x, keep4(seed, <u32>(at >> 2), threshold, scale)) : x;
  return residual != 0 ? f32x4.add(v128.load(residual + at), kept) : kept;
}

/** y = residual + dropout(x); residual 0 for none. The mask is a function of (seed, position). */
export function dropoutAdd(
  from: i32,
  to: i32,
  x: usize,
  residual: usize,
  y: usize,
  seed: u32,
  threshold: u32,
  scale: f32,
): void {
  let whole = wholeTo(from, to);
  let at = <usize>from << 2;
  for (; at < whole; at += 16) {
    v128.store(y + at, keptAdded(at, v128.load(x + at), residual, seed, threshold, scale));
  }
  let left = leftOver(from, to);
  if (left != 0) storeFirst(y + at, keptAdded(at, v128.load(x + at), residual, seed, threshold, scale), left);
}

/** sums[c] += column c of x over rows [rowFrom, rowTo). */
export function columnSums(rowFrom: i32, rowTo: i32, columns: i32, x: usize, sums: usize): void {
  for (let r = rowFrom; r < rowTo; r++) {
    let row = x + ((<usize>r * columns) << 2);
    for (let c = 0; c < columns; c += 4) {
      let at = (<usize>c) << 2;
      v128.store(sums + at, f32x4.add(v128.load(sums + at), v128.load(row + at)));
    }
  }
}

/** out[r] = scale * table[ids[r]] (+ positions[at[r]] when positions is not 0). */
export function gatherRows(
  rowFrom: i32,
  rowTo: i32,
  columns: i32,
  ids: usize,
  table: usize,
  scale: f32,
  at: usize,
  positions: usize,
  out: usize,
): void {
  let factor = f32x4.splat(scale);
  for (let r = rowFrom; r < rowTo; r++) {
    let source = table + ((<usize>load<i32>(ids + ((<usize>r) << 2)) * columns) << 2);
    let position = positions != 0 ? positions + ((<usize>load<i32>(at + ((<usize>r) << 2)) * columns) << 2) : 0;
    let target = out + ((<usize>r * columns) << 2);
    for (let c = 0; c < columns; c += 4) {
      let offset = (<usize>c) << 2;
      let value = f32x4.mul(factor, v128.load(source + offset));
      if (positions != 0) value = f32x4.add(value, v128.load(position + offset));
      v128.store(target + offset, value);
    }
  }
}

/**
 * table[ids[r]] += scale * x[r] for the ids in [idFrom, idTo): threads share the table by its rows, so each looks at all
 * of x and none writes where another does.
 */
export function scatterAddRows(
  idFrom: i32,
  idTo: i32,
  rows: i32,
  columns: i32,
  ids: usize,
  x: usize,
  scale: f32,
  table: usize,
): void {
  let factor = f32x4.splat(scale);
  for (let r = 0; r < rows; r++) {
    let id = load<i32>(ids + ((<usize>r) << 2));
    if (id < idFrom || id >= idTo) continue;
    let source = x + ((<usize>r * columns) << 2);
    let target = table + ((<usize>id * columns) << 2);
    for (let c = 0; c < columns; c += 4) {
      let at = (<usize>c) << 2;
      v128.store(target + at, madd(factor, v128.load(source + at), v128.load(target + at)));
    }
  }
}

/**
 * One step of Adam (Kingma & Ba 2015) on parameters [from, to), with decoupled weight decay; the gradient is cleared.
 * `rate` and `epsilon` are already corrected for the bias of the first steps.
 */
export function adam(
  from: i32,
  to: i32,
  parameters: usize,
  gradients: usize,
  first: usize,
  second: usize,
  rate: f32,
  beta1: f32,
  beta2: f32,
  epsilon: f32,
  decay: f32,
): void {
  let b1 = f32x4.splat(beta1);
  let b2 = f32x4.splat(beta2);
  let c1 = f32x4.splat(<f32>1.0 - beta1);
  let c2 = f32x4.splat(<f32>1.0 - beta2);
  let eps = f32x4.splat(epsilon);
  let step = f32x4.splat(rate);
  let keep = f32x4.splat(<f32>1.0 - decay);
  for (let i = from; i < to; i += 4) {
    let at = (<usize>i) << 2;
    let g = v128.load(gradients + at);
    let m = f32x4.add(f32x4.mul(b1, v128.load(first + at)), f32x4.mul(c1, g));
    let v = f32x4.add(f32x4.mul(b2, v128.load(second + at)), f32x4.mul(c2, f32x4.mul(g, g)));
    let move = f32x4.div(f32x4.mul(step, m), f32x4.add(f32x4.sqrt(v), eps));
    let left = to - i;
    storeUpTo(first + at, m, left);
    storeUpTo(second + at, v, left);
    storeUpTo(parameters + at, f32x4.sub(f32x4.mul(keep, v128.load(parameters + at)), move), left);
    storeUpTo(gradients + at, f32x4.splat(0), left);
  }
}
