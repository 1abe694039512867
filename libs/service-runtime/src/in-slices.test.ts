import { inSlices } from './in-slices';

function* busyFor(ms: number) {
  const until = performance.now() + ms;
  while (performance.now() < until) yield;
  return 'done';
}

it('lets timers fire while long work is done, and gives back what it found', async () => {
  let fired = 0;
  const timer = setInterval(() => fired++, 1);
  await expect(inSlices(busyFor(100))).resolves.toBe('done');
  clearInterval(timer);
  expect(fired).toBeGreaterThan(3);
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
