import { datasetOf } from '@attune/dataset';
import { fitSessionIndex, type SessionIndexConfig } from './fit-session-index';

const CONFIG: SessionIndexConfig = { gapMs: 30, maxSessions: 10, maxItems: 3 };

/** Touches of items by minute, of one shopper. */
const touches = (user: string, ...visited: [item: string, time: number][]) =>
  visited.map(([item, time]) => ({ user, item, weight: 1, time }));

/** Sessions by their items' ids, oldest first. */
function sessions(interactions: ReturnType<typeof touches>, config: Partial<SessionIndexConfig> = {}) {
  const dataset = datasetOf(interactions);
  const { offsets, items, gapMs } = fitSessionIndex(dataset, { ...CONFIG, ...config });
  const rows = Array.from({ length: offsets.length - 1 }, (_, s) =>
    Array.from(items.subarray(offsets[s], offsets[s + 1]), (item) => dataset.itemIds[item]).join(' '),
  );
  return { rows, gapMs };
}

const visits = [
  ...touches('anna', ['hat', 0], ['scarf', 10], ['hat', 20], ['cup', 90], ['pot', 100]),
  ...touches('ben', ['saw', 40], ['saw', 41], ['drill', 50], ['nail', 60], ['glue', 70]),
];

it('ends a session at a pause, keeps each item once, and stands sessions in the order in which they ended', () => {
  expect(sessions(visits)).toEqual({ rows: ['scarf hat', 'drill nail glue', 'cup pot'], gapMs: 30 });
});

it('leaves out what has a single item', () => {
  expect(sessions([...visits, ...touches('carla', ['cup', 5], ['cup', 6])]).rows).toHaveLength(3);
});

it('keeps the newest sessions only', () => {
  expect(sessions(visits, { maxSessions: 2 }).rows).toEqual(['drill nail glue', 'cup pot']);
});

it('takes whole histories where hardly anybody touches two things in one visit', () => {
  const seldom = ['anna', 'ben'].flatMap((user, u) => touches(user, ['hat', u], ['scarf', 500 + u], ['cup', 900 + u]));
  expect(sessions(seldom)).toEqual({ rows: ['hat scarf cup', 'hat scarf cup'], gapMs: Infinity });
});

it('is empty for a shop without a session', () => {
  expect(sessions([]).rows).toEqual([]);
  expect(sessions(touches('anna', ['hat', 0])).rows).toEqual([]);
});
