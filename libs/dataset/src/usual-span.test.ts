import fc from 'fast-check';
import { usualSpan } from './usual-span';

const DAY_MS = 24 * 60 * 60 * 1000;
const days = (...all: number[]) => Float64Array.from(all, (day) => day * DAY_MS);

describe('usualSpan', () => {
  test.each([
    ['the first and the last of an even history', days(5, 1, 2, 3, 4, 6), days(1, 6)],
    ['one moment where all fall on one', days(...Array<number>(100).fill(7)), days(7, 7)],
    ['not one event that is years off on either side', days(-9_000, 0, 1, 2, 3, 9_000), days(0, 3)],
    ['all of an even year in which one event is a month late', days(0, 90, 180, 270, 365, 395), days(0, 395)],
    ['all of too few to say what is usual', days(0, 1, 9_000), days(0, 9_000)],
  ])('is %s', (_, times, [from, to]) => {
    expect(usualSpan(times)).toEqual({ from, to });
  });

  it('goes by what is new as soon as that is more than one in a hundred', () => {
    const imported = Array.from({ length: 1_000 }, (_, n) => n / 100);
    const live = Array.from({ length: 15 }, (_, n) => 2_000 + n);
    expect(usualSpan(days(...imported, ...live.slice(0, 5)))!.to).toBeLessThan(10 * DAY_MS);
    expect(usualSpan(days(...imported, ...live))).toEqual({ from: 0, to: 2_014 * DAY_MS });
  });

  it('is undefined of nothing, and moments of the history otherwise', () => {
    expect(usualSpan(new Float64Array(0))).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (all) => {
        const times = Float64Array.from(all);
        const { from, to } = usualSpan(times)!;
        expect(times).toContain(from);
        expect(times).toContain(to);
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
