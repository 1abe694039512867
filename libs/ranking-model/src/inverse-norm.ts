import { dot } from '@attune/kernels';

/** 1 / |v| of the `dims` numbers from an offset, 0 for zeros. */
export function inverseNorm(rows: Float32Array, from: number, dims: number): number {
  const norm = Math.sqrt(dot(rows, from, rows, from, dims));
  return norm > 0 ? 1 / norm : 0;
}
