// Engines without relaxed SIMD: multiply, then add.

// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), c);
}

/** c += a · b, sixteen products in four sums, for signed bytes a and b in 0 to 127: widened to 16 bits. */
// @ts-ignore: decorator
@inline
export function dot16(a: v128, b: v128, c: v128): v128 {
  let low = i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(a), i16x8.extend_low_i8x16_s(b));
  let high = i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(a), i16x8.extend_high_i8x16_s(b));
  return i32x4.add(c, i32x4.add(low, high));
}
