import { ModelQueue, type ModelTask } from './model-queue';

const OPTIONS = { maxWaiting: 3, maxWaitingOfTenant: 2, refusedMs: 1_000, unavailableMs: 10, maxRemembered: 2 };
const never = new AbortController().signal;

let now: number;
let queue: ModelQueue;
beforeEach(() => {
  now = 0;
  queue = new ModelQueue(OPTIONS, () => now);
});

function task(key: string, tenant = 'a'): ModelTask {
  return { ...{ tenant, key, kind: 'frame' }, write: () => Promise.resolve({ outcome: 'written' }) };
}

it('takes the same work once, also while it is under way, and again when it is wanted later', async () => {
  expect(queue.offer(task('x'))).toBe('queued');
  expect(queue.offer(task('x'))).toBe('known');
  expect(queue.offer(task('x', 'b'))).toBe('queued');
  const first = await queue.next(never);
  expect(queue.offer(task('x'))).toBe('known');
  queue.done(first, 'written');
  expect(queue.offer(task('x'))).toBe('queued');
});

it('drops what there is no room for, and one tenant leaves room for others', async () => {
  expect(['1', '2', '3'].map((key) => queue.offer(task(key)))).toEqual(['queued', 'queued', 'dropped']);
  expect(queue.offer(task('1', 'b'))).toBe('queued');
  expect(queue.offer(task('1', 'c'))).toBe('dropped');
  await queue.next(never);
  expect(queue.offer(task('3'))).toBe('queued');
  expect(queue.size).toBe(3);
});

it('does not ask again soon for what was refused, and sooner where the model could not be asked', async () => {
  for (const [key, outcome] of [
    ['refused', 'refused'],
    ['away', 'unavailable'],
  ] as const) {
    queue.offer(task(key));
    queue.done(await queue.next(never), outcome);
  }
  expect(['refused', 'away'].map((key) => queue.offer(task(key)))).toEqual(['known', 'known']);
  now = 10;
  expect(['refused', 'away'].map((key) => queue.offer(task(key)))).toEqual(['known', 'queued']);
  now = 1_000;
  expect(queue.offer(task('refused'))).toBe('queued');
});

it('remembers so many refusals and no more', async () => {
  for (const key of ['1', '2', '3']) {
    queue.offer(task(key));
    queue.done(await queue.next(never), 'refused');
  }
  expect(['1', '2', '3'].map((key) => queue.wants(task(key)))).toEqual([true, false, false]);
});

it('wakes all who wait, and each gets another task', async () => {
  const waiting = Promise.all([queue.next(never), queue.next(never)]);
  queue.offer(task('1'));
  queue.offer(task('2'));
  expect((await waiting).map(({ key }) => key).sort()).toEqual(['1', '2']);
});

it('lets who waits go when they are called off', async () => {
  const stop = new AbortController();
  const waiting = queue.next(stop.signal);
  stop.abort(new Error('stops'));
  await expect(waiting).rejects.toThrow('stops');
});
