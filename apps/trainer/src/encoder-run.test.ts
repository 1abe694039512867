import { datasetOf } from '@attune/dataset';
import { encoderConfigFor } from '@attune/embedding-training';
import { fingerprintOf } from './encoder-run';

test.each([
  ['shopper', { user: 'v' }],
  ['item', { item: 'j' }],
  ['time', { time: 1 }],
  ['weight, which the encoder may be told of', { weight: 2 }],
])('a history with another %s is another history', (_, change) => {
  const [touch, next] = [
    { user: 'u', item: 'i', weight: 1, time: 0 },
    { user: 'w', item: 'i', weight: 1, time: 0 },
  ];
  const dataset = datasetOf([touch, next]);
  const config = encoderConfigFor(dataset, 1);
  const same = fingerprintOf(datasetOf([touch, next]), config);
  expect(same).toBe(fingerprintOf(dataset, config));
  expect(fingerprintOf(datasetOf([{ ...touch, ...change }, next]), config)).not.toBe(same);
});

test('a history of millions of shoppers with the longest ids has a fingerprint', () => {
  const dataset = datasetOf([{ user: 'u', item: 'i', weight: 1, time: 0 }]);
  // Together longer than a text can be.
  const userIds = Array<string>(2_700_000).fill('x'.repeat(200));
  const config = encoderConfigFor(dataset, 1);
  const fingerprint = fingerprintOf({ ...dataset, userIds }, config);
  expect(fingerprint).not.toBe(fingerprintOf({ ...dataset, userIds: userIds.with(-1, 'y') }, config));
});
