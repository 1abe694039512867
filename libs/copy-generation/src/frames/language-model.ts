/** A message to a language model. */
export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What a language model is asked for. */
export interface ModelRequest {
  readonly messages: readonly ModelMessage[];
  /** The shape that the answer is asked in; whoever reads it checks it all the same. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  /** The most tokens that the answer may have. */
  readonly maxTokens: number;
  readonly signal?: AbortSignal;
}

/** What a language model answered. */
export interface ModelAnswer {
  readonly text: string;
  /** `length`: it was cut off. */
  readonly finishReason: 'stop' | 'length' | 'other';
  /** What the call used, asked and answered, where the endpoint tells. */
  readonly tokens?: number;
}

/** A language model, however it is reached. Never called while a shopper waits. */
export interface LanguageModel {
  /** Stands with what it wrote: `model:NAME`. */
  readonly name: string;
  /**
   * @throws ModelUnavailable, ModelRefused or BudgetExhausted; the signal's reason when it was aborted
   */
  generate(request: ModelRequest): Promise<ModelAnswer>;
}

/** No answer could be had: the endpoint is away, late, overloaded or answers what is no answer. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
  /** Whether another try may help. */
  readonly retryable: boolean;
  /** How long the endpoint asks to be left alone. */
  readonly retryAfterMs?: number;

  /** @param message what happened, without anything that was sent or received */
  constructor(
    message: string,
    { retryable = false, retryAfterMs }: { retryable?: boolean; retryAfterMs?: number } = {},
  ) {
    super(message);
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The model, or a filter before or behind it, would not answer. */
export class ModelRefused extends Error {
  override readonly name = 'ModelRefused';
}

/** The tenant's calls or tokens of the day are used up, or nobody can count them now. */
export class BudgetExhausted extends Error {
  override readonly name = 'BudgetExhausted';
}
