import type { Recommendation } from '@attune/recommendation';
import { type Decision, DecisionLog } from './decision-log';

const chooser = { ofCatalog: { k: 1 }, leftOut: [], choose: () => ({}) as Recommendation };
const decisionOf = (answer: Recommendation): Decision => ({
  ...{ tenant: 'a', method: 'Rank', place: 'p', answeredAt: new Date(), answer, chooser, rulesVersion: 0 },
});

/** How many of some decisions are kept, which must be the last ones. */
function keptOf(count: number, candidates: number): number {
  const log = new DecisionLog();
  const pool = Array.from({ length: candidates }, () => ({}));
  const answer = { considered: { pool } } as unknown as Recommendation;
  const decision = decisionOf(answer);
  for (let n = 0; n < count; n++) log.add(`id-${n}`, decision);
  const kept = Array.from({ length: count }, (_, n) => log.find('a', `id-${n}`) !== undefined);
  const [first, number] = [kept.indexOf(true), kept.filter(Boolean).length];
  expect(first).toBe(count - number);
  return number;
}

it.each([
  [500, 'short answers', 10],
  [500, 'answers that rules chose from 200 candidates', 200],
  [100, 'answers of 1,000 candidates, which would take more than 100 MB else', 1_000],
])('keeps the last %i of %s', (kept, _what, candidates) => {
  expect(keptOf(501, candidates)).toBe(kept);
});

it('gives nothing to another tenant', () => {
  const log = new DecisionLog();
  const answer = { considered: { pool: [] } } as unknown as Recommendation;
  log.add('id', decisionOf(answer));
  expect(log.find('b', 'id')).toBeUndefined();
  expect(log.find('a', 'id')).toBeDefined();
});

it('forgets an answer after an hour, however few come after it', () => {
  let now = 0;
  const log = new DecisionLog(() => now);
  const answer = { considered: { pool: [] } } as unknown as Recommendation;
  const decision = decisionOf(answer);
  log.add('first', decision);
  now = 3_600_000;
  log.add('second', decision);
  expect([log.find('a', 'first'), log.find('a', 'second')]).toEqual([decision, decision]);
  now += 1;
  expect([log.find('a', 'first'), log.find('a', 'second')]).toEqual([undefined, decision]);
});
