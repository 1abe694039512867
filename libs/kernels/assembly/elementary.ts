// exp, GELU and the counter-based random numbers of dropout, four at a time.

import { madd } from './fused';

/** x, but no less than `least` and no more than `most`; NaN stays. By comparisons, which cost a third of min and max. */
// @ts-ignore: decorator
@inline
function between4(x: v128, least: f32, most: f32): v128 {
  return f32x4.pmin(f32x4.pmax(x, f32x4.splat(least)), f32x4.splat(most));
}

/**
 * e^x for x in [-87, 88], relative error under 3e-7: range reduction by ln 2 in two parts and the polynomial of Cephes'
 * expf. Below -87 the result is 0.
 */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  let low = f32x4.lt(x, f32x4.splat(-87.0));
  let clamped = between4(x, -87.0, 88.0);
  let n = f32x4.nearest(f32x4.mul(clamped, f32x4.splat(1.44269504088896341)));
  let r = madd(n, f32x4.splat(-0.693359375), clamped);
  r = madd(n, f32x4.splat(2.12194440e-4), r);
  let y = f32x4.splat(1.9875691500e-4);
  y = madd(y, r, f32x4.splat(1.3981999507e-3));
  y = madd(y, r, f32x4.splat(8.3334519073e-3));
  y = madd(y, r, f32x4.splat(4.1665795894e-2));
  y = madd(y, r, f32x4.splat(1.6666665459e-1));
  y = madd(y, r, f32x4.splat(5.0000001201e-1));
  y = madd(f32x4.mul(r, r), y, f32x4.add(r, f32x4.splat(1.0)));
  let power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return v128.andnot(f32x4.mul(y, power), low);
}

/** tanh(x) = 1 - 2 / (e^2x + 1). */
// @ts-ignore: decorator
@inline
export function tanh4(x: v128): v128 {
  let e = exp4(f32x4.add(x, x));
  return f32x4.sub(f32x4.splat(1.0), f32x4.div(f32x4.splat(2.0), f32x4.add(e, f32x4.splat(1.0))));
}

/** Beyond it GELU's tanh is -1 or 1 to the last bit. */
const GELU_BOUND: f32 = 16.0;

/** GELU in its tanh form (Hendrycks & Gimpel 2016). */
// @ts-ignore: decorator
@inline
export function gelu4(x: v128): v128 {
  let half = f32x4.mul(x, f32x4.splat(0.5));
  return madd(half, tanh4(geluInner4(x)), half);
}

// @ts-ignore: decorator
@inline
function geluInner4(x: v128): v128 {
  let cube = f32x4.mul(f32x4.mul(x, x), x);
  return f32x4.mul(f32x4.splat(0.7978845608), madd(cube, f32x4.splat(0.044715), x));
}

/** d GELU / dx: 0 far below 0 and 1 far above it, where the formula's squares would leave the range of floats. */
// @ts-ignore: decorator
@inline
export function geluSlope4(unbounded: v128): v128 {
  let x = between4(unbounded, -GELU_BOUND, GELU_BOUND);
  let t = tanh4(geluInner4(x));
  let inner = f32x4.mul(
    f32x4.splat(0.7978845608),
    madd(f32x4.mul(x, x), f32x4.splat(3.0 * 0.044715), f32x4.splat(1.0)),
  );
  let sech2 = f32x4.sub(f32x4.splat(1.0), f32x4.mul(t, t));
  let left = madd(t, f32x4.splat(0.5), f32x4.splat(0.5));
  return madd(f32x4.mul(f32x4.mul(x, f32x4.splat(0.5)), sech2), inner, left);
}

/**
 * Four random 32-bit words, for the counters index … index + 3: the finaliser of MurmurHash3 over a Weyl sequence. The
 * same (seed, index) gives the same word whatever the thread or the order, so no mask has to be kept.
 */
// @ts-ignore: decorator
@inline
export function random4(seed: u32, index: u32): v128 {
  let x = i32x4.add(i32x4.splat(index), i32x4(0, 1, 2, 3));
  x = v128.xor(i32x4.mul(x, i32x4.splat(0x9e3779b9)), i32x4.splat(seed));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), i32x4.splat(0x85ebca6b));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 13)), i32x4.splat(0xc2b2ae35));
  return v128.xor(x, i32x4.shr_u(x, 16));
}

/** Four factors of inverted dropout: 0 where the random word is under `threshold` (p * 2^32), else `scale`. */
// @ts-ignore: decorator
@inline
export function keep4(seed: u32, index: u32, threshold: u32, scale: f32): v128 {
  return v128.and(i32x4.ge_u(random4(seed, index), i32x4.splat(threshold)), f32x4.splat(scale));
}

/** Stores the first `count` lanes, 1 to 3: what stands behind the end of a tensor belongs to others. */
// @ts-ignore: decorator
@inline
export function storeFirst(at: usize, x: v128, count: i32): void {
  store<f32>(at, f32x4.extract_lane(x, 0));
  if (count > 1) store<f32>(at, f32x4.extract_lane(x, 1), 4);
  if (count > 2) store<f32>(at, f32x4.extract_lane(x, 2), 8);
}

/** Stores the first `count` lanes, all of them from 4 on. */
// @ts-ignore: decorator
@inline
export function storeUpTo(at: usize, x: v128, count: i32): void {
  if (count > 3) v128.store(at, x);
  else storeFirst(at, x, count);
}

/** Sum of the four lanes. */
// @ts-ignore: decorator
@inline
export function sum4(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}
