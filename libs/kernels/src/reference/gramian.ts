/** Rows that are converted to doubles at a time. */
const BLOCK_ROWS = 128;

/**
 * The Gramian `matrixᵀ @ matrix`, summed in doubles. Both triangles are filled.
 * @param matrix (rows, dims), row-major
 * @returns (dims, dims)
 */
export function gramian(matrix: Float32Array, rows: number, dims: number): Float64Array {
  const out = new Float64Array(dims * dims);
  const block = new Float64Array(Math.min(rows, BLOCK_ROWS) * dims);
  for (let start = 0; start < rows; start += BLOCK_ROWS) {
    const count = Math.min(BLOCK_ROWS, rows - start);
    for (let i = 0; i < count * dims; i++) block[i] = matrix[start * dims + i];
    addGramian(block, count, dims, out);
  }
  for (let i = 0; i < dims; i++) {
    for (let j = 0; j < i; j++) out[j * dims + i] = out[i * dims + j];
  }
  return out;
}

/**
 * `out += blockᵀ @ block` in the lower triangle; what stands above it is left undefined. The sums of two rows and four
 * columns at a time stay in registers, which makes it several times as fast as one cell after the other.
 * @param block (rows, dims) at the start of the array, row-major
 * @param out (dims, dims), row-major
 */
export function addGramian(block: Float64Array, rows: number, dims: number, out: Float64Array): void {
  for (let i = 0; i < dims; i += 2) {
    for (let j = 0; j <= i + 1; j += 4) {
      if (i + 1 < dims && j + 3 < dims) addTile(block, rows, dims, i, j, out);
      else addCells(block, rows, dims, i, j, out);
    }
  }
}

/** Rows i and i + 1, columns j to j + 3. */
function addTile(block: Float64Array, rows: number, dims: number, i: number, j: number, out: Float64Array): void {
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  for (let r = 0, at = 0; r < rows; r++, at += dims) {
    const x = block[at + i];
    const y = block[at + i + 1];
    const c0 = block[at + j];
    const c1 = block[at + j + 1];
    const c2 = block[at + j + 2];
    const c3 = block[at + j + 3];
    a0 += x * c0;
    a1 += x * c1;
    a2 += x * c2;
    a3 += x * c3;
    b0 += y * c0;
    b1 += y * c1;
    b2 += y * c2;
    b3 += y * c3;
  }
  const first = i * dims + j;
  const second = first + dims;
  out[first] += a0;
  out[first + 1] += a1;
  out[first + 2] += a2;
  out[first + 3] += a3;
  out[second] += b0;
  out[second + 1] += b1;
  out[second + 2] += b2;
  out[second + 3] += b3;
}

/** The same where the tile reaches over the edge. */
function addCells(block: Float64Array, rows: number, dims: number, i: number, j: number, out: Float64Array): void {
  for (let row = i; row < Math.min(i + 2, dims); row++) {
    for (let column = j; column < Math.min(j + 4, dims); column++) {
      let sum = 0;
      for (let r = 0; r < rows; r++) sum += block[r * dims + row] * block[r * dims + column];
      out[row * dims + column] += sum;
    }
  }
}
