import { ModelUnavailable } from '@attune/copy-generation';
import { createConcurrencyLimit } from './concurrency';
import { ANSWER, answers, modelThat, REQUEST } from './test-model';

/** A model whose calls end when they are told to. */
function heldModel() {
  const ends: (() => void)[] = [];
  const model = modelThat(() => new Promise((resolve) => ends.push(() => resolve(ANSWER))));
  return { model, ends };
}

describe('createConcurrencyLimit', () => {
  it('makes no more calls at once than it may; the others wait, and what is too much is turned away', async () => {
    const { model, ends } = heldModel();
    const limited = createConcurrencyLimit({ maxCalls: 2, maxWaiting: 1 })(model);
    const calls = [1, 2, 3].map(() => limited.generate(REQUEST));
    await expect(limited.generate(REQUEST)).rejects.toThrow(
      new ModelUnavailable('too many calls wait for the endpoint'),
    );
    expect(model.calls).toBe(2);
    ends[0]();
    await calls[0];
    await new Promise(setImmediate);
    expect(model.calls).toBe(3);
    ends[1]();
    ends[2]();
    expect(await Promise.all(calls)).toEqual([ANSWER, ANSWER, ANSWER]);
  });

  it('lets go of a call that is called off while it waits, and gives its place on', async () => {
    const { model, ends } = heldModel();
    const limit = createConcurrencyLimit({ maxCalls: 1, maxWaiting: 2 });
    const first = limit(model).generate(REQUEST);
    const stop = new AbortController();
    const second = limit(model).generate({ ...REQUEST, signal: stop.signal });
    stop.abort(new Error('gone'));
    await expect(second).rejects.toThrow('gone');
    const third = limit(modelThat(answers)).generate(REQUEST);
    ends[0]();
    expect(await Promise.all([first, third])).toEqual([ANSWER, ANSWER]);
    expect(model.calls).toBe(1);
  });
});
