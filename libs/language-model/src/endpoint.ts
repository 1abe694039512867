import { type LanguageModel } from '@attune/copy-generation';
import OpenAI from 'openai';
import { boundedFetch } from './bounded-fetch';
import { answerOf } from './endpoint-answer';
import { modelError } from './endpoint-error';

/** Where and how a model is asked. */
export interface EndpointSettings {
  /** "https://…/v1": what stands before "/chat/completions". */
  readonly baseUrl: string;
  /** Many servers on one's own machine want none. */
  readonly apiKey?: string;
  readonly model: string;
  /** The most bytes that are read of a response. */
  readonly maxResponseBytes: number;
  /** Sent only when given: some models refuse any but their own. */
  readonly temperature?: number;
  /** How the endpoint calls the limit of an answer's tokens; older servers know only `max_tokens`. */
  readonly tokenLimit?: 'max_completion_tokens' | 'max_tokens';
}

/** One call, one request: without timeouts and retries, which stand around it. */
export function createEndpoint(settings: EndpointSettings): LanguageModel {
  const { baseUrl, apiKey, model, maxResponseBytes, temperature, tokenLimit = 'max_completion_tokens' } = settings;
  const key = apiKey ?? 'none';
  const send = boundedFetch(maxResponseBytes);
  // The client takes headers from the environment, too, a key among them, which may be meant for something else.
  const headers = {
    ...{ accept: 'application/json', 'content-type': 'application/json' },
    authorization: `Bearer ${key}`,
  };
  const client = new OpenAI({
    ...{ baseURL: baseUrl, apiKey: key, maxRetries: 0, logLevel: 'off' },
    fetch: (url, init) => send(url, { ...init, headers }),
  });
  return {
    name: model,
    async generate({ messages, jsonSchema, maxTokens, signal }) {
      const body = {
        model,
        messages: messages.map(({ role, content }) => ({ role, content: content.toWellFormed() })),
        response_format: {
          type: 'json_schema' as const,
          json_schema: { name: 'answer', strict: true, schema: jsonSchema },
        },
        [tokenLimit]: maxTokens,
        ...(temperature === undefined ? {} : { temperature }),
      };
      try {
        return answerOf(await client.chat.completions.create(body, { signal }));
      } catch (error) {
        signal?.throwIfAborted();
        throw modelError(error);
      }
    },
  };
}
