// Half a step of implicit ALS: for each row u, conjugate gradient (Hestenes & Stiefel 1952; for ALS: Takács et al. 2011) on
//
//   (G + reg[u] I + Σ_p w_p y_p y_pᵀ) x_u = Σ_p w_p y_p      p over the row's entries, y_p a row of the other side
//
// from x as it stands. G is (dims, dims) and already holds the weight of unobserved pairs.

import { madd } from './fused';
import { sum4 } from './elementary';

/** Bytes of scratch a thread needs. */
export function alsScratchBytes(dims: i32): i32 {
  return 3 * dims * 4;
}

/** out = (G + reg I) p as a sum of the rows of the symmetric G, 32 columns at a time in registers. */
function denseProduct(dims: i32, g: usize, reg: f32, p: usize, out: usize): void {
  let stride = <usize>dims << 2;
  let end = p + stride;
  let shift = f32x4.splat(reg);
  let c: usize = 0;
  for (; c + 128 <= stride; c += 128) {
    let s0 = f32x4.mul(shift, v128.load(p + c));
    let s1 = f32x4.mul(shift, v128.load(p + c, 16));
    let s2 = f32x4.mul(shift, v128.load(p + c, 32));
    let s3 = f32x4.mul(shift, v128.load(p + c, 48));
    let s4 = f32x4.mul(shift, v128.load(p + c, 64));
    let s5 = f32x4.mul(shift, v128.load(p + c, 80));
    let s6 = f32x4.mul(shift, v128.load(p + c, 96));
    let s7 = f32x4.mul(shift, v128.load(p + c, 112));
    let row = g + c;
    for (let at = p; at < end; at += 4) {
      let value = v128.load32_splat(at);
      s0 = madd(value, v128.load(row), s0);
      s1 = madd(value, v128.load(row, 16), s1);
      s2 = madd(value, v128.load(row, 32), s2);
      s3 = madd(value, v128.load(row, 48), s3);
      s4 = madd(value, v128.load(row, 64), s4);
      s5 = madd(value, v128.load(row, 80), s5);
      s6 = madd(value, v128.load(row, 96), s6);
      s7 = madd(value, v128.load(row, 112), s7);
      row += stride;
    }
    v128.store(out + c, s0);
    v128.store(out + c, s1, 16);
    v128.store(out + c, s2, 32);
    v128.store(out + c, s3, 48);
    v128.store(out + c, s4, 64);
    v128.store(out + c, s5, 80);
    v128.store(out + c, s6, 96);
    v128.store(out + c, s7, 112);
  }
  for (; c < stride; c += 16) {
    let sum = f32x4.mul(shift, v128.load(p + c));
    let row = g + c;
    for (let at = p; at < end; at += 4) {
      sum = madd(v128.load32_splat(at), v128.load(row), sum);
      row += stride;
    }
    v128.store(out + c, sum);
  }
}

/** The sums of the lanes of four vectors. */
// @ts-ignore: decorator
@inline
function sumsOf(a: v128, b: v128, c: v128, d: v128): v128 {
  let ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  let cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f64>(ab, cd, 0, 2), v128.shuffle<f64>(ab, cd, 1, 3));
}

/**
 * out += sign * Σ w_p (y_p . v - shift) y_p over the entries [begin, end), four entries at a time. With shift 1, sign -1
 * and v = x it is the entries' part of the residual; with shift 0 and sign 1 their part of the product.
 */
function entriesProduct(
  begin: i32,
  end: i32,
  indices: usize,
  weights: usize,
  dims: i32,
  y: usize,
  v: usize,
  shift: f32,
  sign: f32,
  out: usize,
): void {
  let stride = <usize>dims << 2;
  let p = begin;
  for (; p + 4 <= end; p += 4) {
    let at = <usize>p << 2;
    let y0 = y + <usize>load<i32>(indices + at) * stride;
    let y1 = y + <usize>load<i32>(indices + at, 4) * stride;
    let y2 = y + <usize>load<i32>(indices + at, 8) * stride;
    let y3 = y + <usize>load<i32>(indices + at, 12) * stride;
    let d0 = f32x4.splat(0);
    let d1 = d0;
    let d2 = d0;
    let d3 = d0;
    for (let c: usize = 0; c < stride; c += 16) {
      let value = v128.load(v + c);
      d0 = madd(v128.load(y0 + c), value, d0);
      d1 = madd(v128.load(y1 + c), value, d1);
      d2 = madd(v128.load(y2 + c), value, d2);
      d3 = madd(v128.load(y3 + c), value, d3);
    }
    let dots = sumsOf(d0, d1, d2, d3);
    let f = f32x4.mul(f32x4.mul(f32x4.splat(sign), v128.load(weights + at)), f32x4.sub(dots, f32x4.splat(shift)));
    let f0 = v128.shuffle<f32>(f, f, 0, 0, 0, 0);
    let f1 = v128.shuffle<f32>(f, f, 1, 1, 1, 1);
    let f2 = v128.shuffle<f32>(f, f, 2, 2, 2, 2);
    let f3 = v128.shuffle<f32>(f, f, 3, 3, 3, 3);
    for (let c: usize = 0; c < stride; c += 16) {
      let sum = madd(f0, v128.load(y0 + c), v128.load(out + c));
      sum = madd(f1, v128.load(y1 + c), sum);
      sum = madd(f2, v128.load(y2 + c), sum);
      v128.store(out + c, madd(f3, v128.load(y3 + c), sum));
    }
  }
  for (; p < end; p++) {
    let at = <usize>p << 2;
    let row = y + <usize>load<i32>(indices + at) * stride;
    let d = f32x4.splat(0);
    for (let c: usize = 0; c < stride; c += 16) d = madd(v128.load(row + c), v128.load(v + c), d);
    let f = f32x4.splat(sign * load<f32>(weights + at) * (sum4(d) - shift));
    for (let c: usize = 0; c < stride; c += 16) v128.store(out + c, madd(f, v128.load(row + c), v128.load(out + c)));
  }
}

