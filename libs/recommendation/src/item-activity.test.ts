import { ItemActivity } from './item-activity';

const activityOf = (items: Record<string, { usual: number; recent: number }>) =>
  new ItemActivity({
    usual: new Map(Object.entries(items).map(([id, { usual }]) => [id, usual])),
    recent: new Map(Object.entries(items).map(([id, { recent }]) => [id, recent])),
  });
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

  it('takes a single touch of a new item for less of a trend than many of another', () => {
    const found = trends(
      activityOf({ old: { usual: 500, recent: 20 }, once: { usual: 1, recent: 1 }, often: { usual: 12, recent: 12 } }),
    );
    expect(found.often).toBeGreaterThan(2 * found.once);
  });

  it('of nobody is nothing', () => {
    expect(activityOf({}).itemIds).toEqual([]);
  });
});
