import { pino } from 'pino';
import { startPolling } from './polling';

/** The pauses that were slept through, in milliseconds: each is over at once. */
const mockPauses: number[] = [];
jest.mock('node:timers/promises', () => ({
  setTimeout: (milliseconds: number) => {
    mockPauses.push(milliseconds);
    return new Promise((resolve) => setImmediate(resolve));
  },
}));

/** The pauses between polls of which those fail that say so. */
async function pausesOf(intervalMs: number, fails: readonly boolean[]) {
  mockPauses.length = 0;
  const enough = Promise.withResolvers<void>();
  let polls = 0;
  const polling = startPolling({ name: 'rules', intervalMs, logger: pino({ level: 'silent' }) }, () => {
    const poll = polls++;
    if (poll >= fails.length) enough.resolve();
    return fails[poll] ? Promise.reject(new Error('connection refused')) : Promise.resolve();
  });
  await enough.promise;
  await polling.stop();
  return mockPauses.slice(0, fails.length);
}

const always = Array.from({ length: 200 }, () => true);

it('asks what is away less and less often, but within a second of its return', async () => {
  const pauses = await pausesOf(100, always);
  expect(pauses[0]).toBeLessThanOrEqual(200);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(1_000);
  // 500 or so on average: a fifth of the questions.
  expect(pauses.reduce((sum, pause) => sum + pause) / pauses.length).toBeGreaterThan(400);
});

it('asks what is away at other times than its replicas do', async () => {
  const of = () => pausesOf(100, always);
  expect(await of()).not.toEqual(await of());
});

it('asks at its interval again as soon as it has an answer', async () => {
  const pauses = await pausesOf(300, [false, true, true, true, true, true, false, false, true, false]);
  expect([0, 6, 7, 9].map((poll) => pauses[poll])).toEqual([300, 300, 300, 300]);
  expect(pauses[8]).toBeLessThanOrEqual(600);
});

it('rests for its interval where that is longer than any pause', async () => {
  expect(new Set(await pausesOf(10_000, always))).toEqual(new Set([10_000]));
});
