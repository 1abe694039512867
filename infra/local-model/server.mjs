import { createServer } from 'node:http';
import { loadModel } from './model.mjs';
import { oneAtATime, QueueFull } from './one-at-a-time.mjs';

const MAX_REQUEST_BYTES = 200_000;
const MAX_WAITING = 8;
const RETRY_AFTER_S = 10;

const { MODEL_PATH, PORT = '8080' } = process.env;
if (!MODEL_PATH) throw new Error('MODEL_PATH must name a GGUF file');

const complete = await loadModel(MODEL_PATH);
const queued = oneAtATime(MAX_WAITING);

const server = createServer(async (request, response) => {
  try {
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return answer(response, 404);
    const body = await readRequest(request);
    if (!isChatRequest(body)) return answer(response, 400);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const completion = await queued(() => {
      gone.signal.throwIfAborted();
      return complete(body, gone.signal);
    });
    answer(response, 200, completion);
  } catch (error) {
    if (response.destroyed) return;
    if (error instanceof QueueFull) return answer(response, 429, undefined, { 'retry-after': String(RETRY_AFTER_S) });
    const isTheirs = error instanceof SyntaxError || error instanceof RangeError;
    if (!isTheirs) console.error('no answer:', error.message);
    answer(response, isTheirs ? 400 : 500);
  }
});

// Only for this machine: there is no key.
server.listen(Number(PORT), '127.0.0.1', () => console.log(`answers on http://127.0.0.1:${PORT}/v1`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

/** @throws RangeError when it is too long, SyntaxError when it is not JSON */
async function readRequest(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_REQUEST_BYTES) throw new RangeError(`more than ${MAX_REQUEST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function isChatRequest(body) {
  const isMessage = (one) => ['system', 'user', 'assistant'].includes(one?.role) && typeof one.content === 'string';
  return Array.isArray(body?.messages) && body.messages.length > 0 && body.messages.every(isMessage);
}

function answer(response, status, body = { error: { message: `status ${status}` } }, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
