import type { RecommendationAnswer } from '@attune/contracts';
import { isSameList, movesBetween } from './list-change';

function list(...itemIds: string[]): RecommendationAnswer {
  const items = itemIds.map((itemId, i) => ({ itemId, rank: i + 1, score: 0, reason: { kind: 'taste', text: '' } }));
  return { recommendationId: String(Math.random()), level: 'personal', items };
}

test('the same products in the same order are the same list, whatever the answer is called', () => {
  expect(isSameList(list('a', 'b'), list('a', 'b'))).toBe(true);
  expect(isSameList(list('a', 'b'), list('b', 'a'))).toBe(false);
  expect(isSameList(list('a', 'b'), list('a'))).toBe(false);
});

test('what is new and what rose is told, best first; what fell is not', () => {
  const moves = movesBetween(list('a', 'b', 'c'), list('c', 'x', 'a'));
  expect(moves.map(({ item, rose }) => [item.itemId, rose])).toEqual([
    ['c', 2],
    ['x', undefined],
  ]);
});
