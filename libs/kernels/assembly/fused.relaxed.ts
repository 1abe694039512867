// Engines with relaxed SIMD: one instruction, one rounding where the processor has a fused multiply-add.

// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return f32x4.relaxed_madd(a, b, c);
}
