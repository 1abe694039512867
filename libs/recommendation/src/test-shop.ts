import type { CatalogItem } from '@attune/contracts';
import { byPart, emptyModel, indexOfIds, type NeighbourLists, type RankingModel } from '@attune/ranking-model';
import { CatalogIndex } from './catalog/catalog-index';
import type { Recommendation } from './recommendation';
import { type ItemActivity, TouchCounter } from './popularity/item-activity';

/** An item in stock, for tests. */
export function item(itemId: string, fields: Partial<CatalogItem> = {}): CatalogItem {
  return { itemId, title: `Title of ${itemId}`, categoryPath: [], inStock: true, attributes: {}, ...fields };
}

/** A catalog of these items, each of which came a minute after the one before. */
export function catalogOf(...items: CatalogItem[]): CatalogIndex {
  const catalog = new CatalogIndex();
  catalog.apply(items.map((one, n) => ({ itemId: one.itemId, item: one, addedAt: new Date(n * 60_000) })));
  return catalog;
}

/** What goes on, by item: sums of touches as they stand. */
export function activityOf(items: Record<string, { usual?: number; recent?: number }>): ItemActivity {
  const counter = new TouchCounter(0);
  for (const [itemId, { usual = 0, recent = 0 }] of Object.entries(items)) {
    counter.add('usual', itemId, usual, 0);
    counter.add('recent', itemId, recent, 0);
  }
  return counter.activity(0)!;
}

/** An answer without what cannot be compared: the function that says why items were excluded. */
export function comparable(answer: Recommendation): Recommendation {
  return { ...answer, considered: { ...answer.considered, whyExcluded: undefined } };
}

interface ModelParts {
  /** item → its row of the embedding; all of one length. */
  embedding?: Record<string, number[]>;
  /** item → the items after it, best first. */
  transitions?: Record<string, string[]>;
  coVisits?: Record<string, string[]>;
  boughtTogether?: Record<string, string[]>;
  /** feature, as `itemFeatures` names it → its row of the map to the embedding. */
  attributes?: Record<string, number[]>;
  /** item → 0 to 1; 0 unless given. */
  popularity?: Record<string, number>;
}

/** A model of these items, for tests; what is not given is empty. A list's scores are 1, 1/2, 1/3, … */
export function modelOf(itemIds: readonly string[], parts: ModelParts = {}): RankingModel {
  const itemIndex = indexOfIds(itemIds);
  const dims = Object.values(parts.embedding ?? {})[0]?.length ?? 0;
  const lists = (rows: Record<string, string[]> = {}): NeighbourLists => {
    const offsets = Int32Array.of(0, ...itemIds.map(() => 0));
    const items: number[] = [];
    const scores: number[] = [];
    itemIds.forEach((id, index) => {
      (rows[id] ?? []).forEach((other, place) => {
        items.push(itemIndex.get(other)!);
        scores.push(1 / (place + 1));
      });
      offsets[index + 1] = items.length;
    });
    return { offsets, items: Int32Array.from(items), scores: Float32Array.from(scores) };
  };
  return {
    ...emptyModel(itemIds),
    modelId: 'model-1',
    factors: {
      dims,
      items: Float32Array.from(itemIds.flatMap((id) => parts.embedding?.[id] ?? new Array<number>(dims).fill(0))),
      unobservedWeight: 0.1,
      regularization: 0.1,
      frequencyExponent: 1,
    },
    attributes: {
      dims,
      features: Object.keys(parts.attributes ?? {}),
      weights: Float32Array.from(Object.values(parts.attributes ?? {}).flat()),
      bias: new Float32Array(dims),
    },
    transitions: lists(parts.transitions),
    coVisits: lists(parts.coVisits),
    boughtTogether: lists(parts.boughtTogether),
    popularity: Float32Array.from(itemIds, (id) => parts.popularity?.[id] ?? 0),
    blend: { ...byPart(() => 0), factors: dims > 0 ? 1 : 0, transitions: 1, coVisits: 0.5, popularity: 0.01 },
    historyDecay: { transitions: 0.5, coVisits: 0.8 },
  };
}
