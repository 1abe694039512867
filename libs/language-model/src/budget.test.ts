import { BudgetExhausted, ModelUnavailable } from '@attune/copy-generation';
import fc from 'fast-check';
import { DailyBudgets, withBudget } from './budget';
import { answers, failsWith, modelThat, REQUEST } from './test-model';

const DAY = 86_400_000;

describe('withBudget', () => {
  it('stops a tenant whose calls are used up, and no other, until the next day', async () => {
    let now = 0;
    const budgets = new DailyBudgets(
      () => ({ calls: 2, tokens: 1_000 }),
      () => now,
    );
    const model = modelThat(answers);
    const [one, other] = ['one', 'other'].map((tenant) => withBudget(model, budgets, tenant));
    await one.generate(REQUEST);
    await one.generate(REQUEST);
    await expect(one.generate(REQUEST)).rejects.toThrow(new BudgetExhausted('no calls are left today'));
    await other.generate(REQUEST);
    expect(model.calls).toBe(3);
    now += DAY;
    await one.generate(REQUEST);
  });

  it('stops a tenant whose tokens might not do for the call', async () => {
    const budgets = new DailyBudgets(() => ({ calls: 100, tokens: 34 }));
    const model = withBudget(modelThat(answers), budgets, 'one');
    // 20 are taken, 15 were used: 19 are left.
    await model.generate(REQUEST);
    await expect(model.generate(REQUEST)).rejects.toThrow(new BudgetExhausted('not enough tokens are left today'));
  });

  it('counts a call that failed, with all that it might have used', async () => {
    const budgets = new DailyBudgets(() => ({ calls: 100, tokens: 39 }));
    const model = withBudget(modelThat(failsWith(new ModelUnavailable('503')), answers), budgets, 'one');
    await expect(model.generate(REQUEST)).rejects.toThrow('503');
    await expect(model.generate(REQUEST)).rejects.toThrow('not enough tokens');
  });
});

describe('DailyBudgets', () => {
  it('never lets through more calls or tokens than a day has, in whatever order calls begin and end', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.boolean())), (calls) => {
        const budgets = new DailyBudgets(
          () => ({ calls: 10, tokens: 100 }),
          () => 0,
        );
        const open: (() => void)[] = [];
        let begun = 0;
        let used = 0;
        for (const [taken, part, endsAtOnce] of calls) {
          try {
            const settle = budgets.take('one', taken);
            const trueTokens = Math.min(taken, part);
            begun++;
            open.push(() => {
              settle(trueTokens);
              used += trueTokens;
            });
          } catch (error) {
            expect(error).toBeInstanceOf(BudgetExhausted);
          }
          if (endsAtOnce) open.pop()?.();
        }
        for (const end of open) end();
        expect(begun).toBeLessThanOrEqual(10);
        expect(used).toBeLessThanOrEqual(100);
      }),
    ));

  it('keeps count of a limited number of tenants', () => {
    const budgets = new DailyBudgets(
      () => ({ calls: 1, tokens: 1 }),
      () => 0,
    );
    for (let tenant = 0; tenant < 10_000; tenant++) budgets.take(String(tenant), 1);
    expect(() => budgets.take('one more', 1)).toThrow('too many tenants');
  });
});
