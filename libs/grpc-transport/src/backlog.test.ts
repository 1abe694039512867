import { Backlog } from './backlog';

/** A server that answers a call in so many milliseconds, one after the other. */
function serverOf(msPerCall: number) {
  let time = 1_000;
  const backlog = new Backlog(() => time);
  const inHand: ((isAnswered: boolean) => void)[] = [];
  return {
    backlog,
    take: (calls: number) => void inHand.push(...Array.from({ length: calls }, () => backlog.begin())),
    answer: (calls: number) => {
      for (const end of inHand.splice(0, calls)) {
        time += msPerCall;
        end(true);
      }
    },
    giveUp: (calls: number) => inHand.splice(0, calls).forEach((end) => end(false)),
    wait: (milliseconds: number) => void (time += milliseconds),
  };
}

describe('the calls that a server has in hand', () => {
  it('keep a call waiting for as long as they take at the pace of the last ones', () => {
    const { backlog, take, answer } = serverOf(2);
    take(400);
    answer(200);
    expect(backlog.waitMs).toBeGreaterThan(0.9 * 200 * 2);
    expect(backlog.waitMs).toBeLessThan(1.1 * 200 * 2);
  });

  it('are no backlog while they are few, however slow they are', () => {
    const { backlog, take, answer } = serverOf(5_000);
    take(32);
    answer(16);
    take(16);
    expect(backlog.waitMs).toBe(0);
  });

  it('keep a call waiting for long when none is answered, and those that are given up are no answers', () => {
    const { backlog, take, giveUp, wait } = serverOf(1);
    take(500);
    wait(300);
    giveUp(100);
    expect(backlog.waitMs).toBe(300);
  });

  it('keep nobody waiting for much longer because all stopped for a moment', () => {
    const { backlog, take, answer, wait } = serverOf(1);
    take(400);
    answer(100);
    wait(2_000);
    answer(100);
    expect(backlog.waitMs).toBeLessThan(2 * 200);
  });

  it('are forgotten with the backlog: a server that was slow for a moment is not slow for good', () => {
    const { backlog, take, answer } = serverOf(1_000);
    take(100);
    answer(100);
    take(40);
    expect(backlog.waitMs).toBe(0);
  });
});
