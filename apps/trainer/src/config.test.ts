import { availableParallelism } from 'node:os';
import { EnvironmentError } from '@attune/service-runtime';
import { readConfig } from './config';
import { progressText } from './progress';

const DATABASE_URL = 'postgresql://u:p@localhost/db';

describe('configuration', () => {
  test('needs a database only', () => {
    expect(readConfig({ DATABASE_URL })).toEqual({
      ...{ DATABASE_URL, TENANT: 'default', MODEL: 'auto', SEED: 1, CHECKPOINT_SECONDS: 60, PROGRESS: 'text' },
      THREADS: availableParallelism(),
    });
  });

  test('takes the model from the command line before the environment', () => {
    expect(readConfig({ DATABASE_URL, MODEL: 'ials' }, ['--model', 'item-item']).MODEL).toBe('item-item');
    expect(() => readConfig({ DATABASE_URL }, ['--model', 'best'])).toThrow(
      /MODEL.*must be one of auto, quick, encoder/,
    );
    expect(() => readConfig({ DATABASE_URL }, ['--modle', 'auto'])).toThrow(/--modle/);
  });

  test.each([
    ['DATABASE_URL', ''],
    ['INTERVAL_SECONDS', '0'],
    ['INTERVAL_SECONDS', 'daily'],
    ['INTERVAL_SECONDS', '2592000'],
    ['MODEL', 'best'],
    ['CHECKPOINT_SECONDS', '-1'],
    ['SEED', '1.5'],
    ['THREADS', '0'],
    ['PROGRESS', 'xml'],
    ['TENANT', 'Not A Tenant'],
  ])('names %s when it is %j', (name, value) => {
    expect(() => readConfig({ DATABASE_URL, [name]: value })).toThrow(name);
  });
});

test.each([
  ['INTERVAL_SECONDS', '2592000', 'must be a number of seconds above 0, at most 2147483 (24 days)'],
  ['SEED', '4294967296', 'must be a whole number from 0 to 4294967295'],
  ['THREADS', '1.5', 'must be a whole number from 1 to 64'],
  ['PROGRESS', 'xml', 'must be text or json'],
])('says which %s would be right when it is %j', (name, value, message) => {
  expect(() => readConfig({ DATABASE_URL, [name]: value })).toThrow(`${name}: ${message}`);
});

test('says of a wrong option no more than that', () => {
  const wrong = "Unknown option '--modle'; trainer --help says what there is";
  expect(failureOf(() => readConfig({ DATABASE_URL }, ['--modle', 'quick']))).toMatchObject({ message: wrong });
});

it.each([
  ['an option that there is not', ['--modle', 'quick'], '--modle'],
  ['a word', ['evaluate'], 'evaluate'],
  ['an option without its value', ['--model'], '--model'],
])('names %s of the command line, as it names a variable', (_, args, named) => {
  const failure = failureOf(() => readConfig({ DATABASE_URL }, args));
  expect(failure).toBeInstanceOf(EnvironmentError);
  expect(failure).toMatchObject({ message: expect.stringContaining(named) as string });
});

function failureOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('progress for people', () => {
  test('says what was measured beside popularity', () => {
    const metrics = { 'ndcg@10': { model: 0.25, popularity: 0.0625 } };
    expect(progressText({ seconds: 3.21, phase: 'evaluate', queries: 7, metrics })).toBe(
      "[   3.2 s] asked 7 shoppers' next items: ndcg@10 0.2500 (popularity 0.0625)",
    );
  });

  test('says how far a fit is, and how long it may take', () => {
    const epoch = { part: 'encoder', fit: 'train', epoch: 4, epochs: 30, loss: 6.54321, validation: 0.07 } as const;
    expect(progressText({ seconds: 80, phase: 'fit', ...epoch, examplesPerSecond: 7_654.3, secondsLeft: 455.4 })).toBe(
      '[  80.0 s] fitting encoder on the past: epoch 4 of 30, loss 6.5432, validation 0.0700, 7654 examples/s, 455 s left at most',
    );
  });

  test('says that there is nothing to know new items by, where there is not', () => {
    const line = { seconds: 1, phase: 'attributes', items: 0, features: 0, regularization: 1 } as const;
    expect(progressText(line)).toBe(
      '[   1.0 s] learnt nothing of new items: the catalog has no attribute that some of its items share',
    );
  });

  test('says why nothing was published', () => {
    expect(progressText({ seconds: 0, phase: 'publish', outcome: 'kept', reason: 'no history' })).toMatch(
      /kept what serves: no history/,
    );
  });
});
