import { growingDoubles, growingFloats, growingInts } from './growing-numbers';

test.each([
  ['whole numbers', growingInts, Int32Array],
  ['32-bit floats', growingFloats, Float32Array],
  ['64-bit floats', growingDoubles, Float64Array],
])('%s are kept in order however many come', (_, growing, kind) => {
  const numbers = growing();
  expect(numbers.values()).toEqual(new kind(0));
  for (let n = 0; n < 5_000; n++) numbers.push(n - 2_500);
  expect(numbers).toHaveLength(5_000);
  expect(numbers.values()).toEqual(new kind(Array.from({ length: 5_000 }, (_value, n) => n - 2_500)));
});
