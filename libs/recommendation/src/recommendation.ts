import type { CatalogItem, LevelName } from '@attune/contracts';
import type { Reason } from './reasons';
import type { SourcedCandidate } from './rules/arrange';

export interface RecommendedItem {
  item: CatalogItem;
  /** Comparable within one answer only. Without a shop's rules it never rises from one item to the next. */
  score: number;
  reason: Reason;
  /** The level that it came from; undefined for what no source gave: a pin, or a new item at the last place. */
  source?: LevelName;
}

/** Items, best first, each of them once and each of them to be had; and where they come from. */
export interface Recommendation {
  items: RecommendedItem[];
  /** Where the best of the items comes from; those that only fill the list up say so in their reasons. */
  level: LevelName;
  /** Why no higher level was reached; empty when there is none. */
  levelReason: string;
  /** The model that serves, once there is one. */
  modelId?: string;
  /** What it was chosen from, to be explained. */
  considered: Considered;
}

/** What an answer was chosen from. */
interface Considered {
  /** The levels that candidates were taken from, in their order. */
  sources: readonly LevelName[];
  /** Best first within each source; before the shop's rules. */
  pool: readonly SourcedCandidate[];
  passedOverPins: readonly PassedOverPin[];
  /** Why an item was not to be considered, as a clause; undefined when nothing was against it. */
  whyExcluded?: (item: CatalogItem) => string | undefined;
}

/** A pin of the shop's rules that is not in an answer. */
export interface PassedOverPin {
  itemId: string;
  /** From 1. */
  position: number;
  /** As a clause: `it is out of stock`. */
  why: string;
}
