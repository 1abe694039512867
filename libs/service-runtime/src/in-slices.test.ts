import { inSlices } from './in-slices';

it('lets timers fire while long work is done, and gives back what it found', async () => {
  let fired = 0;
  const timer = setInterval(() => fired++, 1);
  const work = (function* () {
    const until = performance.now() + 4_000;
    while (fired < 4 && performance.now() < until) yield;
    return 'done';
  })();
  await expect(inSlices(work)).resolves.toBe('done');
  clearInterval(timer);
  expect(fired).toBeGreaterThanOrEqual(4);
});

it('rejects with what the work throws, and does no more of it', async () => {
  let wentOn = false;
  const work = (function* () {
    yield;
    if (!wentOn) throw new RangeError('no such row');
    wentOn = true;
  })();
  await expect(inSlices(work)).rejects.toThrow('no such row');
  expect(wentOn).toBe(false);
});
