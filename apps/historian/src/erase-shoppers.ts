import type { Erasure } from '@attune/contracts';
import { isDataRefusal } from '@attune/database';
import type { ReceivedRecord } from '@attune/event-stream';
import type { HistoryEraser } from '@attune/history-store';
import type { Logger } from '@attune/service-runtime';

/**
 * A consumer's handler that erases whom the records name, one after the other; to do it again is harmless. What is no
 * erasure, or names what no database holds, is logged and passed over.
 */
export function eraseShoppers(eraser: HistoryEraser, logger: Logger) {
  return async (records: readonly ReceivedRecord<Erasure>[]): Promise<void> => {
    for (const { decoded, bytes, offset } of records) {
      if (decoded.ok) {
        await erase(decoded.value, eraser, logger.child({ offset }));
      } else if (bytes.length > 0) {
        logger.error({ offset, reasons: decoded.reasons }, 'an erasure cannot be read, and nobody is erased');
      }
    }
  };
}

async function erase(erasure: Erasure, eraser: HistoryEraser, logger: Logger): Promise<void> {
  try {
    const { tenant, events, interactions } = await eraser.erase(erasure);
    logger.info({ tenant, events, interactions }, 'erased a shopper');
  } catch (error) {
    if (!isDataRefusal(error)) throw error;
    logger.error({ reason: error.message }, 'the database refuses an erasure, and nobody is erased');
  }
}

/** Of keys of the topic of events: those whose shopper was erased. */
export function erasedKeys(eraser: HistoryEraser) {
  return (keys: readonly string[]): Promise<ReadonlySet<string>> =>
    eraser.erasedAmong(
      keys.map((key) => {
        const colon = key.indexOf(':');
        return { tenant: key.slice(0, colon), shopper: key.slice(colon + 1) };
      }),
    );
}
