import { type LanguageModel, type ModelAnswer, type ModelRequest } from '@attune/copy-generation';

/** A request whose content does not matter: 40 characters are asked, at most 10 tokens answered. */
export const REQUEST: ModelRequest = {
  messages: [{ role: 'user', content: 'x'.repeat(40) }],
  jsonSchema: {},
  maxTokens: 10,
};

/** An answer that used 15 tokens. */
export const ANSWER: ModelAnswer = { text: '{}', finishReason: 'stop', tokens: 15 };

/** A model that does at each call what it is told, the last thing again and again; it counts its calls. */
export function modelThat(
  ...acts: ((request: ModelRequest) => Promise<ModelAnswer>)[]
): LanguageModel & { calls: number } {
  return {
    name: 'test',
    calls: 0,
    generate(request) {
      return acts[Math.min(this.calls++, acts.length - 1)](request);
    },
  };
}

/** Answers at once. */
export const answers = () => Promise.resolve(ANSWER);

/** Fails at once. */
export const failsWith = (error: Error) => () => Promise.reject(error);
