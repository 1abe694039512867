import {
  BudgetExhausted,
  type LanguageModel,
  type ModelAnswer,
  type ModelMessage,
  ModelRefused,
  ModelUnavailable,
} from './language-model';
import { retryMessages } from './frame-prompt';

/** How often a model is asked: once, and once more with what was found in its answer. */
const MAX_ATTEMPTS = 2;

/** What a model is asked, and how its answer is read. */
export interface Question<T> {
  readonly messages: readonly ModelMessage[];
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  readonly maxTokens: number;
  read(answer: ModelAnswer): { readonly value: T } | { readonly findings: readonly string[] };
}

/** No answer that can be used; the rules' text stands. */
export interface NoAnswer {
  /** "unavailable: …", "refused: …", "budget: …" or "not accepted: …". */
  readonly refused: string;
  /** What was found in the last answer. */
  readonly findings: readonly string[];
  readonly attempts: number;
}

/**
 * Asks a model, and once more when its answer is not accepted. What the model or its endpoint does wrong is an outcome.
 * @throws the signal's reason when it was aborted, and nothing else
 */
export async function askModel<T>(
  model: LanguageModel,
  question: Question<T>,
  signal?: AbortSignal,
): Promise<{ readonly value: T; readonly attempts: number } | NoAnswer> {
  const { jsonSchema, maxTokens } = question;
  let { messages } = question;
  for (let attempts = 1; ; attempts++) {
    let answer: ModelAnswer;
    try {
      signal?.throwIfAborted();
      answer = await model.generate({ messages, jsonSchema, maxTokens, signal });
    } catch (error) {
      signal?.throwIfAborted();
      return { refused: reasonOf(error), findings: [], attempts };
    }
    const read = question.read(answer);
    if ('value' in read) return { value: read.value, attempts };
    if (attempts === MAX_ATTEMPTS) {
      return { refused: `not accepted: ${read.findings[0]}`, findings: read.findings, attempts };
    }
    messages = retryMessages(question.messages, answer.text, read.findings);
  }
}

/** An unknown error's words stay out: they may hold what was sent. */
function reasonOf(error: unknown): string {
  if (error instanceof ModelUnavailable) return `unavailable: ${error.message}`;
  if (error instanceof ModelRefused) return `refused: ${error.message}`;
  if (error instanceof BudgetExhausted) return `budget: ${error.message}`;
  return 'unavailable: the model failed';
}
