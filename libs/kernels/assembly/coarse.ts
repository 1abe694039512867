// Products of a coarse table with a coarse vector, in whole numbers: the same on every engine.

import { storeUpTo } from './elementary';
import { dot16, madd } from './fused';

/**
 * For rows [from, to), `from` a multiple of 4: out[r] = scale * scales[r] * (codes[r] · query - offset)
 * + errors[r] * perError + norms[r] * perNorm. Four rows at once; what is read behind the last one is padding.
 * @param stride bytes of a row, a multiple of 16
 */
export function boundRows(
  from: i32,
  to: i32,
  stride: i32,
  codes: usize,
  query: usize,
  offset: i32,
  scale: f32,
  perError: f32,
  perNorm: f32,
  scales: usize,
  errors: usize,
  norms: usize,
  out: usize,
): void {
  for (let r = from; r < to; r += 4) {
    let row0 = codes + <usize>r * stride;
    let row1 = row0 + stride;
    let row2 = row1 + stride;
    let row3 = row2 + stride;
    let s0 = i32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let c: usize = 0; c < <usize>stride; c += 16) {
      let x = v128.load(query + c);
      s0 = dot16(x, v128.load(row0 + c), s0);
      s1 = dot16(x, v128.load(row1 + c), s1);
      s2 = dot16(x, v128.load(row2 + c), s2);
      s3 = dot16(x, v128.load(row3 + c), s3);
    }
    let whole = f32x4.convert_i32x4_s(i32x4.sub(sums(s0, s1, s2, s3), i32x4.splat(offset)));
    let at = (<usize>r) << 2;
    let product = f32x4.mul(f32x4.mul(whole, f32x4.splat(scale)), v128.load(scales + at));
    let bound = madd(v128.load(errors + at), f32x4.splat(perError), product);
    storeUpTo(out + at, madd(v128.load(norms + at), f32x4.splat(perNorm), bound), to - r);
  }
}

/** The sums of the lanes of four vectors. */
// @ts-ignore: decorator
@inline
function sums(s0: v128, s1: v128, s2: v128, s3: v128): v128 {
  let left = i32x4.add(v128.shuffle<i32>(s0, s1, 0, 4, 1, 5), v128.shuffle<i32>(s0, s1, 2, 6, 3, 7));
  let right = i32x4.add(v128.shuffle<i32>(s2, s3, 0, 4, 1, 5), v128.shuffle<i32>(s2, s3, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i64>(left, right, 0, 2), v128.shuffle<i64>(left, right, 1, 3));
}
