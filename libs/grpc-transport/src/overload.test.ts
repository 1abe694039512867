import { setImmediate, setTimeout } from 'node:timers/promises';
import { startSimilarItems } from './similar-items-server';

/** More than a server takes for no backlog at all. */
const CALLS = 60;

/** Calls that are in hand until they are let go, of which each does what it is told again and again. */
async function serverBusyWith(work: () => Promise<unknown>) {
  let isFree = false;
  const { ask, stop } = await startSimilarItems(async (tenant) => {
    while (tenant === 'slow' && !isFree) await work();
  });
  const slow = Array.from({ length: CALLS }, () => ask('slow'));
  // By then it is plain that 60 calls are more than this server answers in a second.
  await setTimeout(1_500);
  const quick = () =>
    ask('quick', { deadlineMs: 1_000 }).then(
      () => 'answered',
      ({ code }: { code: string }) => code,
    );
  const letGo = async () => {
    isFree = true;
    await Promise.all(slow);
  };
  return { quick, letGo, stop };
}

async function computing() {
  const end = performance.now() + 0.5;
  while (performance.now() < end);
  await setImmediate();
}

it('refuses at once what it has no time for, so that it can be asked elsewhere, and answers again when it has', async () => {
  const { quick, letGo, stop } = await serverBusyWith(computing);
  try {
    expect(await quick()).toBe('UNAVAILABLE');
    await letGo();
    expect(await quick()).toBe('answered');
  } finally {
    await letGo();
    await stop();
  }
});

it('refuses nothing while it only waits for others, however many calls are in hand', async () => {
  const { quick, letGo, stop } = await serverBusyWith(() => setTimeout(20));
  try {
    expect(await quick()).toBe('answered');
  } finally {
    await letGo();
    await stop();
  }
});
