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
