import { setImmediate as answerCalls } from 'node:timers/promises';
import { rulesOf } from '@attune/recommendation';
import type { RulesReader, RulesVersion } from '@attune/rules-store';
import type { Logger } from '@attune/service-runtime';
import { followableRules } from './stored-rules';
import type { PlaceRules, TenantShop } from './tenant-shop';

/** What is in force where a filter says what to exclude, and nobody knows what: a list is empty before it is wrong. */
const NOTHING = rulesOf({ filter: 'inStock = true and inStock = false' });

/**
 * A poll that takes over the newest rules of each place, and lets go of those that were deleted. What it takes over of
 * them depends on what is stored alone: a restart changes nothing (docs/decisions/0022).
 */
export function followRules(shop: TenantShop, reader: RulesReader, logger: Logger): () => Promise<void> {
  /** By place, also those that were refused: none is read or tried again and again. */
  const seen = new Map<string, number>();
  return async function takeOverRules() {
    for (const newest of await reader.current(shop.name, seen)) {
      const { place, version } = newest;
      const followed = await followedOf(shop.name, newest, reader);
      if (followed) shop.rules.set(place, followed);
      const isGone = !followed && shop.rules.delete(place);
      if (version > 0) seen.set(place, version);
      else seen.delete(place);
      if (isGone) logger.info({ place, version }, 'follows no rules any more');
      if (followed) tell(logger, place, version, followed);
      // Long filters take a while to read: between two places calls are answered.
      await answerCalls();
    }
  };
}

/**
 * What is followed of a place: its newest version but for the rules of it that cannot be, or, where that has a filter that
 * cannot be read, the newest one before it that has none such; nothing is shown where there is none. Undefined: no rules.
 */
async function followedOf(tenant: string, newest: RulesVersion, reader: RulesReader): Promise<PlaceRules | undefined> {
  const { place, version, book } = newest;
  if (!book) return undefined;
  const { rules, leftOut } = followableRules(book);
  if (rules) return { version, rules, leftOut };
  for (const before of await reader.versions(tenant, place)) {
    if (before.version >= version) continue;
    // Before these rules there were none.
    if (!before.book) break;
    const { rules: rulesBefore } = followableRules(before.book);
    if (rulesBefore) return { version: before.version, rules: rulesBefore, leftOut };
  }
  return { version, rules: NOTHING, leftOut };
}

function tell(logger: Logger, place: string, version: number, { version: followed, leftOut }: PlaceRules): void {
  if (leftOut.length === 0) return logger.info({ place, version }, 'follows new rules');
  const rules = leftOut.map(({ message }) => message);
  logger.error({ place, version, followed, leftOut: rules }, 'cannot follow all of the new rules');
}
