import type { InteractionDataset } from '@attune/dataset';

/** A sparse matrix of summed weights in compressed rows; a column stands at most once in a row, in ascending order. */
export interface InteractionMatrix {
  rows: number;
  columns: number;
  /** (rows + 1,) */
  offsets: Int32Array;
  /** (entries,) */
  indices: Int32Array;
  /** (entries,): above 0. */
  weights: Float32Array;
}

/** The (users, items) matrix of a dataset: weights of repeated interactions are added up. */
export function interactionMatrix(dataset: InteractionDataset): InteractionMatrix {
  const rows = dataset.userIds.length;
  const offsets = new Int32Array(rows + 1);
  const indices = new Int32Array(dataset.items.length);
  const weights = new Float32Array(dataset.items.length);
  let count = 0;
  for (let user = 0; user < rows; user++) {
    const sums = new Map<number, number>();
    for (let p = dataset.offsets[user]; p < dataset.offsets[user + 1]; p++) {
      sums.set(dataset.items[p], (sums.get(dataset.items[p]) ?? 0) + dataset.weights[p]);
    }
    for (const item of [...sums.keys()].sort((a, b) => a - b)) {
      indices[count] = item;
      weights[count++] = sums.get(item)!;
    }
    offsets[user + 1] = count;
  }
  return {
    rows,
    columns: dataset.itemIds.length,
    offsets,
    indices: indices.slice(0, count),
    weights: weights.slice(0, count),
  };
}

/** The same entries with rows and columns exchanged. */
export function transpose(matrix: InteractionMatrix): InteractionMatrix {
  const offsets = new Int32Array(matrix.columns + 1);
  for (const column of matrix.indices) offsets[column + 1]++;
  for (let c = 0; c < matrix.columns; c++) offsets[c + 1] += offsets[c];
  const next = offsets.slice();
  const indices = new Int32Array(matrix.indices.length);
  const weights = new Float32Array(matrix.weights.length);
  for (let row = 0; row < matrix.rows; row++) {
    for (let p = matrix.offsets[row]; p < matrix.offsets[row + 1]; p++) {
      const at = next[matrix.indices[p]]++;
      indices[at] = row;
      weights[at] = matrix.weights[p];
    }
  }
  return { rows: matrix.columns, columns: matrix.rows, offsets, indices, weights };
}
