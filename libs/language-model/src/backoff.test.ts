import { ModelRefused, ModelUnavailable } from '@attune/copy-generation';
import { withBackoff } from './backoff';
import { ANSWER, answers, failsWith, modelThat, REQUEST } from './test-model';

const SETTINGS = { maxRetries: 3, initialDelayMs: 100, maxDelayMs: 250 };
const busy = (retryAfterMs?: number) => failsWith(new ModelUnavailable('503', { retryable: true, retryAfterMs }));

/** How long it waits before each retry, with the clock run on. */
async function delaysOf(model: ReturnType<typeof modelThat>) {
  const delays: number[] = [];
  const waiting = withBackoff(model, SETTINGS, { retrying: (delay) => delays.push(delay) }).generate(REQUEST);
  waiting.catch(() => undefined);
  const outcome = await waiting.catch((error: unknown) => error);
  return { delays, outcome };
}

describe('withBackoff', () => {
  afterEach(() => jest.restoreAllMocks());

  it('waits longer each time, up to the limit, and gives up after the last retry', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(1);
    const model = modelThat(busy());
    const { delays, outcome } = await delaysOf(model);
    expect(delays).toEqual([100, 200, 250]);
    expect(outcome).toBeInstanceOf(ModelUnavailable);
    expect(model.calls).toBe(4);
  });

  it('spreads callers over the whole wait', async () => {
    jest.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.5);
    expect(await delaysOf(modelThat(busy(), busy(), answers))).toEqual({ delays: [0, 100], outcome: ANSWER });
  });

  it('waits as long as the endpoint asks', async () =>
    expect((await delaysOf(modelThat(busy(120), answers))).delays).toEqual([120]));

  it.each([
    ['asks for more time than there is', busy(251)],
    ['says what no retry will change', failsWith(new ModelUnavailable('401'))],
    ['refuses', failsWith(new ModelRefused('no'))],
  ])('does not call again when the endpoint %s', async (_, act) => {
    const model = modelThat(act);
    await expect(withBackoff(model, SETTINGS).generate(REQUEST)).rejects.toThrow();
    expect(model.calls).toBe(1);
  });

  it('stops waiting when it is called off', async () => {
    const model = modelThat(busy(200));
    const signal = AbortSignal.timeout(20);
    await expect(withBackoff(model, SETTINGS).generate({ ...REQUEST, signal })).rejects.toThrow(
      'aborted due to timeout',
    );
    expect(model.calls).toBe(1);
  });
});
