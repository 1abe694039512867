import { datasetOf, type RawInteraction, seededRandom } from '@attune/dataset';
import { fitCoVisitation } from './fit-co-visitation';
import { fitPopularity } from './fit-popularity';
import { defaultConfig } from './fit-ranking-model';
import { shuffled } from './shuffled';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-09-01T00:00:00Z');

/** 10,000 touches in 60 days by 500 shoppers: of item n, by and large, n. */
function shop(): RawInteraction[] {
  const items = Array.from({ length: 142 }, (_, n) => Array<number>(n).fill(n))
    .flat()
    .slice(-10_000);
  return shuffled(items, seededRandom(1)).map((item, n) => ({
    ...{ user: `u${n % 500}`, item: `i${item}`, weight: 1 },
    time: START + (n / items.length) * 60 * DAY_MS,
  }));
}

/** What is fitted with the settings that follow from the data: items by popularity, and what follows each. */
async function fitted(interactions: readonly RawInteraction[]) {
  const dataset = datasetOf(interactions);
  const { popularity, transitions, coVisits } = defaultConfig(dataset, 1);
  const scores = fitPopularity(dataset, popularity.halfLifeMs);
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
  return {
    order: order.map((item) => dataset.itemIds[item]),
    halfLives: [transitions.halfLifeMs, coVisits.halfLifeMs],
    after: [...(await fitCoVisitation(dataset, transitions)).items],
  };
}

describe.each([
  ['thirty years back', '1996-01-01T00:00:00Z'],
  ['a year back', '2025-09-01T00:00:00Z'],
  ['a year ahead', '2027-11-01T00:00:00Z'],
  ['twenty years ahead', '2046-01-01T00:00:00Z'],
])('one event %s among 10,000', (_, moment) => {
  const events = shop();
  const odd = { user: 'odd', item: 'i141', weight: 1, time: Date.parse(moment) };

  test('changes neither the order of popularity, nor half-lives, nor what follows what', async () => {
    expect(await fitted([...events, odd])).toEqual(await fitted(events));
  });

  test('leaves each item its popularity', () => {
    const popularity = fitPopularity(datasetOf([...events, odd]), 14 * DAY_MS);
    const before = fitPopularity(datasetOf(events), 14 * DAY_MS);
    const largest = before.reduce((most, value, item) => Math.max(most, Math.abs(value - popularity[item])), 0);
    expect(largest).toBeLessThan(0.05);
  });
});

test('a shop of six events goes by the others when one is years ahead', () => {
  const days = [0, 0, 1, 2, 2, 5_000];
  const events = days.map((day, n) => ({
    user: 'u',
    item: n === 5 ? 'odd' : 'abbca'[n],
    weight: 1,
    time: START + day * DAY_MS,
  }));
  const dataset = datasetOf(events);
  const popularity = fitPopularity(dataset, 14 * DAY_MS);
  const of = (item: string) => popularity[dataset.itemIds.indexOf(item)];
  expect(of('a')).toBeGreaterThan(of('odd'));
  expect(of('c')).toBeGreaterThan(0.4);
});
