import { BudgetExhausted, type LanguageModel } from '@attune/copy-generation';
import type { CountedCall, ModelUse, ModelUseLedger } from '@attune/copy-store';

/** What tenants may use on a day in UTC, and where it is counted for all processes together. */
export interface Budgets {
  readonly budgetOf: (tenant: string) => ModelUse;
  readonly ledger: ModelUseLedger;
}

const MISSING = {
  calls: 'no calls are left today',
  tokens: 'not enough tokens are left today',
} as const;

/** About, in most languages; only until the endpoint tells the true number. */
const CHARACTERS_A_TOKEN = 4;

/**
 * Counts each call of a tenant before it is made, retries included. One that fails costs all that it might have: nobody
 * tells what it did. What cannot be counted is not asked.
 */
export function withBudget(model: LanguageModel, budgets: Budgets, tenant: string): LanguageModel {
  return {
    name: model.name,
    async generate(request) {
      const asked = request.messages.reduce((sum, { content }) => sum + content.length, 0);
      const taken = Math.ceil(asked / CHARACTERS_A_TOKEN) + request.maxTokens;
      const call = await counted(budgets, tenant, taken, request.signal);
      if ('missing' in call) throw new BudgetExhausted(MISSING[call.missing]);
      const answer = await model.generate(request);
      // An answer that cannot be settled costs all that it might have, too.
      if (answer.tokens !== undefined) {
        await budgets.ledger.settle(tenant, call.day, taken, answer.tokens).catch(() => undefined);
      }
      return answer;
    },
  };
}

async function counted(
  { budgetOf, ledger }: Budgets,
  tenant: string,
  tokens: number,
  signal: AbortSignal | undefined,
): Promise<CountedCall> {
  try {
    return await ledger.take(tenant, tokens, budgetOf(tenant), signal);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new BudgetExhausted('what was used today cannot be counted', { cause });
  }
}
