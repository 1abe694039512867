import fc from 'fast-check';
import { datasetOf, type RawInteraction } from './dataset-builder';
import { activeUserCount, interactionCount, timeSpan } from './interaction-dataset';
import { leaveOneOut, timeQuantile, timeSplit } from './splits';

/** `u1:a@3` is user u1 touching item a at time 3. */
function touches(text: string): RawInteraction[] {
  return text.split(' ').map((touch) => {
    const [user, item, time] = touch.split(/[:@]/);
    return { user, item, weight: 1, time: Number(time) };
  });
}

const interaction: fc.Arbitrary<RawInteraction> = fc.record({
  user: fc.constantFrom('u', 'v', 'w', 'x'),
  item: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  weight: fc.constant(1),
  time: fc.integer({ min: 0, max: 12 }),
});

describe('datasetOf', () => {
  it('lays users out one after the other, oldest first, ties as they came', () => {
    const dataset = datasetOf(touches('u:a@3 v:b@1 u:c@1 u:b@3'));
    expect(dataset.userIds).toEqual(['u', 'v']);
    expect(dataset.itemIds).toEqual(['a', 'b', 'c']);
    expect([...dataset.offsets]).toEqual([0, 3, 4]);
    expect(Array.from(dataset.items, (i) => dataset.itemIds[i])).toEqual(['c', 'a', 'b', 'b']);
    expect([...dataset.times]).toEqual([1, 3, 3, 1]);
    expect(timeSpan(dataset)).toEqual({ from: 1, to: 3 });
  });

  it('is in the order of users and times, ties as they came, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(interaction, { maxLength: 60 }), (interactions) => {
        const users = [...new Set(interactions.map(({ user }) => user))];
        const wanted = users.flatMap((user) =>
          interactions.filter((touch) => touch.user === user).toSorted((a, b) => a.time - b.time),
        );
        const { userIds, itemIds, items, times } = datasetOf(interactions);
        expect(userIds).toEqual(users);
        expect(Array.from(items, (item) => itemIds[item])).toEqual(wanted.map(({ item }) => item));
        expect([...times]).toEqual(wanted.map(({ time }) => time));
      }),
    );
  });

  it('numbers baskets, with -1 for none', () => {
    const base = { user: 'u', weight: 1 };
    const dataset = datasetOf([
      { ...base, item: 'a', time: 1, basket: 'x' },
      { ...base, item: 'b', time: 2 },
      { ...base, item: 'c', time: 3, basket: 'x' },
    ]);
    expect([...dataset.baskets]).toEqual([0, -1, 0]);
  });

  it('takes the baskets of two users for two, though a shop numbers both alike', () => {
    const base = { weight: 1, time: 1, basket: '1' };
    const dataset = datasetOf([
      { ...base, user: 'u', item: 'a' },
      { ...base, user: 'v', item: 'b' },
      { ...base, user: 'u', item: 'c' },
    ]);
    expect([...dataset.baskets]).toEqual([0, 0, 1]);
  });

  it.each([
    [0, 1, /weight/],
    [NaN, 1, /weight/],
    [Infinity, 1, /weight/],
    [1e39, 1, /weight/],
    [1e-46, 1, /weight/],
    [1, NaN, /time/],
  ])('refuses weight %d at time %d', (weight, time, message) => {
    expect(() => datasetOf([{ user: 'u', item: 'a', weight, time }])).toThrow(message);
  });

  it('of nothing is empty', () => {
    const dataset = datasetOf([]);
    expect(interactionCount(dataset)).toBe(0);
    expect(activeUserCount(dataset)).toBe(0);
    expect(timeSpan(dataset)).toBeUndefined();
    expect(leaveOneOut(dataset).test).toEqual([]);
    expect(() => timeQuantile(dataset, 0.5)).toThrow(RangeError);
  });
});

describe('leaveOneOut', () => {
  it('takes the last item as test and the one before as validation, of users with three or more', () => {
    const dataset = datasetOf(touches('u:a@1 u:b@2 u:c@3 v:a@1 v:b@2'));
    const { train, validation, test } = leaveOneOut(dataset);
    expect([...train.offsets]).toEqual([0, 1, 3]);
    expect(validation).toEqual([{ user: 0, historyEnd: 1, targets: Int32Array.of(1) }]);
    expect(test).toEqual([{ user: 0, historyEnd: 2, targets: Int32Array.of(2) }]);
  });

  it('asks nothing when the last item is one that was seen before', () => {
    const { validation, test } = leaveOneOut(datasetOf(touches('u:a@1 u:b@2 u:a@3')));
    expect(validation).toHaveLength(1);
    expect(test).toEqual([]);
  });
});

describe('timeSplit', () => {
  it('never trains on, or has in a history, anything from the time that is asked about', () => {
    fc.assert(
      fc.property(fc.array(interaction, { maxLength: 60 }), fc.nat(12), fc.nat(6), (interactions, from, more) => {
        const dataset = datasetOf(interactions);
        const { train, validation, test } = timeSplit(dataset, from, from + more);
        for (const time of train.times) expect(time).toBeLessThan(from);
        const bounds = [
          { queries: validation, start: from, end: from + more },
          { queries: test, start: from + more, end: Infinity },
        ];
        for (const { queries, start, end } of bounds) {
          for (const { user, historyEnd, targets } of queries) {
            const [first, last] = [dataset.offsets[user], dataset.offsets[user + 1]];
            expect(historyEnd).toBeGreaterThan(first);
            const history = dataset.items.subarray(first, historyEnd);
            for (let p = first; p < historyEnd; p++) expect(dataset.times[p]).toBeLessThan(start);
            const later = dataset.items.filter(
              (_, p) => p >= first && p < last && dataset.times[p] >= start && dataset.times[p] < end,
            );
            expect(new Set(targets)).toEqual(new Set(later.filter((item) => !history.includes(item))));
            expect(targets.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('splits at a quantile of the times', () => {
    const dataset = datasetOf(touches('u:a@1 u:b@2 v:a@3 v:b@4 v:c@5'));
    expect(timeQuantile(dataset, 0.8)).toBe(5);
    expect(timeQuantile(dataset, 0)).toBe(1);
    expect(timeQuantile(dataset, 1)).toBe(5);
  });

  it('refuses bounds in the wrong order', () => {
    expect(() => timeSplit(datasetOf([]), 2, 1)).toThrow(RangeError);
  });

  it('asks newcomers for what followed their first touch, where they are asked, and others as ever', () => {
    const dataset = datasetOf(touches('old:a@1 old:b@5 new:c@5 new:d@6 new:c@6 new:e@9 one:a@9 late:a@9 late:b@10'));
    const asked = (queries: ReturnType<typeof timeSplit>['test']) =>
      queries.map(({ user, historyEnd, targets }) => [
        dataset.userIds[user],
        historyEnd - dataset.offsets[user],
        [...targets].map((item) => dataset.itemIds[item]).join(''),
      ]);
    const { validation, test, train } = timeSplit(dataset, 4, 8, { newcomers: true });
    expect(asked(validation)).toEqual([
      ['old', 1, 'b'],
      ['new', 1, 'd'],
    ]);
    expect(asked(test)).toEqual([
      ['new', 3, 'e'],
      ['late', 1, 'b'],
    ]);
    expect([...train.times]).toEqual([1]);
    expect(asked(timeSplit(dataset, 4, 8).validation)).toEqual([['old', 1, 'b']]);
  });
});
