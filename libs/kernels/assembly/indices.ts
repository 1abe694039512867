// Indices of rows, looked at before they are followed.

/** The largest of the indices [from, to), read without a sign, so that a negative one is above all others; 0 of none. */
export function largestIndex(from: i32, to: i32, indices: usize): u32 {
  let most4 = i32x4.splat(0);
  let i = from;
  for (; i + 4 <= to; i += 4) most4 = i32x4.max_u(most4, v128.load(indices + (<usize>i << 2)));
  let most = max(
    max(<u32>i32x4.extract_lane(most4, 0), <u32>i32x4.extract_lane(most4, 1)),
    max(<u32>i32x4.extract_lane(most4, 2), <u32>i32x4.extract_lane(most4, 3)),
  );
  for (; i < to; i++) most = max(most, load<u32>(indices + (<usize>i << 2)));
  return most;
}
