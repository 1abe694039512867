import { setImmediate as answerCalls } from 'node:timers/promises';
import { rulesV1 } from '@attune/contracts';
import { type Rules, RuleError, rulesOf } from '@attune/recommendation';
import type { RulesReader } from '@attune/rules-store';
import type { Logger } from '@attune/service-runtime';
import type { TenantShop } from './tenant-shop';

/** The rules of a place, and which version of them. */
export interface PlaceRules {
  version: number;
  rules: Rules;
}

/**
 * A poll that takes over the newest rules of each place, and lets go of those that were deleted. Rules that this release
 * cannot follow are refused, and those before them stay.
 */
export function followRules(shop: TenantShop, reader: RulesReader, logger: Logger): () => Promise<void> {
  /** By place, also those that were refused: none is read or tried again and again. */
  const seen = new Map<string, number>();
  return async function takeOverRules() {
    for (const { place, version, book } of await reader.current(shop.name, seen)) {
      if (version > 0) seen.set(place, version);
      else seen.delete(place);
      if (!book) {
        if (shop.rules.delete(place)) logger.info({ place, version }, 'follows no rules any more');
        continue;
      }
      try {
        shop.rules.set(place, { version, rules: rulesOf(rulesV1.Rules.fromJSON(book)) });
        logger.info({ place, version }, 'follows new rules');
      } catch (error) {
        if (!(error instanceof RuleError)) throw error;
        logger.error({ place, version, err: error }, 'cannot follow the new rules; goes on with those it has');
      }
      // Long filters take a while to read: between two places calls are answered.
      await answerCalls();
    }
  };
}
