import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import type { Candidate, Stage } from './answer';
import { attributeValues } from './attribute-values';
import { fitsProfile } from './reasons';
import { type IsExcluded, popularityOf, type Shop } from './shop';

/** What a shopper looks for: a catalog attribute, a value of it, and how much, 0 to 1. */
export interface Affinity {
  /** `brand`, `category` or the name of an attribute. */
  attribute: string;
  /** Empty when the attribute as such matters. */
  value: string;
  weight: number;
}

/** What nobody has touched yet counts as this popular, so that a new item that fits comes in. */
const LEAST_POPULARITY = 0.05;

/** What is popular among the items that fit a profile: for a shopper of whom nothing else is known. */
export function profileStage(
  shop: Shop,
  affinities: readonly Affinity[],
  k: number,
  levelReason: string,
  isExcluded: IsExcluded,
): Stage {
  return { level: 'segment', levelReason, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    const items = Array.from(shop.catalog.available.all());
    const scores = Float32Array.from(items, (item) => fitOf(item, affinities).fit * liking(shop, item));
    const isHidden = (index: number) => !(scores[index] > 0) || isExcluded(items[index]);
    for (const index of topK(scores, k, isHidden)) {
      const { best } = fitOf(items[index], affinities);
      yield { item: items[index], score: scores[index], reason: fitsProfile(best?.value || (best?.attribute ?? '')) };
    }
  }
}

function liking(shop: Shop, { itemId }: CatalogItem): number {
  return LEAST_POPULARITY + popularityOf(shop, itemId);
}

/** The sum of the weights of what an item fits, and the one of them that weighs most. */
function fitOf(item: CatalogItem, affinities: readonly Affinity[]): { fit: number; best?: Affinity } {
  let fit = 0;
  let best: Affinity | undefined;
  for (const affinity of affinities) {
    if (!has(item, affinity)) continue;
    fit += affinity.weight;
    if (!best || affinity.weight > best.weight) best = affinity;
  }
  return { fit, best };
}

function has(item: CatalogItem, { attribute, value }: Affinity): boolean {
  const values = valuesOf(item, attribute);
  return value === '' ? values.length > 0 : values.includes(value);
}

function valuesOf(item: CatalogItem, attribute: string): readonly string[] {
  if (attribute === 'category') return item.categoryPath;
  if (attribute === 'brand') return item.brand === undefined ? [] : [item.brand];
  return attributeValues(item, attribute).map(String);
}
