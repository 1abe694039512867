import { withoutClicks } from './learned';

const event = (type: string, itemId: string, occurredAt: string) => ({ eventId: type, type, itemId, occurredAt });
const [T1, T2] = ['2026-11-01T10:00:00.001Z', '2026-11-01T10:00:00.002Z'];

test('a click in a list that opens a product is told once, by the view', () => {
  const [click, view] = [event('select_item', 'a', T1), event('view_item', 'a', T2)];
  expect(withoutClicks([view, click])).toEqual([view]);
});

test('a click and its view of one millisecond are told once, whichever stands first', () => {
  const [click, view] = [event('select_item', 'a', T1), event('view_item', 'a', T1)];
  expect(withoutClicks([click, view])).toEqual([view]);
  expect(withoutClicks([view, click])).toEqual([view]);
});

test('a click whose view is not there yet is told', () => {
  const [click, older] = [event('select_item', 'a', T2), event('view_item', 'a', T1)];
  expect(withoutClicks([click, older])).toEqual([click, older]);
  expect(withoutClicks([click, event('view_item', 'b', T2)])).toHaveLength(2);
});
