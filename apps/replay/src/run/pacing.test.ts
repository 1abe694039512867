import { Pacing } from './pacing';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 25, 8, 0, seconds));

describe('pacing', () => {
  test('keeps the time between records, divided by the speed, and does not drift', () => {
    let now = 1_000;
    const pacing = new Pacing(10, Infinity, () => now);
    expect(pacing.waitMs(at(0))).toBe(0);
    expect(pacing.waitMs(at(20))).toBe(2_000);
    now += 2_500;
    expect(pacing.waitMs(at(20))).toBe(-500);
    expect(pacing.waitMs(at(30))).toBe(500);
  });

  test.each([-3_600_000, 3_600_000])('keeps it when the clock is put %d ms on', (step) => {
    const clock = jest
      .spyOn(Date, 'now')
      .mockReturnValueOnce(1_000)
      .mockReturnValue(1_000 + step);
    const pacing = new Pacing(1);
    pacing.waitMs(at(0));
    const waitMs = pacing.waitMs(at(20));
    clock.mockRestore();
    expect(waitMs).toBeGreaterThan(19_000);
    expect(waitMs).toBeLessThanOrEqual(20_000);
  });

  test('lets a record that stands late in the log pass at once', () => {
    const pacing = new Pacing(1, Infinity, () => 0);
    pacing.waitMs(at(10));
    expect(pacing.waitMs(at(5))).toBeLessThanOrEqual(0);
  });

  test('does not wait at the highest speed', () => {
    const pacing = new Pacing(Infinity);
    pacing.waitMs(at(0));
    expect(pacing.waitMs(at(50))).toBe(0);
  });

  test('lets no more than so many a second pass', () => {
    const pacing = new Pacing(Infinity, 4, () => 0);
    expect([0, 1, 2, 3, 4].map(() => pacing.waitMs(at(0)))).toEqual([0, 250, 500, 750, 1_000]);
  });
});
