import { setTimeout as sleep } from 'node:timers/promises';
import type { Topic } from '@attune/contracts';
import type { CopyOutbox, SendingTurn } from '@attune/copy-store';
import { ensureTopics, type StreamConnection, takeWritingTurn } from '@attune/event-stream';
import { endedBefore, type Polling, type Started, startPolling } from '@attune/service-runtime';

/** Messages in one turn. */
const BATCH = 500;
const INTERVAL_MS = 200;
/** After a failure the next try waits, twice as long after each one. */
const PAUSE_MS = { first: 200, longest: 5_000 };
/** A stop waits so long for a turn under way, and for its end once it is given up. */
const STOP_PATIENCE_MS = 2_000;

export interface RelayOptions extends StreamConnection {
  outbox: CopyOutbox;
  /** Made where it is missing; tried again until it is there. */
  topic: Topic;
}

/**
 * Sends what was published and taken back to the topic, in the order of the changes of each place, each at least once.
 * What is not sent stays in PostgreSQL, so that neither a crash nor a broker that is away loses any of it; what is sent in
 * a turn of its own comes before all that is sent later, so that none that hangs brings back what was taken back meanwhile.
 */
export function startRelay({ outbox, topic, ...connection }: RelayOptions): Started<Polling> {
  const { logger } = connection;
  const stopping = new AbortController();
  const givingUp = new AbortController();
  let isTopicThere = false;
  let pause = 0;
  const relay = async () => {
    if (!isTopicThere) await ensureTopics(connection, [topic]);
    isTopicThere = true;
    const takeTurn = () => takeRelayTurn(connection, topic, givingUp.signal);
    while (!stopping.signal.aborted && (await outbox.drain(BATCH, takeTurn)) === BATCH);
  };
  const polling = startPolling({ name: 'relay', intervalMs: INTERVAL_MS, logger }, async () => {
    await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    if (stopping.signal.aborted) return;
    try {
      await relay();
      pause = 0;
    } catch (error) {
      pause = Math.min(Math.max(pause * 2, PAUSE_MS.first), PAUSE_MS.longest);
      // It may be that somebody has deleted it.
      isTopicThere = false;
      throw error;
    }
  });
  return {
    value: polling.value,
    stop: async (hurry) => {
      stopping.abort();
      const ended = polling.stop(hurry);
      await endedBefore(hurry, Promise.race([ended, sleep(STOP_PATIENCE_MS, undefined, { ref: false })]));
      // Its transaction in PostgreSQL ends with it; what the broker has not acknowledged is sent again.
      givingUp.abort(new Error('the copywriter stops'));
      await endedBefore(hurry, Promise.race([ended, sleep(STOP_PATIENCE_MS, undefined, { ref: false })]));
    },
  };
}

/** All copywriters of an installation take turns. */
async function takeRelayTurn(connection: StreamConnection, topic: Topic, signal: AbortSignal): Promise<SendingTurn> {
  const turn = await takeWritingTurn({ ...connection, name: topic.name, signal });
  return {
    send: (messages) =>
      turn.send(
        messages.map(({ key, message }) => ({ topic, key, value: message === null ? null : JSON.stringify(message) })),
      ),
    end: () => turn.end(),
  };
}
