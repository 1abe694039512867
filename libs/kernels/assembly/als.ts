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

/** out = (G + reg I) p, four rows of the symmetric G at a time. */
function denseProduct(dims: i32, g: usize, reg: f32, p: usize, out: usize): void {
  let stride = <usize>dims << 2;
  for (let i = 0; i < dims; i += 4) {
    let row = g + <usize>i * stride;
    let s0 = f32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let c: usize = 0; c < stride; c += 16) {
      let value = v128.load(p + c);
      s0 = madd(v128.load(row + c), value, s0);
      s1 = madd(v128.load(row + stride + c), value, s1);
      s2 = madd(v128.load(row + 2 * stride + c), value, s2);
      s3 = madd(v128.load(row + 3 * stride + c), value, s3);
    }
    let at = <usize>i << 2;
    let sums = f32x4(sum4(s0), sum4(s1), sum4(s2), sum4(s3));
    v128.store(out + at, madd(f32x4.splat(reg), v128.load(p + at), sums));
  }
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
    let f0 = f32x4.splat(sign * load<f32>(weights + at) * (sum4(d0) - shift));
    let f1 = f32x4.splat(sign * load<f32>(weights + at, 4) * (sum4(d1) - shift));
    let f2 = f32x4.splat(sign * load<f32>(weights + at, 8) * (sum4(d2) - shift));
    let f3 = f32x4.splat(sign * load<f32>(weights + at, 12) * (sum4(d3) - shift));
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
