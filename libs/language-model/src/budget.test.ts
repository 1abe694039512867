import { BudgetExhausted, ModelUnavailable } from '@attune/copy-generation';
import { createInMemoryModelUse, type ModelUseLedger } from '@attune/copy-store';
import { type Budgets, withBudget } from './budget';
import { answers, failsWith, modelThat, REQUEST } from './test-model';

function budgetsOf(calls: number, tokens: number, parts: Partial<ModelUseLedger> = {}): Budgets {
  return { budgetOf: () => ({ calls, tokens }), ledger: { ...createInMemoryModelUse(), ...parts } };
}

it('stops a tenant whose calls are used up, and no other', async () => {
  const model = modelThat(answers);
  const budgets = budgetsOf(2, 1_000);
  const [one, other] = ['one', 'other'].map((tenant) => withBudget(model, budgets, tenant));
  await one.generate(REQUEST);
  await one.generate(REQUEST);
  await expect(one.generate(REQUEST)).rejects.toThrow(new BudgetExhausted('no calls are left today'));
  await other.generate(REQUEST);
  expect(model.calls).toBe(3);
});

it('stops a tenant whose tokens might not do for the call', async () => {
  // 20 are taken, 15 were used: 19 are left.
  const model = withBudget(modelThat(answers), budgetsOf(100, 34), 'one');
  await model.generate(REQUEST);
  await expect(model.generate(REQUEST)).rejects.toThrow(new BudgetExhausted('not enough tokens are left today'));
});

it('counts a call that failed, with all that it might have used', async () => {
  const model = withBudget(modelThat(failsWith(new ModelUnavailable('503')), answers), budgetsOf(100, 39), 'one');
  await expect(model.generate(REQUEST)).rejects.toThrow('503');
  await expect(model.generate(REQUEST)).rejects.toThrow('not enough tokens');
});

it('asks nothing of the model while nobody can count', async () => {
  const model = modelThat(answers);
  const budgets = budgetsOf(100, 1_000, { take: () => Promise.reject(new Error('connection refused')) });
  await expect(withBudget(model, budgets, 'one').generate(REQUEST)).rejects.toMatchObject({
    ...{ name: 'BudgetExhausted', message: 'what was used today cannot be counted' },
  });
  expect(model.calls).toBe(0);
});

it('keeps an answer that was paid for, also where it cannot be settled, and counts all that it might have cost', async () => {
  const budgets = budgetsOf(100, 39, { settle: () => Promise.reject(new Error('connection refused')) });
  const model = withBudget(modelThat(answers), budgets, 'one');
  expect(await model.generate(REQUEST)).toMatchObject({ tokens: 15 });
  await expect(model.generate(REQUEST)).rejects.toThrow('not enough tokens');
});

it('is called off while it waits to be counted', async () => {
  const stop = new AbortController();
  const take: ModelUseLedger['take'] = (_tenant, _tokens, _most, signal) =>
    new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error)));
  const asked = withBudget(modelThat(answers), budgetsOf(1, 100, { take }), 'one').generate({
    ...REQUEST,
    signal: stop.signal,
  });
  stop.abort(new Error('stops'));
  await expect(asked).rejects.toThrow('stops');
});
