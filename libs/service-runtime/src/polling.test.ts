import { pino } from 'pino';
import { startPolling } from './polling';

it('goes on polling after failures, and logs an outage once', async () => {
  const levels: number[] = [];
  const logger = pino(
    { level: 'info' },
    { write: (line: string) => levels.push((JSON.parse(line) as { level: number }).level) },
  );
  let polls = 0;
  const enough = Promise.withResolvers<void>();
  const polling = startPolling({ name: 'catalog', intervalMs: 1, logger }, () => {
    polls++;
    if (polls === 6) enough.resolve();
    return polls >= 2 && polls <= 4 ? Promise.reject(new Error('connection refused')) : Promise.resolve();
  });
  await enough.promise;
  await polling.stop();
  const { warn, info } = pino.levels.values as Record<'warn' | 'info', number>;
  expect(levels).toEqual([warn, info]);
});

it('waits for the poll under way when it stops, and polls no more', async () => {
  let polls = 0;
  const proceed = Promise.withResolvers<void>();
  const polling = startPolling({ name: 'catalog', intervalMs: 1, logger: pino({ level: 'silent' }) }, () => {
    polls++;
    return proceed.promise;
  });
  let stopped = false;
  const stopping = polling.stop().then(() => (stopped = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(stopped).toBe(false);
  proceed.resolve();
  await stopping;
  expect(polls).toBe(1);
});

it.each([
  ['failed', () => Promise.reject(new Error('connection refused'))],
  ['succeeded', () => Promise.resolve()],
])('tells when the first poll has ended, also when it has %s', async (_how, end) => {
  const proceed = Promise.withResolvers<void>();
  const logger = pino({ level: 'silent' });
  const polling = startPolling({ name: 'catalog', intervalMs: 1, logger }, () => proceed.promise.then(end));
  let ended = false;
  const told = polling.value.firstEnded.then(() => (ended = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(ended).toBe(false);
  proceed.resolve();
  await told;
  await polling.stop();
});
