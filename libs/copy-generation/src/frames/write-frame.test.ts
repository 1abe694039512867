import { BudgetExhausted, ModelRefused, ModelUnavailable } from './language-model';
import { PROMPT_VERSION } from './frame-prompt';
import { ScriptedModel, shirt, wanted } from './test-products';
import { writeFrame } from './write-frame';

const place = wanted(shirt);
const GOOD = { short: ['By {brand}, made of {material}'] };
const BAD = { short: ['By {brand}, made of 100 wool'] };
const write = (model: ScriptedModel, signal?: AbortSignal) => writeFrame(place.request, model, { ...place, signal });

describe('writeFrame', () => {
  it('gives the frame with who wrote it and for which products', async () =>
    expect(await write(new ScriptedModel([GOOD]))).toEqual({
      frame: {
        key: place.request.key.id,
        fields: [{ name: 'short', sentences: GOOD.short }],
        writer: 'model:scripted',
        promptVersion: PROMPT_VERSION,
      },
      notes: [],
      attempts: 1,
    }));

  it('asks once more, and names what was found', async () => {
    const model = new ScriptedModel([BAD, GOOD]);
    expect(await write(model)).toMatchObject({ attempts: 2, frame: { fields: [{ sentences: GOOD.short }] } });
    expect(model.asked[1].messages.at(-2)).toEqual({ role: 'assistant', content: JSON.stringify(BAD) });
    expect(model.asked[1].messages.at(-1)?.content).toContain('- There is a digit in sentence 1 of "short".');
  });

  it('gives up after the second answer, and says why', async () => {
    const model = new ScriptedModel([BAD, BAD, GOOD]);
    expect(await write(model)).toEqual({
      refused: 'not accepted: There is a digit in sentence 1 of "short".',
      findings: expect.arrayContaining(['"short" must hold {material} exactly once, and holds it 0 times.']) as unknown,
      attempts: 2,
    });
    expect(model.asked).toHaveLength(2);
  });

  it('shows a model no more than the beginning of an endless answer', async () => {
    const model = new ScriptedModel(['x'.repeat(1_000_000), GOOD]);
    await write(model);
    expect(JSON.stringify(model.asked[1].messages).length).toBeLessThan(8_000);
  });

  it.each<[string, Error]>([
    ['unavailable: the endpoint answered 503', new ModelUnavailable('the endpoint answered 503')],
    ['refused: by its content filter', new ModelRefused('by its content filter')],
    ['budget: no calls are left today', new BudgetExhausted('no calls are left today')],
    ['unavailable: the model failed', new Error('Bearer sk-secret')],
  ])('says %s, and does not ask again', async (refused, error) => {
    const model = new ScriptedModel([error, GOOD]);
    expect(await write(model)).toEqual({ refused, findings: [], attempts: 1 });
    expect(model.asked).toHaveLength(1);
  });

  it('ends with the reason of whoever calls it off', async () => {
    const stop = new AbortController();
    stop.abort(new Error('shutting down'));
    const model = new ScriptedModel([GOOD]);
    await expect(write(model, stop.signal)).rejects.toThrow('shutting down');
    expect(model.asked).toHaveLength(0);
  });
});
