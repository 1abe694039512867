import { setTimeout as sleep } from 'node:timers/promises';
import { collectorAnswer, errorAnswer, type CollectorAnswer } from '@attune/contracts';

/** Posts batches to the collector. */
export interface CollectorClient {
  /**
   * Posts one batch; again, with the same ids, while the collector cannot be reached or cannot store.
   * @throws CollectorError when it does not become better in time, or the collector refuses the request as a whole
   */
  post(kind: 'events' | 'items', body: string, signal: AbortSignal): Promise<CollectorAnswer>;
}

export interface CollectorClientOptions {
  readonly url: string;
  readonly apiKey?: string;
  /** For how long a batch is tried again; a minute unless told. */
  readonly patienceMs?: number;
  /** Told why a batch has to be tried again. */
  readonly onRetry?: (problem: string) => void;
}

/** The collector cannot take the import; the message says at which address and why. */
export class CollectorError extends Error {
  override readonly name = 'CollectorError';
}

const ATTEMPT_TIMEOUT_MS = 30_000;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
/** Answers after which the same request may succeed later. */
const TRY_AGAIN = new Set([429, 500, 502, 503, 504]);

export function collectorClient({
  url,
  apiKey,
  patienceMs = 60_000,
  onRetry,
}: CollectorClientOptions): CollectorClient {
  const base = url.replace(/\/+$/, '');
  const headers = { 'content-type': 'application/json', ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) };
  return {
    async post(kind, body, signal) {
      const giveUpAt = performance.now() + patienceMs;
      for (let attempt = 0; ; attempt++) {
        const outcome = await attemptPost(`${base}/v1/${kind}`, headers, body);
        if (outcome.answer) return outcome.answer;
        const delayMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt) * (0.5 + Math.random() / 2);
        const problem = `the collector at ${base} ${outcome.problem}`;
        if (!outcome.again || signal.aborted || performance.now() + delayMs > giveUpAt)
          throw new CollectorError(problem);
        onRetry?.(problem);
        await sleep(delayMs, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}

type Outcome =
  | { readonly answer: CollectorAnswer }
  | { readonly answer?: undefined; readonly again: boolean; readonly problem: string };

async function attemptPost(url: string, headers: Record<string, string>, body: string): Promise<Outcome> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS) });
    text = await response.text();
  } catch (error) {
    return { again: true, problem: `cannot be reached: ${networkReason(error)}` };
  }
  const json = parsed(text);
  // An answer with verdicts comes with 202, and with 400 or 413 when none of the batch was taken.
  const answer = collectorAnswer.safeParse(json);
  if (answer.success) return { answer: answer.data };
  const error = errorAnswer.safeParse(json);
  const reason = error.success ? error.data.error.message : text.slice(0, 200) || 'no answer';
  return { again: TRY_AGAIN.has(response.status), problem: `answered ${response.status}: ${reason}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `fetch` hides the reason in the error's cause. */
function networkReason(error: unknown): string {
  const { message, cause } = error as Error;
  const reason = cause as (Error & { code?: string }) | undefined;
  return reason?.message || reason?.code || message;
}
