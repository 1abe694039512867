import type { AuditTrail } from '@attune/copy-store';
import { type Logger, type Polling, type Started, startPolling } from '@attune/service-runtime';

const DAY_MS = 86_400_000;
const INTERVAL_MS = 3_600_000;
/** Entries in one statement, which so ends within milliseconds and keeps no connection from those who publish. */
const BATCH = 1_000;

export interface AuditRetentionOptions {
  audit: AuditTrail;
  /** How long entries are kept; 1 or more. */
  days: number;
  logger: Logger;
}

/** Drops what has stood in the audit for longer than it is to be kept: at the start, and every hour. */
export function startAuditRetention({ audit, days, logger }: AuditRetentionOptions): Started<Polling> {
  let isStopping = false;
  const polling = startPolling({ name: 'audit retention', intervalMs: INTERVAL_MS, logger }, async () => {
    const before = new Date(Date.now() - days * DAY_MS);
    let forgotten = 0;
    for (let last = BATCH; last === BATCH && !isStopping; forgotten += last) last = await audit.forget(before, BATCH);
    if (forgotten > 0) logger.info({ forgotten, before }, 'old entries of the audit were dropped');
  });
  return {
    value: polling.value,
    stop: () => {
      isStopping = true;
      return polling.stop();
    },
  };
}