// @ts-ignore: decorator
@inline
function squaredNorm(x: usize, stride: usize): f32 {
  let sum = f32x4.splat(0);
  for (let c: usize = 0; c < stride; c += 16) sum = madd(v128.load(x + c), v128.load(x + c), sum);
  return sum4(sum);
}

/** Solves the rows [from, to) in place with at most `steps` conjugate-gradient steps each; rows without entries become 0. */
export function alsHalfStep(
  from: i32,
  to: i32,
  offsets: usize,
  indices: usize,
  weights: usize,
  dims: i32,
  y: usize,
  g: usize,
  regs: usize,
  steps: i32,
  x: usize,
  scratch: usize,
): void {
  let stride = <usize>dims << 2;
  let r = scratch;
  let p = scratch + stride;
  let product = scratch + 2 * stride;
  for (let u = from; u < to; u++) {
    let row = x + <usize>u * stride;
    let begin = load<i32>(offsets + (<usize>u << 2));
    let end = load<i32>(offsets + (<usize>(u + 1) << 2));
    if (begin == end) {
      memory.fill(row, 0, stride);
      continue;
    }
    let reg = load<f32>(regs + (<usize>u << 2));
    denseProduct(dims, g, reg, row, r);
    for (let c: usize = 0; c < stride; c += 16) v128.store(r + c, f32x4.neg(v128.load(r + c)));
    entriesProduct(begin, end, indices, weights, dims, y, row, 1, -1, r);
    memory.copy(p, r, stride);
    let before = squaredNorm(r, stride);
    for (let step = 0; step < steps && before > 1e-20; step++) {
      denseProduct(dims, g, reg, p, product);
      entriesProduct(begin, end, indices, weights, dims, y, p, 0, 1, product);
      let curvature = f32x4.splat(0);
      for (let c: usize = 0; c < stride; c += 16) curvature = madd(v128.load(p + c), v128.load(product + c), curvature);
      let alpha = f32x4.splat(before / sum4(curvature));
      for (let c: usize = 0; c < stride; c += 16) {
        v128.store(row + c, madd(alpha, v128.load(p + c), v128.load(row + c)));
        v128.store(r + c, f32x4.sub(v128.load(r + c), f32x4.mul(alpha, v128.load(product + c))));
      }
      let after = squaredNorm(r, stride);
      let beta = f32x4.splat(after / before);
      for (let c: usize = 0; c < stride; c += 16) v128.store(p + c, madd(beta, v128.load(p + c), v128.load(r + c)));
      before = after;
    }
  }
}

/** losses[u] = Σ_p w_p (1 - x_u · y_p)² over the entries of each row in [from, to). */
export function alsLosses(
  from: i32,
  to: i32,
  offsets: usize,
  indices: usize,
  weights: usize,
  dims: i32,
  y: usize,
  x: usize,
  losses: usize,
): void {
  let stride = <usize>dims << 2;
  for (let u = from; u < to; u++) {
    let row = x + <usize>u * stride;
    let end = load<i32>(offsets + (<usize>(u + 1) << 2));
    let loss: f32 = 0;
    for (let p = load<i32>(offsets + (<usize>u << 2)); p < end; p++) {
      let at = <usize>p << 2;
      let other = y + <usize>load<i32>(indices + at) * stride;
      let d = f32x4.splat(0);
      for (let c: usize = 0; c < stride; c += 16) d = madd(v128.load(other + c), v128.load(row + c), d);
      let error: f32 = <f32>1 - sum4(d);
      loss += load<f32>(weights + at) * error * error;
    }
    store<f32>(losses + (<usize>u << 2), loss);
  }
}
