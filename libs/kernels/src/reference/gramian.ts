/**
 * The Gramian `matrixᵀ @ matrix`, summed in doubles. Both triangles are filled.
 * @param matrix (rows, dims), row-major
 * @param out (dims, dims), overwritten; a new one unless given
 */
export function gramian(
  matrix: Float32Array,
  rows: number,
  dims: number,
  out: Float64Array = new Float64Array(dims * dims),
): Float64Array {
  out.fill(0);
  for (let r = 0, at = 0; r < rows; r++, at += dims) {
    for (let i = 0; i < dims; i++) {
      const x = matrix[at + i];
      const row = i * dims;
      for (let j = 0; j <= i; j++) out[row + j] += x * matrix[at + j];
    }
  }
  for (let i = 0; i < dims; i++) {
    for (let j = 0; j < i; j++) out[j * dims + i] = out[i * dims + j];
  }
  return out;
}
