import { answerFrom, type Stage } from './answer';
import { POPULAR } from './reasons';
import { catalogOf, item } from './test-shop';

const shop = { catalog: catalogOf(item('a'), item('b')) };
const input = { isExcluded: () => false, emptyReason: () => '' };

function* stages(asked: string[]): Iterable<Stage> {
  for (const [level, itemId] of [
    ['personal', 'a'],
    ['popular', 'b'],
  ] as const) {
    asked.push(level);
    yield { level, levelReason: '', candidates: [{ item: item(itemId), score: 1, reason: POPULAR }] };
  }
}

it.each([
  { k: 1, levels: ['personal'], items: ['a'] },
  { k: 2, levels: ['personal', 'popular'], items: ['a', 'b'] },
])('asks no stage that an answer of $k does not need: what is popular costs a look at all items', (expected) => {
  const asked: string[] = [];
  const answer = answerFrom(shop, stages(asked), { ...input, k: expected.k });
  expect(answer.items.map((one) => one.item.itemId)).toEqual(expected.items);
  expect(asked).toEqual(expected.levels);
});
