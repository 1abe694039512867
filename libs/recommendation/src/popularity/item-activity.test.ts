import { ACTIVITY_HALF_LIVES_MS, type ItemActivity, TouchCounter } from './item-activity';
import { activityOf } from '../test-shop';

const trends = ({ itemIds, trend }: ItemActivity) => Object.fromEntries(itemIds.map((id, n) => [id, trend[n]]));

describe('the activity of a shop', () => {
  it('says what is popular, as a share of the most popular', () => {
    const activity = activityOf({ kettle: { usual: 40, recent: 0 }, cup: { usual: 10, recent: 0 } });
    expect([...activity.popularity]).toEqual([1, 0.25]);
    expect([activity.popularityOf('cup'), activity.popularityOf('pot')]).toEqual([0.25, 0]);
  });

  it('finds a trend in what is touched more than usual, not in what always is', () => {
    const found = trends(activityOf({ always: { usual: 1_000, recent: 100 }, rising: { usual: 30, recent: 25 } }));
    expect(found.rising).toBeGreaterThan(3);
    expect(found.always).toBeLessThan(0);
  });

  it('finds none in an hour in which all is touched twice as much', () => {
    const found = trends(activityOf({ a: { usual: 1_000, recent: 400 }, b: { usual: 10, recent: 4 } }));
    expect(Math.max(...Object.values(found))).toBeLessThan(0.01);
  });

  it('takes no single shopper for a trend: neither a look, nor all that leads to a purchase', () => {
    const usual = { old: { usual: 5_000, recent: 300 } };
    const bought = 1 + 0.5 + 2 + 3 + 5;
    for (const touched of [1, bought]) {
      const found = trends(activityOf({ ...usual, once: { usual: touched, recent: touched } }));
      expect(found.once).toBe(0);
    }
    expect(trends(activityOf({ ...usual, dozen: { usual: 13, recent: 13 } })).dozen).toBeGreaterThan(3);
  });

  it('takes no chance for a trend: what is touched a little more than usual', () => {
    const found = trends(activityOf({ a: { usual: 1_000, recent: 105 }, b: { usual: 1_000, recent: 95 } }));
    expect(Math.max(...Object.values(found))).toBe(0);
  });

  it('fades: what was touched a half-life ago counts half of what is touched now', () => {
    const counter = new TouchCounter(0);
    const { usual, recent } = ACTIVITY_HALF_LIVES_MS;
    counter.add('usual', 'before', 4, 0);
    counter.add('usual', 'now', 4, usual);
    expect([...counter.activity(usual)!.popularity]).toEqual([0.5, 1]);
    counter.add('recent', 'now', 80, recent);
    // By another half-life the eighty recent touches are worth forty, and what is usual has hardly faded.
    expect(counter.activity(2 * recent)!.trend[1]).toBeGreaterThan(counter.activity(9 * recent)!.trend[1]);
  });

  it('that was taken does not change when more is counted', () => {
    const counter = new TouchCounter(0);
    counter.add('usual', 'kettle', 1, 0);
    const before = counter.activity(0)!;
    counter.add('usual', 'cup', 9, 0);
    expect([before.popularityOf('kettle'), before.popularityOf('cup'), [...before.popularity]]).toEqual([1, 0, [1]]);
    expect(counter.activity(0)!.popularityOf('cup')).toBe(1);
  });

  it('of nobody is nothing, and a touch that says nothing is none', () => {
    const counter = new TouchCounter(0);
    counter.add('usual', 'kettle', 0, 0);
    expect(counter.activity(0)).toBeUndefined();
  });
});
