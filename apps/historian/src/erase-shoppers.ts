import type { Erasure } from '@attune/contracts';
import type { ReceivedRecord } from '@attune/event-stream';
import type { HistoryEraser } from '@attune/history-store';
import type { Logger } from '@attune/service-runtime';

/** A consumer's handler that erases whom the records name, one after the other; to do it again is harmless. */
export function eraseShoppers(eraser: HistoryEraser, logger: Logger) {
  return async (records: readonly ReceivedRecord<Erasure>[]): Promise<void> => {
    for (const { decoded, bytes, offset } of records) {
      if (decoded.ok) {
        const { tenant, events, interactions } = await eraser.erase(decoded.value);
        logger.info({ tenant, events, interactions }, 'erased a shopper');
      } else if (bytes.length > 0) {
        logger.error({ offset, reasons: decoded.reasons }, 'an erasure cannot be read, and nobody is erased');
      }
    }
  };
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
