import type { CatalogItem } from '@attune/contracts';
import type { ItemFilter } from './item-filter';

/** A filter that compares an item less often is as quick as to look an answer up. */
const WORTH_IT = 10;
/** Of so many items it is remembered whether they match: of more than an answer asks for, mostly the same in every answer. */
const MAX_ITEMS = 4_000;

const rememberedOf = new WeakMap<ItemFilter, Map<CatalogItem, boolean>>();

/**
 * A filter that remembers what it said of the items that it was asked for last. Sources ask for a candidate several times,
 * and one list after the other for the same ones. An item never changes: what changes is another one.
 */
export function remembered(filter: ItemFilter): (item: CatalogItem) => boolean {
  if ((filter.comparisons ?? 0) < WORTH_IT) return filter;
  let known = rememberedOf.get(filter);
  if (!known) rememberedOf.set(filter, (known = new Map<CatalogItem, boolean>()));
  const answers = known;
  return (item) => {
    let matches = answers.get(item);
    if (matches === undefined) {
      if (answers.size >= MAX_ITEMS) answers.clear();
      answers.set(item, (matches = filter(item)));
    }
    return matches;
  };
}
