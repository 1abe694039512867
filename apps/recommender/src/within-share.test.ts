import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createMetrics } from './metrics';
import { awaitWithinShare, readWithinShare } from './within-share';

const never = new Promise<never>(() => undefined);
const contextWith = (signal: AbortSignal, milliseconds: number) => ({
  ...{ signal, deadline: Date.now() + milliseconds },
  logger: pino({ level: 'silent' }),
});

it('waits half of the time that is left, and reads what comes in it', async () => {
  const context = contextWith(new AbortController().signal, 200);
  const began = performance.now();
  const read = readWithinShare(createMetrics(new Registry()));
  expect(await read('history', context, () => never)).toEqual({ missing: 'the history did not come in time' });
  expect(performance.now() - began).toBeGreaterThan(90);
  expect(await read('history', context, () => Promise.resolve(7))).toEqual({ value: 7 });
});

it('waits for nothing when the caller has gone before', async () => {
  const context = contextWith(AbortSignal.abort(), 10_000);
  const began = performance.now();
  const read = readWithinShare(createMetrics(new Registry()));
  expect(await read('history', context, () => never)).toEqual({ missing: 'the history did not come in time' });
  await awaitWithinShare(context, never);
  expect(performance.now() - began).toBeLessThan(300);
});
