import { BudgetExhausted, ModelRefused, ModelUnavailable } from '@attune/copy-generation';
import { createCircuit } from './circuit-breaker';
import { ANSWER, answers, failsWith, modelThat, REQUEST } from './test-model';

const OPEN_MS = 200;
const down = failsWith(new ModelUnavailable('503'));
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('createCircuit', () => {
  it('makes no more calls after failures in a row, then tries one, and is closed when that is answered', async () => {
    const states: string[] = [];
    const circuit = createCircuit({ failures: 3, openMs: OPEN_MS }, { circuit: (state) => states.push(state) });
    const model = modelThat(down, down, down, answers);
    const guarded = circuit(model);
    for (let i = 0; i < 3; i++) await expect(guarded.generate(REQUEST)).rejects.toThrow('503');
    for (let i = 0; i < 5; i++) {
      await expect(guarded.generate(REQUEST)).rejects.toThrow(
        new ModelUnavailable('the endpoint failed too often lately'),
      );
    }
    expect(model.calls).toBe(3);
    await after(OPEN_MS + 50);
    expect(await guarded.generate(REQUEST)).toBe(ANSWER);
    expect(states).toEqual(['open', 'half_open', 'closed']);
  });

  it('opens again at once when the call that tries fails', async () => {
    const model = modelThat(down);
    const guarded = createCircuit({ failures: 2, openMs: OPEN_MS })(model);
    for (let i = 0; i < 2; i++) await expect(guarded.generate(REQUEST)).rejects.toThrow('503');
    await after(OPEN_MS + 50);
    await expect(guarded.generate(REQUEST)).rejects.toThrow('503');
    await expect(guarded.generate(REQUEST)).rejects.toThrow('too often');
    expect(model.calls).toBe(3);
  });

  it('learns nothing from a call that was not made, and has the next one try', async () => {
    const states: string[] = [];
    const circuit = createCircuit({ failures: 2, openMs: OPEN_MS }, { circuit: (state) => states.push(state) });
    const model = modelThat(down);
    for (let i = 0; i < 2; i++) await expect(circuit(model).generate(REQUEST)).rejects.toThrow('503');
    await after(OPEN_MS + 50);
    const poor = circuit(modelThat(failsWith(new BudgetExhausted('no calls are left today'))));
    await expect(poor.generate(REQUEST)).rejects.toThrow('no calls are left');
    await expect(circuit(model).generate(REQUEST)).rejects.toThrow('503');
    await expect(circuit(model).generate(REQUEST)).rejects.toThrow('too often');
    expect(states).toEqual(['open', 'half_open', 'open']);
  });

  it('lets one call try, and turns the others away meanwhile', async () => {
    let answer!: () => void;
    const slow = () => new Promise<typeof ANSWER>((resolve) => (answer = () => resolve(ANSWER)));
    const model = modelThat(down, slow, answers);
    const guarded = createCircuit({ failures: 1, openMs: OPEN_MS })(model);
    await expect(guarded.generate(REQUEST)).rejects.toThrow('503');
    await after(OPEN_MS + 50);
    const trying = guarded.generate(REQUEST);
    await expect(guarded.generate(REQUEST)).rejects.toThrow('too often');
    answer();
    expect(await trying).toBe(ANSWER);
    expect(await guarded.generate(REQUEST)).toBe(ANSWER);
    expect(model.calls).toBe(3);
  });

  it('is one for all tenants of an endpoint', async () => {
    const circuit = createCircuit({ failures: 1, openMs: OPEN_MS });
    await expect(circuit(modelThat(down)).generate(REQUEST)).rejects.toThrow('503');
    await expect(circuit(modelThat(answers)).generate(REQUEST)).rejects.toThrow('too often');
  });

  it('takes a refusal for an answer: the endpoint is there', async () => {
    const model = modelThat(failsWith(new ModelRefused('no')));
    const guarded = createCircuit({ failures: 1, openMs: OPEN_MS })(model);
    for (let i = 0; i < 3; i++) await expect(guarded.generate(REQUEST)).rejects.toThrow('no');
    expect(model.calls).toBe(3);
  });
});
