import type { Rules } from './rules';
import type { Touch } from '../shopper-history';

/** A list that a shopper saw. */
export interface SeenList {
  itemIds: readonly string[];
  occurredAt: Date;
}

/** How often the shopper saw each item in a list since they last touched it. */
export function unclickedImpressions(lists: readonly SeenList[], touches: readonly Touch[]): Map<string, number> {
  const touchedAt = new Map<string, number>();
  for (const { itemId, occurredAt } of touches) {
    // What comes with the request was touched in this visit, after every list that is stored.
    const at = occurredAt?.getTime() ?? Infinity;
    touchedAt.set(itemId, Math.max(at, touchedAt.get(itemId) ?? -Infinity));
  }
  const seen = new Map<string, number>();
  for (const { itemIds, occurredAt } of lists) {
    for (const itemId of new Set(itemIds)) {
      if (occurredAt.getTime() < (touchedAt.get(itemId) ?? -Infinity)) continue;
      seen.set(itemId, (seen.get(itemId) ?? 0) + 1);
    }
  }
  return seen;
}

/** The rules for one shopper: what they saw too often without a click is buried. */
export function withFatigue(rules: Rules, unclicked: ReadonlyMap<string, number>): Rules {
  const { fatigue } = rules;
  if (!fatigue) return rules;
  const tired = { matches: tiresOf(unclicked, fatigue.seen), factor: fatigue.factor };
  return { ...rules, boosts: [...rules.boosts, tired] };
}

function tiresOf(unclicked: ReadonlyMap<string, number>, seen: number): Rules['boosts'][number]['matches'] {
  return ({ itemId }) => (unclicked.get(itemId) ?? 0) >= seen;
}
