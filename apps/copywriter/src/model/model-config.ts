import { z } from 'zod';
import { wholeNumber } from '../whole-number';

const PRINTABLE = /^[\x21-\x7e]{1,500}$/;

/** `fetch` refuses an address with a user or a password, and the call's own path would stand behind a query. */
function isPlain({ username, password, search, hash }: URL): boolean {
  return username + password + search + hash === '';
}

/** The variables of a language model behind an OpenAI-compatible endpoint; none has to be set. */
export const modelEnvironment = {
  /** What stands before `/chat/completions`; without it there is no model. */
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be http://host:port/v1 or https://…' })
    .refine(
      (url) => !URL.canParse(url) || isPlain(new URL(url)),
      'must hold no user and no query: the key is LLM_API_KEY',
    )
    .optional(),
  /** A secret; many servers on one's own machine want none. */
  LLM_API_KEY: z.string().regex(PRINTABLE, 'must be 1 to 500 characters of printable ASCII without spaces').optional(),
  /** As the endpoint calls it; stands with what it wrote. */
  LLM_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 characters of printable ASCII without spaces')
    .optional(),
  /** For one call. */
  LLM_TIMEOUT_MS: wholeNumber(100, 600_000, 30_000),
  /** At once, of all tenants. */
  LLM_MAX_CALLS: wholeNumber(1, 100, 2),
  /** Of one tenant on a day in UTC, retries included. */
  LLM_CALLS_PER_DAY: wholeNumber(0, 1_000_000, 2_000),
  /** The same, asked and answered together. */
  LLM_TOKENS_PER_DAY: wholeNumber(0, 1_000_000_000, 2_000_000),
  /** Sent only when set: some models refuse any but their own. */
  LLM_TEMPERATURE: z
    .string()
    .regex(/^[0-2](\.\d{1,3})?$/, 'must be a number, 0 to 2')
    .transform(Number)
    .refine((number) => number <= 2, 'must be a number, 0 to 2')
    .optional(),
  /** How the endpoint calls the limit of an answer; older servers know only `max_tokens`. */
  LLM_TOKEN_LIMIT_FIELD: z
    .enum(['max_completion_tokens', 'max_tokens'], { error: 'must be max_completion_tokens or max_tokens' })
    .default('max_completion_tokens'),
};

/** Which model is asked, and how much; undefined when none is configured. */
export interface ModelConfig {
  baseUrl: string;
  /** A secret. */
  apiKey?: string;
  model: string;
  timeoutMs: number;
  maxCalls: number;
  callsPerDay: number;
  tokensPerDay: number;
  temperature?: number;
  tokenLimit: 'max_completion_tokens' | 'max_tokens';
}

type ModelVariables = z.output<z.ZodObject<typeof modelEnvironment>>;

/** The model that the variables name; undefined without an address. */
export function modelConfigOf(env: ModelVariables): ModelConfig | undefined {
  if (env.LLM_BASE_URL === undefined || env.LLM_MODEL === undefined) return undefined;
  return {
    ...{ baseUrl: env.LLM_BASE_URL, apiKey: env.LLM_API_KEY, model: env.LLM_MODEL, timeoutMs: env.LLM_TIMEOUT_MS },
    ...{ maxCalls: env.LLM_MAX_CALLS, callsPerDay: env.LLM_CALLS_PER_DAY, tokensPerDay: env.LLM_TOKENS_PER_DAY },
    ...{ temperature: env.LLM_TEMPERATURE, tokenLimit: env.LLM_TOKEN_LIMIT_FIELD },
  };
}

/** An address without a name of a model cannot be asked. */
export function checkModel(env: ModelVariables, context: z.RefinementCtx): void {
  if (env.LLM_BASE_URL === undefined || env.LLM_MODEL !== undefined) return;
  context.addIssue({ code: 'custom', path: ['LLM_MODEL'], message: 'is needed with LLM_BASE_URL' });
}
