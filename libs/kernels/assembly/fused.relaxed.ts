// Engines with relaxed SIMD: one instruction, one rounding where the processor has a fused multiply-add.

// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return f32x4.relaxed_madd(a, b, c);
}

/** c += a · b, sixteen products in four sums, for signed bytes a and b in 0 to 127: one instruction where the processor has it; with `b` in 7 bits it is the same on all of them. */
// @ts-ignore: decorator
@inline
export function dot16(a: v128, b: v128, c: v128): v128 {
  return i32x4.relaxed_dot_i8x16_i7x16_add_s(a, b, c);
}
