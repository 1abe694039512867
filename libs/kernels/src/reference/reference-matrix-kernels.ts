import { ReferenceMemory } from './reference-memory';
import type { GemmShape, MatrixKernels, PackedMatrix } from '../matrix-kernels';

/** The definition: what the fast kernels are judged against. */
export abstract class ReferenceMatrixKernels extends ReferenceMemory implements MatrixKernels {
  gemm(c: Float32Array, a: Float32Array, b: Float32Array, shape: GemmShape): void {
    const { m, n, k, transposeA, transposeB, accumulate } = shape;
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = accumulate ? c[i * n + j] : 0;
        for (let p = 0; p < k; p++)
          sum += (transposeA ? a[p * m + i] : a[i * k + p]) * (transposeB ? b[j * k + p] : b[p * n + j]);
        c[i * n + j] = sum;
      }
    }
  }

  pack(b: Float32Array, k: number, n: number): PackedMatrix {
    return { k, n, floats: b.slice() };
  }

  gemmPacked(c: Float32Array, a: Float32Array, { k, n, floats }: PackedMatrix, accumulate = false): void {
    this.gemm(c, a, floats, { m: a.length / k, n, k, accumulate });
  }

  axpy(alpha: number, x: Float32Array, y: Float32Array): void {
    for (let i = 0; i < x.length; i++) y[i] += alpha * x[i];
  }

  approach(alpha: number, x: Float32Array, y: Float32Array): void {
    for (let i = 0; i < x.length; i++) y[i] += alpha * (x[i] - y[i]);
  }

  dotRows(out: Float32Array, table: Float32Array, x: Float32Array): void {
    for (let r = 0; r < out.length; r++) {
      let sum = 0;
      for (let c = 0; c < x.length; c++) sum += table[r * x.length + c] * x[c];
      out[r] = sum;
    }
  }

  combineRows(out: Float32Array, table: Float32Array, weights: Float32Array): void {
    for (let c = 0; c < out.length; c++) {
      let sum = 0;
      for (let r = 0; r < weights.length; r++) sum += weights[r] * table[r * out.length + c];
      out[c] = sum;
    }
  }
}
