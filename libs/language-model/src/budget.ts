import { BudgetExhausted, type LanguageModel } from '@attune/copy-generation';

/** What a tenant may use on a day, in UTC. */
export interface DailyBudget {
  readonly calls: number;
  /** Asked and answered together. */
  readonly tokens: number;
}

/** The most tenants that are counted on one day; the calls of more are turned away. */
const MAX_TENANTS = 10_000;

interface Used {
  calls: number;
  tokens: number;
}

/**
 * What each tenant has used today. Kept in memory: a process that is started again counts from nothing, and several
 * processes count each for itself.
 */
export class DailyBudgets {
  private day = '';
  private readonly used = new Map<string, Used>();

  /** @param now milliseconds since 1970, UTC */
  constructor(
    private readonly budgetOf: (tenant: string) => DailyBudget,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Takes a call and as many tokens as it may use at most; the returned function puts the true number in their place.
   * @throws BudgetExhausted
   */
  take(tenant: string, tokens: number): (trueTokens: number) => void {
    const used = this.usedToday(tenant);
    const budget = this.budgetOf(tenant);
    if (used.calls + 1 > budget.calls) throw new BudgetExhausted('no calls are left today');
    if (used.tokens + tokens > budget.tokens) throw new BudgetExhausted('not enough tokens are left today');
    used.calls += 1;
    used.tokens += tokens;
    return (trueTokens) => (used.tokens += trueTokens - tokens);
  }

  private usedToday(tenant: string): Used {
    const day = new Date(this.now()).toISOString().slice(0, 10);
    if (day !== this.day) {
      this.used.clear();
      this.day = day;
    }
    let used = this.used.get(tenant);
    if (!used) {
      if (this.used.size >= MAX_TENANTS) throw new BudgetExhausted('too many tenants call today');
      this.used.set(tenant, (used = { calls: 0, tokens: 0 }));
    }
    return used;
  }
}

/** About, in most languages; only until the endpoint tells the true number. */
const CHARACTERS_A_TOKEN = 4;

/** Counts each call of a tenant, retries included. One that fails costs all that it might have: nobody tells what it did. */
export function withBudget(model: LanguageModel, budgets: DailyBudgets, tenant: string): LanguageModel {
  return {
    name: model.name,
    async generate(request) {
      const asked = request.messages.reduce((sum, { content }) => sum + content.length, 0);
      const settle = budgets.take(tenant, Math.ceil(asked / CHARACTERS_A_TOKEN) + request.maxTokens);
      const answer = await model.generate(request);
      if (answer.tokens !== undefined) settle(answer.tokens);
      return answer;
    },
  };
}
