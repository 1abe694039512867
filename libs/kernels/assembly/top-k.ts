// The best of scores.

/**
 * For rows [from, to) of scores (rows, columns): writes the columns of the k highest, best first, and their scores. Columns
 * in excluded[excludedOffsets[row] … excludedOffsets[row + 1]] are passed over (their scores become NaN). Of equal scores the
 * lower column comes first; NaN is never among them. Places that stay empty get -1 and the lowest finite score.
 */
export function topKRows(
  from: i32,
  to: i32,
  columns: i32,
  k: i32,
  scores: usize,
  excludedOffsets: usize,
  excluded: usize,
  outColumns: usize,
  outScores: usize,
): void {
  for (let row = from; row < to; row++) {
    let base = scores + ((<usize>row * columns) << 2);
    let end = load<i32>(excludedOffsets + (<usize>(row + 1) << 2));
    for (let e = load<i32>(excludedOffsets + (<usize>row << 2)); e < end; e++) {
      store<f32>(base + (<usize>load<i32>(excluded + (<usize>e << 2)) << 2), NaN);
    }
    let ids = outColumns + ((<usize>row * k) << 2);
    let best = outScores + ((<usize>row * k) << 2);
    for (let i = 0; i < k; i++) {
      store<i32>(ids + (<usize>i << 2), -1);
      store<f32>(best + (<usize>i << 2), -f32.MAX_VALUE);
    }
    let filled = 0;
    let c = 0;
    for (; c < columns && filled < k; c++) {
      let score = load<f32>(base + (<usize>c << 2));
      // Of NaN nothing is true.
      if (score == score) insert(ids, best, filled++, c, score);
    }
    if (c == columns || k == 0) continue;
    let last = k - 1;
    let floor = load<f32>(best + (<usize>last << 2));
    // Nearly all of a long row is passed over here. Columns grow, so an equal score never displaces an earlier one.
    for (; c + 4 <= columns; c += 4) {
      if (!v128.any_true(f32x4.gt(v128.load(base + (<usize>c << 2)), f32x4.splat(floor)))) continue;
      for (let q = c; q < c + 4; q++) floor = insertAbove(floor, ids, best, last, q, load<f32>(base + (<usize>q << 2)));
    }
    for (; c < columns; c++) floor = insertAbove(floor, ids, best, last, c, load<f32>(base + (<usize>c << 2)));
  }
}

/**
 * Writes the places of values[0, count) that are not below a floor, ascending, as many as there is room for.
 * Returns how many there are.
 */
export function placesFrom(count: i32, values: usize, floor: f32, room: i32, out: usize): i32 {
  let found = 0;
  for (let i = 0; i < count; i++) {
    // Nearly all of a long array is passed over here.
    while (i + 4 <= count && !v128.any_true(f32x4.ge(v128.load(values + (<usize>i << 2)), f32x4.splat(floor)))) i += 4;
    if (i >= count || !(load<f32>(values + (<usize>i << 2)) >= floor)) continue;
    if (found < room) store<i32>(out + (<usize>found << 2), i);
    found++;
  }
  return found;
}

/** Puts a score that is above the lowest of a full list in its place there; returns the new lowest. */
function insertAbove(floor: f32, ids: usize, best: usize, last: i32, column: i32, score: f32): f32 {
  if (!(score > floor)) return floor;
  insert(ids, best, last, column, score);
  return load<f32>(best + (<usize>last << 2));
}

/** Puts a score into the sorted list before place `last`, whatever stands at that place. */
function insert(ids: usize, best: usize, last: i32, column: i32, score: f32): void {
  let place = last;
  while (place > 0 && load<f32>(best + (<usize>(place - 1) << 2)) < score) {
    store<f32>(best + (<usize>place << 2), load<f32>(best + (<usize>(place - 1) << 2)));
    store<i32>(ids + (<usize>place << 2), load<i32>(ids + (<usize>(place - 1) << 2)));
    place--;
  }
  store<f32>(best + (<usize>place << 2), score);
  store<i32>(ids + (<usize>place << 2), column);
}
