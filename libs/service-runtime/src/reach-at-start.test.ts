import { pino } from 'pino';
import { Health } from './health';
import { reachAtStart } from './reach-at-start';

const logger = pino({ level: 'silent' });

it('waits for what is away, tells health why meanwhile, and is ready when it is reached', async () => {
  const health = new Health();
  const told: unknown[] = [];
  let tries = 0;
  const reach = () => {
    told.push(health.waitingFor());
    return ++tries < 2 ? Promise.reject(new Error('refused')) : Promise.resolve('here');
  };
  health.notReady('broker', 'not reached yet');
  await expect(reachAtStart('broker', reach, () => 'nobody answers', { health, logger })).resolves.toBe('here');
  expect(JSON.stringify(told[1])).toContain('nobody answers');
  expect(health.waitingFor()).toEqual([]);
});

it('does not wait where that does not help', async () => {
  const wrong = new Error('wrong password');
  const reach = jest.fn(() => Promise.reject(wrong));
  await expect(reachAtStart('database', reach, () => undefined, { logger })).rejects.toBe(wrong);
  expect(reach).toHaveBeenCalledTimes(1);
});

it('gives up after a minute, whatever the time of day does', async () => {
  const start = performance.now();
  const now = jest
    .spyOn(performance, 'now')
    .mockReturnValueOnce(start)
    .mockReturnValue(start + 60_001);
  const away = new Error('refused');
  await expect(
    reachAtStart(
      'database',
      () => Promise.reject(away),
      () => 'away',
      { logger },
    ),
  ).rejects.toBe(away);
  now.mockRestore();
});
