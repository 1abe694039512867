import { paceOf } from './pace-of';

test('tells the rate so far, and how long the rest takes at it', () => {
  expect(paceOf(200, 1_000, 4)).toEqual({ perSecond: 50, secondsLeft: 16 });
  expect(paceOf(1_000, 1_000, 4)).toEqual({ perSecond: 250, secondsLeft: 0 });
  expect(paceOf(1_001, 1_000, 4).secondsLeft).toBe(0);
});

test('tells no time while nothing is known', () => {
  expect(paceOf(0, 1_000, 0)).toEqual({ perSecond: 0, secondsLeft: undefined });
  expect(paceOf(200, undefined, 4)).toEqual({ perSecond: 50, secondsLeft: undefined });
});
