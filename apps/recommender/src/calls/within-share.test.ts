import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createMetrics } from '../metrics';
import { awaitWithinShare, readWithinShare } from './within-share';

const never = new Promise<never>(() => undefined);
const contextWith = (signal: AbortSignal, milliseconds: number) => ({
  ...{ signal, deadline: Date.now() + milliseconds },
  logger: pino({ level: 'silent' }),
});

it('waits half of the time that is left, and reads what comes in it', async () => {
  const { signal } = new AbortController();
  const read = readWithinShare(createMetrics(new Registry()));
  const began = performance.now();
  const late = await read('history', contextWith(signal, 400), () => never);
  expect(late).toEqual({ missing: 'the history did not come in time' });
  expect(performance.now() - began).toBeGreaterThan(190);
  expect(await read('history', contextWith(signal, 10_000), () => Promise.resolve(7))).toEqual({ value: 7 });
});

it('waits for nothing when the caller has gone before', async () => {
  const context = contextWith(AbortSignal.abort(), 10_000);
  const began = performance.now();
  const read = readWithinShare(createMetrics(new Registry()));
  expect(await read('history', context, () => never)).toEqual({ missing: 'the history did not come in time' });
  await awaitWithinShare(context, never);
  expect(performance.now() - began).toBeLessThan(300);
});

describe('behind many other reads', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('does not begin one that would be late, and says so, and reads again when they have ended', async () => {
    const read = readWithinShare(createMetrics(new Registry()));
    const { signal } = new AbortController();
    const hanging = Array.from({ length: 40 }, () => read('history', contextWith(signal, 2_000), () => never));
    await jest.advanceTimersByTimeAsync(300);
    const reading = jest.fn(() => Promise.resolve(7));
    const skipped = { missing: 'the history was not read: too many calls wait' };
    expect(await read('history', contextWith(signal, 2_000), reading)).toEqual(skipped);
    expect(reading).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(300);
    const late = { missing: 'the history did not come in time' };
    expect(await Promise.all(hanging)).toEqual(hanging.map(() => late));
    expect(await read('history', contextWith(signal, 2_000), reading)).toEqual({ value: 7 });
  });
});
