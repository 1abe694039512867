import { answerFrom, type Stage } from './answer';
import { POPULAR } from './reasons';
import { type Rules, rulesOf } from './rules/rules';
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

describe("a shop's rules", () => {
  const acme = (itemId: string, n = 1) => item(itemId, { brand: 'Acme', categoryPath: ['Home', `c${n}`] });
  const all = [item('a'), item('b'), acme('x'), item('c'), acme('y')];
  const boosted = (factor: number) => rulesOf({ boosts: [{ filter: 'brand = "Acme"', factor }] });
  const idsOf = (rules: Rules, of: readonly Stage[]) =>
    answerFrom({ catalog: catalogOf(...all) }, of, { ...input, k: all.length, rules }).items.map(
      (one) => one.item.itemId,
    );
  const unscored: Stage = { level: 'catalog', levelReason: '', candidates: all.map((one) => ({ item: one })) };

  it('raise and bury what a source gives without scores, by its place: on the first day of a shop, too', () => {
    // 1, 1/2, 1/3, 1/4, 1/5 by place.
    expect(idsOf(boosted(2.5), [unscored])).toEqual(['a', 'x', 'b', 'y', 'c']);
    expect(idsOf(boosted(0.1), [unscored])).toEqual(['a', 'b', 'c', 'x', 'y']);
  });

  it('raise what fills up behind the first source by how that source scores it, and never above the first', () => {
    const [first, ...rest] = all;
    const stage = (level: Stage['level'], items: typeof all): Stage => ({
      ...{ level, levelReason: '' },
      candidates: items.map((one, n) => ({ item: one, score: 0.5 ** n, reason: POPULAR })),
    });
    const ofTwo = [stage('personal', [first]), stage('popular', rest)];
    expect(idsOf(boosted(3), ofTwo)).toEqual(['a', 'x', 'b', 'y', 'c']);
    const scores = answerFrom({ catalog: catalogOf(...all) }, ofTwo, { ...input, k: 5, rules: boosted(3) });
    expect(scores.items.map(({ score }) => score)).toEqual([1, 0, 0, 0, 0]);
  });

  it('trade how popular what fills up is for unlikeness as well', () => {
    const of = { level: 'popular', levelReason: '' } as const;
    const [first, ...rest] = [item('a'), acme('x'), acme('y'), item('b', { brand: 'Loom', categoryPath: ['Garden'] })];
    const stages = [
      { ...of, candidates: [{ item: first, score: 1 }] },
      { ...of, candidates: rest.map((one, n) => ({ item: one, score: 10 - 4 * n })) },
    ];
    const answer = answerFrom({ catalog: catalogOf(...all) }, stages, {
      ...input,
      k: 3,
      rules: rulesOf({ diversity: 0.01 }),
    });
    // All as unlike the first: the most popular of them goes on, and not the one that is most unlike it later.
    expect(answer.items.map((one) => one.item.itemId)).toEqual(['a', 'x', 'y']);
  });
});

it('has the level of the best that is shown, not of what a cap keeps out', () => {
  const [pinned, capped, other] = ['p', 'x', 'o'].map((id) => item(id, { brand: id === 'o' ? 'Loom' : 'Acme' }));
  const stages: Stage[] = [
    { level: 'personal', levelReason: '', candidates: [{ item: capped, score: 1, reason: POPULAR }] },
    { level: 'popular', levelReason: 'nothing else fits', candidates: [{ item: other, score: 1, reason: POPULAR }] },
  ];
  const answer = (k: number, max: number) =>
    answerFrom({ catalog: catalogOf(pinned, capped, other) }, stages, {
      ...{ ...input, k },
      rules: rulesOf({ pins: [{ itemId: 'p', position: 1 }], caps: [{ by: 'brand', max }] }),
    });
  expect(answer(2, 1)).toMatchObject({ level: 'popular', levelReason: 'nothing else fits' });
  expect(answer(2, 2)).toMatchObject({ level: 'personal', levelReason: '' });
  expect(answer(1, 1)).toMatchObject({ level: 'personal', items: [{ reason: { kind: 'pinned' } }] });
});
