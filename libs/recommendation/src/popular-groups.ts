import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import type { RankingModel } from '@attune/ranking-model';
import type { ValueGroup } from './attribute-values';
import type { CatalogIndex } from './catalog-index';
import type { ItemActivity } from './item-activity';
import { popularityOf, type Shop, type Wishes } from './shop';

/** Of a group so many are remembered: as many as rules look at. */
const REMEMBERED = 1_000;
/** Groups that are remembered at a time. */
const MAX_GROUPS = 500;

/** Items that are in a category, or have a value of an attribute ("" for any). */
export type Group = { path: readonly string[] } | ValueGroup;

export interface PopularItem {
  item: CatalogItem;
  /** As `popularityOf` has it. */
  popularity: number;
}

/** The most popular items in stock of a group, most popular first; of equal ones in the catalog's order. */
interface PopularOfGroup {
  best: readonly PopularItem[];
  /** Whether the group has no others. */
  isWhole: boolean;
}

/** What was found for a catalog, as long as nothing changes of all that it was found by. */
interface Remembered {
  revision: number;
  model?: RankingModel;
  activity?: ItemActivity;
  groups: Map<string, PopularOfGroup>;
}

const rememberedOf = new WeakMap<CatalogIndex, Remembered>();

/** The most popular of a group, 1,000 at most. The first call since anything changed is O(group); others are O(1). */
export function popularOfGroup(shop: Shop, group: Group): PopularOfGroup {
  const groups = remembered(shop);
  const key = JSON.stringify('path' in group ? group.path : [[group.attribute], group.value]);
  let found = groups.get(key);
  if (!found) {
    const members = membersOf(shop, group);
    found = { best: mostPopular(shop, members, REMEMBERED), isWhole: members.length <= REMEMBERED };
    if (groups.size >= MAX_GROUPS) groups.delete(groups.keys().next().value!);
    groups.set(key, found);
  }
  return found;
}

/** Items in stock of a group, in the catalog's order. */
export function membersOf({ catalog: { available } }: Shop, group: Group): CatalogItem[] {
  return 'path' in group ? available.inCategory(group.path) : available.withValue(group.attribute, group.value);
}

/** Up to this share of all items, to look at each of them takes less time than to find the best of all that is not excluded. */
const FEW = 0.05;

/** All items in stock that the filters can leave, where they say so and these are few. */
export function fewLeft(shop: Shop, { filter, rules }: Pick<Wishes, 'filter' | 'rules'>): CatalogItem[] | undefined {
  const group = filter?.group ?? rules?.filter?.group;
  return group && ifFew(shop, membersOf(shop, group));
}

/** The items, where they are few of the catalog's; undefined where they are not. */
export function ifFew({ catalog }: Shop, items: CatalogItem[]): CatalogItem[] | undefined {
  return items.length <= FEW * catalog.available.size ? items : undefined;
}

/** The `k` most popular of the items that are not hidden, most popular first; of equal ones the first. */
export function mostPopular(
  shop: Shop,
  items: readonly CatalogItem[],
  k: number,
  isHidden: (item: CatalogItem) => boolean = () => false,
): PopularItem[] {
  const popularity = Float32Array.from(items, ({ itemId }) => popularityOf(shop, itemId));
  const best = topK(popularity, k, (index) => isHidden(items[index]));
  return Array.from(best, (index) => ({ item: items[index], popularity: popularity[index] }));
}

function remembered({ catalog, model, activity }: Shop): Map<string, PopularOfGroup> {
  const { revision } = catalog;
  const known = rememberedOf.get(catalog);
  if (known?.revision === revision && known.model === model && known.activity === activity) return known.groups;
  const groups = new Map<string, PopularOfGroup>();
  rememberedOf.set(catalog, { revision, model, activity, groups });
  return groups;
}
