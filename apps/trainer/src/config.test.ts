import { readConfig } from './config';
import { progressText } from './progress';

const DATABASE_URL = 'postgresql://u:p@localhost/db';

describe('configuration', () => {
  test('needs a database only', () => {
    expect(readConfig({ DATABASE_URL })).toEqual({ DATABASE_URL, TENANT: 'default', SEED: 1, PROGRESS: 'text' });
  });

  test.each([
    ['DATABASE_URL', ''],
    ['INTERVAL_SECONDS', '0'],
    ['INTERVAL_SECONDS', 'daily'],
    ['SEED', '1.5'],
    ['PROGRESS', 'xml'],
    ['TENANT', 'Not A Tenant'],
  ])('names %s when it is %j', (name, value) => {
    expect(() => readConfig({ DATABASE_URL, [name]: value })).toThrow(name);
  });
});

describe('progress for people', () => {
  test('says what was measured beside popularity', () => {
    const metrics = { 'ndcg@10': { model: 0.25, popularity: 0.0625 } };
    expect(progressText({ seconds: 3.21, phase: 'evaluate', queries: 7, metrics })).toBe(
      "[   3.2 s] asked 7 shoppers' next items: ndcg@10 0.2500 (popularity 0.0625)",
    );
  });

  test('says why nothing was published', () => {
    expect(progressText({ seconds: 0, phase: 'publish', outcome: 'kept', reason: 'no history' })).toMatch(
      /kept what serves: no history/,
    );
  });
});
