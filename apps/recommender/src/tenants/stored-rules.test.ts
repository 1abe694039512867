import { followableRules } from './stored-rules';

/** Rules and, by their names, those that are not followed. */
function followed(book: object) {
  const { rules, leftOut } = followableRules(book);
  return { rules: rules!, leftOut: leftOut.map(({ message }) => message) };
}

it('rules of a later release are followed but for those that this one does not know, which are named', () => {
  const { rules, leftOut } = followed({
    filter: 'inStock',
    quotas: [{ brand: 'Acme', share: 0.5 }],
    boosts: [
      { filter: 'brand = "Acme"', factor: 2, until: '2027-01-01' },
      { filter: 'brand = "Loom"', factor: 3 },
    ],
    pins: [
      { itemId: 'a', position: 1, segments: ['new'] },
      { itemId: 'b', position: 1 },
    ],
    fatigue: { seen: 3, factor: 0.5, per: { days: 7 } },
    caps: { by: 'brand', max: 2 },
    diversity: 0.5,
  });
  // With a condition that nobody looks at, a rule would say what the shop does not.
  expect(rules.boosts.map(({ factor }) => factor)).toEqual([3]);
  // What is left out takes no position.
  expect([...rules.pins]).toEqual([[1, 'b']]);
  expect([rules.fatigue, rules.caps, rules.diversity]).toEqual([undefined, [], 0.5]);
  expect(leftOut).toEqual([
    'quotas: is not known to this release',
    'boosts[0].until: is not known to this release',
    'pins[0].segments: is not known to this release',
    'fatigue.per: is not known to this release',
    'caps: is not known to this release',
  ]);
});

it('what says nothing is not missed, and each rule is named once', () => {
  expect(followed({ quotas: [], note: '', filter: '', fatigue: null, diversity: 0 }).leftOut).toEqual([]);
  expect(followed({ boosts: [{ filter: 'price <', factor: 2, from: 'x', until: 'y' }] }).leftOut).toEqual([
    'boosts[0].from: is not known to this release',
  ]);
});

it('a filter in a form of a later release is not followed: what it excludes would be shown', () => {
  const { rules, leftOut } = followableRules({ filter: { all: ['inStock'] }, diversity: 0.5 });
  expect(rules).toBeUndefined();
  expect(leftOut.map(({ field }) => field)).toEqual(['filter']);
});
