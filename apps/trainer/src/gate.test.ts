import { seededRandom } from '@attune/dataset';
import { type Comparison, comparedMetrics, gate } from './evaluate';

/** A ranker with these NDCGs, question by question. */
function judged(ndcg: number[]): Comparison['candidate'] {
  const mean = ndcg.reduce((a, b) => a + b, 0) / ndcg.length;
  return { ndcg: Float64Array.from(ndcg), means: { 'ndcg@10': mean, 'recall@10': 0.1, 'coverage@10': 0.2 } };
}

/** Ten questions; the mean is what counts against the spread of the differences. */
const popularity = judged([0, 0.1, 0, 0.2, 0, 0.1, 0, 0, 0.3, 0.1]);
const plus = (add: (q: number) => number) => judged([...popularity.ndcg].map((ndcg, q) => ndcg + add(q)));

test('passes a model that is better than popularity question after question', () => {
  const result = gate({ candidate: plus((q) => 0.1 + q / 100), popularity });
  expect(result).toEqual({ passed: true, reason: 'better than popularity (NDCG@10 0.2250, popularity 0.0800)' });
});

test('does not pass a model that is better on the whole by chance', () => {
  const result = gate({ candidate: plus((q) => (q === 3 ? 0.5 : -0.02)), popularity });
  expect(result.passed).toBe(false);
  expect(result.reason).toMatch(/not better than popularity by more than chance/);
});

/** How often a model passes that is as good as popularity, its differences drawn from a normal distribution. */
function passedByChance(questions: number, trials: number): number {
  const random = seededRandom(1);
  let passed = 0;
  for (let trial = 0; trial < trials; trial++) {
    const candidate = judged(Array.from({ length: questions }, () => random.normal()));
    if (gate({ candidate, popularity: judged(Array<number>(questions).fill(0)) }).passed) passed++;
  }
  return passed / trials;
}

test.each([10, 30, 300])('lets chance pass once in twenty, also on no more than %d questions', (questions) => {
  const share = passedByChance(questions, 20_000);
  expect(share).toBeGreaterThan(0.045);
  expect(share).toBeLessThan(0.055);
});

test('does not pass popularity itself, or worse', () => {
  expect(gate({ candidate: popularity, popularity }).passed).toBe(false);
  expect(gate({ candidate: plus(() => -0.05), popularity }).reason).toMatch(/^not better than popularity \(/);
});

test('does not pass a model that is worse than what serves by more than chance, and says what serves reached', () => {
  const result = gate({ candidate: plus((q) => 0.1 + q / 100), popularity, serving: plus((q) => 0.2 + q / 90) });
  expect(result.passed).toBe(false);
  expect(result.reason).toMatch(/^worse than what serves \(NDCG@10 0.2250, popularity 0.0800, serving 0.3300\)/);
});

test('passes newer history with the settings of what serves, and what differs from it only by chance', () => {
  const candidate = plus((q) => 0.1 + q / 100);
  expect(gate({ candidate, popularity, serving: candidate }).passed).toBe(true);
  const slightlyBetter = plus((q) => 0.1 + q / 100 + (q % 2 === 0 ? 0.05 : -0.04));
  expect(gate({ candidate, popularity, serving: slightlyBetter }).passed).toBe(true);
});

test('publishes the figures of all three', () => {
  const candidate = plus(() => 0.1);
  expect(comparedMetrics({ candidate, popularity, serving: popularity })['ndcg@10']).toEqual({
    ...{ model: candidate.means['ndcg@10'], popularity: popularity.means['ndcg@10'] },
    serving: popularity.means['ndcg@10'],
  });
  expect(comparedMetrics({ candidate, popularity })['ndcg@10'].serving).toBeUndefined();
});
