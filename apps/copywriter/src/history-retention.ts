import type { CopyHistory } from '@attune/copy-store';
import { type Logger, type Polling, type Started, startPolling } from '@attune/service-runtime';

const DAY_MS = 86_400_000;
const INTERVAL_MS = 3_600_000;
/** Rows in one statement, which so ends within milliseconds and keeps no connection from those who publish. */
const BATCH = 1_000;

export interface HistoryRetentionOptions {
  history: CopyHistory;
  /** How long it is kept; 1 or more. */
  days: number;
  logger: Logger;
}

/** Drops what has been over for longer than it is to be kept: at the start, and every hour. */
export function startHistoryRetention({ history, days, logger }: HistoryRetentionOptions): Started<Polling> {
  let isStopping = false;
  const dropAll = async (drop: CopyHistory['forgetAudit']) => {
    let dropped = 0;
    for (let last = BATCH; last === BATCH && !isStopping; dropped += last) last = await drop(days * DAY_MS, BATCH);
    return dropped;
  };
  const polling = startPolling({ name: 'history retention', intervalMs: INTERVAL_MS, logger }, async () => {
    const entries = await dropAll((...batch) => history.forgetAudit(...batch));
    const texts = await dropAll((...batch) => history.forgetClosed(...batch));
    if (entries + texts > 0) logger.info({ entries, texts, days }, 'old history of copy was dropped');
  });
  return {
    value: polling.value,
    stop: (hurry) => {
      isStopping = true;
      return polling.stop(hurry);
    },
  };
}
