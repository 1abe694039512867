import { itemFilter, prepareAnswer, type Removal, removalsOf, type Shop } from '@attune/recommendation';
import { inSlices } from '@attune/service-runtime';
import type { Decision } from './decision-log';

const NONE: ReadonlySet<string> = new Set();
/** As many as are looked at. */
const K = 200;

/**
 * What was removed from an answer, as the shop stands now: chosen once more as it was, and once with nothing removed. None
 * where it is not known what the request excluded.
 */
export async function removalsFrom(shop: Shop, { chooser, filter, excludedIds }: Decision): Promise<Removal[]> {
  if (!excludedIds) return [];
  const { ofCatalog, rules, choose } = chooser;
  const wishes = { excludedIds, filter: filter === undefined ? undefined : itemFilter(filter), rules };
  const nothing = { excludedIds: NONE, rules: rules && { ...rules, filter: undefined }, excludesNothing: true };
  for (const each of [wishes, nothing]) await inSlices(prepareAnswer(shop, { ...ofCatalog, ...each }));
  return removalsOf(choose(shop, wishes), choose(shop, { ...nothing, k: K }));
}
