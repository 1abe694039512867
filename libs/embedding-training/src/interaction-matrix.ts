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

/** The same interactions in both directions. */
export interface InteractionMatrices {
  byUser: InteractionMatrix; // (users, items)
  byItem: InteractionMatrix; // (items, users)
}

/** The matrices of a dataset: weights of repeated interactions are added up. */
export function interactionMatrices(dataset: InteractionDataset): InteractionMatrices {
  const raw: InteractionMatrix = {
    ...{ rows: dataset.userIds.length, columns: dataset.itemIds.length },
    ...{ offsets: dataset.offsets, indices: dataset.items, weights: dataset.weights },
  };
  // Turned round, an item's row is in the order of its users, so that what repeats stands side by side.
  const byItem = withoutRepeats(transpose(raw));
  return { byUser: transpose(byItem), byItem };
}

/** The (users, items) matrix of a dataset. */
export function interactionMatrix(dataset: InteractionDataset): InteractionMatrix {
  return interactionMatrices(dataset).byUser;
}

function withoutRepeats({ rows, columns, offsets, indices, weights }: InteractionMatrix): InteractionMatrix {
  const merged = new Int32Array(rows + 1);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let p = offsets[row]; p < offsets[row + 1]; p++) {
      if (count > merged[row] && indices[count - 1] === indices[p]) weights[count - 1] += weights[p];
      else {
        indices[count] = indices[p];
        weights[count++] = weights[p];
      }
    }
    merged[row + 1] = count;
  }
  return { rows, columns, offsets: merged, indices: indices.subarray(0, count), weights: weights.subarray(0, count) };
}

/** The same entries with rows and columns exchanged; rows that become columns stand in ascending order. */
function transpose(matrix: InteractionMatrix): InteractionMatrix {
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
