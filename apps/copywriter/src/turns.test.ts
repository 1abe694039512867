import { Turns } from './turns';

const signal = new AbortController().signal;

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('Turns', () => {
  it('lets timers and answers have their say while there is much to do, and serves in the order asked', async () => {
    const turns = new Turns();
    const served: number[] = [];
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    const call = async (n: number) => {
      await turns.take(signal);
      work(2);
      served.push(n);
    };
    await Promise.all(Array.from({ length: 40 }, (_, n) => call(n)));
    clearInterval(timer);
    expect(served).toEqual(Array.from({ length: 40 }, (_, n) => n));
    expect(ticks).toBeGreaterThan(5);
  });

  it('does no work for callers who have given up while they waited', async () => {
    const turns = new Turns();
    let worked = 0;
    const call = async (givenUp: AbortSignal) => {
      await turns.take(givenUp);
      work(2);
      worked++;
    };
    const calls = Array.from({ length: 100 }, () => call(AbortSignal.timeout(20)));
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.at(-1)?.status).toBe('rejected');
    expect(worked).toBeLessThan(50);
  });

  it('waits for nothing while there is little to do', async () => {
    const turns = new Turns();
    let isNextTurn = false;
    setImmediate(() => (isNextTurn = true));
    for (let n = 0; n < 5; n++) await turns.take(signal);
    expect(isNextTurn).toBe(false);
  });
});
