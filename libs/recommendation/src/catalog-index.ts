import type { CatalogItem } from '@attune/contracts';
import { type ColdItems, coldItemsOf, type RankingModel } from '@attune/ranking-model';
import { CategoryIndex } from './category-index';

/** An item as the catalog's changes give it: without `item` it was removed. */
export interface CatalogChange {
  itemId: string;
  item?: CatalogItem;
  /** Since when it is sold; without it: always. */
  addedAt?: Date;
}

/** The catalog as it concerns one model. */
export interface ModelAssortment {
  /** (items,) in the model's order: what can be had now. */
  available: (CatalogItem | undefined)[];
  /** Items that can be had and that the model does not know. */
  newItems: CategoryIndex;
}

interface BoundAssortment extends ModelAssortment {
  model: RankingModel;
  /** Made when it is asked for, and again after a new item came, went or was changed. */
  coldItems?: ColdItems;
}

/**
 * A tenant's catalog in memory. Lists are in the order of each item's last change, oldest first: so the same changes give
 * the same order in every process, whether it saw them one by one or read them at its start.
 */
export class CatalogIndex {
  private readonly items = new Map<string, CatalogItem>();
  private readonly inStock = new CategoryIndex();
  /** Since when each item is sold, in milliseconds since the epoch. */
  private readonly addedAt = new Map<string, number>();
  /** Ids in the order of `newestFirst`; made when it is asked for, and again after an item came. */
  private arrivals?: string[];
  private bound?: BoundAssortment;

  /** Items in the catalog, in stock or not. */
  get size(): number {
    return this.items.size;
  }

  /** Items in the catalog and in stock. */
  get available(): CategoryIndex {
    return this.inStock;
  }

  item(itemId: string): CatalogItem | undefined {
    return this.items.get(itemId);
  }

  isAvailable(itemId: string): boolean {
    return this.items.get(itemId)?.inStock === true;
  }

  apply(changes: Iterable<CatalogChange>): void {
    for (const { itemId, item, addedAt } of changes) {
      const before = this.items.get(itemId);
      if (before) this.forget(before);
      if (item) {
        this.remember(item);
        this.noteArrival(itemId, addedAt?.getTime() ?? 0);
      } else this.addedAt.delete(itemId);
    }
  }

  /** Items in stock, those that came last first. */
  *newestFirst(): Iterable<CatalogItem> {
    // What was removed since stays in the order, and is passed over.
    this.arrivals ??= [...this.addedAt.keys()].sort(
      (a, b) => this.addedAt.get(b)! - this.addedAt.get(a)! || (a < b ? -1 : 1),
    );
    for (const itemId of this.arrivals) {
      const item = this.items.get(itemId);
      if (item?.inStock) yield item;
    }
  }

  /**
   * The catalog as it concerns the model. It is worked out with the first call for a model, O(model and catalog), and
   * kept up to date from then on, until another model is asked for.
   */
  assortment(model: RankingModel): ModelAssortment {
    return this.boundTo(model);
  }

  /** The new items among them, placed by what the catalog says of them; none when the model's map tells nothing. */
  coldItems(model: RankingModel): ColdItems {
    const bound = this.boundTo(model);
    return (bound.coldItems ??= coldItemsOf(model, bound.newItems.all()));
  }

  private boundTo(model: RankingModel): BoundAssortment {
    if (this.bound?.model !== model) this.bound = this.workOut(model);
    return this.bound;
  }

  private noteArrival(itemId: string, addedAt: number): void {
    if (this.addedAt.get(itemId) === addedAt) return;
    this.addedAt.set(itemId, addedAt);
    this.arrivals = undefined;
  }

  private workOut(model: RankingModel): BoundAssortment {
    const newItems = new CategoryIndex();
    for (const item of this.inStock.all()) if (!model.itemIndex.has(item.itemId)) newItems.add(item);
    const available = model.itemIds.map((itemId) => {
      const item = this.items.get(itemId);
      return item?.inStock ? item : undefined;
    });
    return { model, available, newItems };
  }

  private forget(item: CatalogItem): void {
    this.items.delete(item.itemId);
    this.inStock.delete(item);
    if (item.inStock) this.tell(item, false);
  }

  private remember(item: CatalogItem): void {
    this.items.set(item.itemId, item);
    if (!item.inStock) return;
    this.inStock.add(item);
    this.tell(item, true);
  }

  /** Keeps the assortment up to date: an item can be had now, or not any more. */
  private tell(item: CatalogItem, isAvailable: boolean): void {
    if (!this.bound) return;
    const index = this.bound.model.itemIndex.get(item.itemId);
    if (index !== undefined) {
      this.bound.available[index] = isAvailable ? item : undefined;
      return;
    }
    if (isAvailable) this.bound.newItems.add(item);
    else this.bound.newItems.delete(item);
    this.bound.coldItems = undefined;
  }
}
