import {
  type AskedOfCatalog,
  itemFilter,
  prepareAnswer,
  type Recommendation,
  type Removal,
  removalsOf,
  type Rules,
  type Shop,
  type Wishes,
} from '@attune/recommendation';
import { inSlices } from '@attune/service-runtime';

/** How an answer was chosen, so that it can be chosen again with other wishes. */
export interface Chooser {
  ofCatalog: Omit<AskedOfCatalog, 'excludedIds' | 'filter' | 'rules'>;
  /** As it is written: what a filter remembers of items must not outlive its answer. */
  filter?: string;
  rules?: Rules;
  choose: (shop: Shop, wishes: Wishes & { k?: number }) => Recommendation;
}

const NONE: ReadonlySet<string> = new Set();
/** As many as are looked at. */
const K = 200;

/**
 * What was removed from an answer, as the shop stands now: chosen once more as it was, and once with nothing removed.
 * @param excludedIds those of the request
 */
export async function removalsFrom(
  shop: Shop,
  { ofCatalog, filter, rules, choose }: Chooser,
  excludedIds: ReadonlySet<string>,
): Promise<Removal[]> {
  const wishes = { excludedIds, filter: filter === undefined ? undefined : itemFilter(filter), rules };
  const nothing = { excludedIds: NONE, rules: rules && { ...rules, filter: undefined }, excludesNothing: true };
  for (const each of [wishes, nothing]) await inSlices(prepareAnswer(shop, { ...ofCatalog, ...each }));
  return removalsOf(choose(shop, wishes), choose(shop, { ...nothing, k: K }));
}
