import { type CollectorAnswer } from '@attune/contracts';
import { type Batch } from './batches';
import { Tally } from './tally';

/** Requests under way at a time: while some wait for the broker, others are made. */
const IN_FLIGHT = 4;

/**
 * Posts batches, several at a time. Ends early, after what is under way, when the signal is aborted.
 * @param settle is told what became of the rows of a batch, in the order of the batches: when those before it are settled;
 *   when it throws, none of those after it are
 * @throws what `post`, `settle` or the source throws, once nothing is under way any more
 */
export async function sendBatches(
  source: AsyncIterable<Batch>,
  post: (body: string) => Promise<CollectorAnswer>,
  settle: (batch: Batch, outcome: Tally) => void,
  signal: AbortSignal,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let inOrder: Sent[] = [];
  const settleInOrder = () => {
    try {
      while (inOrder[0]?.outcome) {
        settle(inOrder[0].batch, inOrder[0].outcome);
        inOrder.shift();
      }
    } catch (error) {
      inOrder = [];
      throw error;
    }
  };
  const send = async (sent: Sent) => {
    try {
      const { batch } = sent;
      sent.outcome = outcomeOf(batch, batch.body === '' ? undefined : await post(batch.body));
      settleInOrder();
    } catch (error) {
      failures.push(error);
    }
  };
  try {
    for await (const batch of source) {
      if (signal.aborted || failures.length > 0) break;
      const sent: Sent = { batch };
      inOrder.push(sent);
      const posted: Promise<void> = send(sent).finally(() => underWay.delete(posted));
      underWay.add(posted);
      if (underWay.size >= IN_FLIGHT) await Promise.race(underWay);
    }
  } finally {
    await Promise.all(underWay);
  }
  if (failures.length > 0) throw failures[0];
}

interface Sent {
  readonly batch: Batch;
  /** There when the batch was answered. */
  outcome?: Tally;
}

function outcomeOf({ places, leftOut }: Batch, answer: CollectorAnswer | undefined): Tally {
  const outcome = new Tally(Infinity);
  outcome.add(leftOut);
  for (const verdict of answer?.verdicts ?? []) {
    if (verdict.status === 'accepted') {
      outcome.addAccepted();
    } else {
      const reason = verdict.reasons.map(({ field, message }) => `${field}: ${message}`).join('; ');
      outcome.addRefused({ ...places[verdict.index], reason });
    }
  }
  return outcome;
}
