import { type CollectorAnswer } from '@attune/contracts';
import { type Batch } from './batches';
import { type Tally } from './tally';

/** Requests under way at a time: while some wait for the broker, others are made. */
const IN_FLIGHT = 4;

/**
 * Posts batches, several at a time, and counts what became of their rows. Ends early, after what is under way, when the
 * signal is aborted.
 * @throws what `post` or the source throws, once nothing is under way any more
 */
export async function sendBatches(
  source: AsyncIterable<Batch>,
  post: (body: string) => Promise<CollectorAnswer>,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  try {
    for await (const batch of source) {
      if (signal.aborted || failures.length > 0) break;
      const posted: Promise<void> = post(batch.body)
        .then(
          (answer) => count(batch, answer, tally),
          (error: unknown) => void failures.push(error),
        )
        .finally(() => underWay.delete(posted));
      underWay.add(posted);
      if (underWay.size >= IN_FLIGHT) await Promise.race(underWay);
    }
  } finally {
    await Promise.all(underWay);
  }
  if (failures.length > 0) throw failures[0];
}

function count({ places }: Batch, { verdicts }: CollectorAnswer, tally: Tally): void {
  for (const verdict of verdicts) {
    if (verdict.status === 'accepted') {
      tally.addAccepted();
    } else {
      const reason = verdict.reasons.map(({ field, message }) => `${field}: ${message}`).join('; ');
      tally.addRefused({ ...places[verdict.index], reason });
    }
  }
}
