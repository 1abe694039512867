/** What the model may hold at once of question and answer, in tokens. */
const CONTEXT_TOKENS = 4096;

/** The longest answer, in tokens, whatever is asked for. */
const MAX_ANSWER_TOKENS = 1500;

/**
 * Loads a GGUF model. One thread: with more, a second busy process on the same cores slows it down twentyfold.
 * @param {string} path of the GGUF file
 * @returns {Promise<(request: object, signal: AbortSignal) => Promise<object>>} what answers a chat completion request
 */
export async function loadModel(path) {
  const { getLlama, LlamaChatSession } = await import('node-llama-cpp');
  const llama = await getLlama({ build: 'never', gpu: false, maxThreads: 1 });
  const model = await llama.loadModel({ modelPath: path });
  const context = await model.createContext({ contextSize: CONTEXT_TOKENS, threads: 1 });

  return async function complete({ messages, response_format: format, ...request }, signal) {
    const sequence = context.getSequence();
    try {
      const session = new LlamaChatSession({ contextSequence: sequence, autoDisposeSequence: false });
      session.setChatHistory(messages.slice(0, -1).map(historyItem));
      const schema = format?.json_schema?.schema;
      const grammar = schema ? await llama.createGrammarForJsonSchema(schema) : undefined;
      const { responseText, stopReason } = await session.promptWithMeta(messages.at(-1).content, {
        grammar,
        maxTokens: Math.min(request.max_completion_tokens ?? request.max_tokens ?? Infinity, MAX_ANSWER_TOKENS),
        temperature: request.temperature ?? 0,
        signal,
      });
      const used = sequence.tokenMeter.usedInputTokens + sequence.tokenMeter.usedOutputTokens;
      return completion(responseText, stopReason === 'maxTokens' ? 'length' : 'stop', used);
    } finally {
      sequence.dispose();
    }
  };
}

function historyItem({ role, content }) {
  if (role === 'system') return { type: 'system', text: content };
  return role === 'user' ? { type: 'user', text: content } : { type: 'model', response: [content] };
}

function completion(content, finish, tokens) {
  return {
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
    usage: { total_tokens: tokens },
  };
}
