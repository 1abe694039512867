import { visitIn } from './kept-visit';

test('what was kept is found again', () => {
  const visit = { shopper: 'anon:visitor-1', cart: [['__proto__', 2]] };
  expect(visitIn(JSON.stringify(visit))).toEqual(visit);
});

test.each([null, '', '{', 'null', '[]', '7', '{"shopper":7}', '{"shopper":"somebody"}'])('%p is no visit', (text) => {
  expect(visitIn(text)).toBeUndefined();
});

test('lines that are none are left out of the cart', () => {
  const cart = [['a', 1], ['b', 0], ['c', '2'], ['d', 1e300], ['e'], null, 'f'];
  expect(visitIn(JSON.stringify({ shopper: 'user:anna', cart }))?.cart).toEqual([['a', 1]]);
});
