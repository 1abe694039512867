import type { CatalogItem } from '@attune/contracts';
import { type ColdItems, type ColdItemTable, coldItemsOf, type RankingModel } from '@attune/ranking-model';
import { CategoryIndex } from './category-index';
import { composedItem } from './composed-item';

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
  /** Made when it is asked for. */
  coldItems?: ColdItemTable;
}

/**
 * A tenant's catalog in memory, its texts in Unicode NFC. Lists are in the order of each item's last change, oldest first:
 * so the same changes give the same order in every process, whether it saw them one by one or read them at its start.
 */
export class CatalogIndex {
  private readonly inStock = new CategoryIndex();
  private readonly soldOut = new CategoryIndex();
  /** Ids in the order of `newestFirst`; made when it is asked for, and again after an item came. */
  private arrivals?: string[];
  private bound?: BoundAssortment;
  private changes = 0;

  /** Another one after every change. */
  get revision(): number {
    return this.changes;
  }

  /** Items in the catalog, in stock or not. */
  get size(): number {
    return this.inStock.size + this.soldOut.size;
  }

  /** Items in the catalog and in stock. */
  get available(): CategoryIndex {
    return this.inStock;
  }

  item(itemId: string): CatalogItem | undefined {
    return this.inStock.get(itemId) ?? this.soldOut.get(itemId);
  }

  isAvailable(itemId: string): boolean {
    return this.inStock.get(itemId) !== undefined;
  }

  apply(changes: Iterable<CatalogChange>): void {
    for (const { itemId, item, addedAt } of changes) {
      this.changes++;
      const before = this.soldSince(itemId);
      if (before !== undefined) this.forget(itemId);
      if (!item) continue;
      const since = addedAt?.getTime() ?? 0;
      this.remember(composedItem(item), since);
      if (since !== before) this.arrivals = undefined;
    }
  }

  /** Items in stock, those that came last first. */
  *newestFirst(): Iterable<CatalogItem> {
    // What was removed or sold out since stays in the order, and is passed over.
    this.arrivals ??= this.inOrderOfArrival();
    for (const itemId of this.arrivals) {
      const item = this.inStock.get(itemId);
      if (item) yield item;
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

  private soldSince(itemId: string): number | undefined {
    return this.inStock.soldSince(itemId) ?? this.soldOut.soldSince(itemId);
  }

  private inOrderOfArrival(): string[] {
    const items = [...this.inStock.all(), ...this.soldOut.all()];
    return items
      .map(({ itemId }) => ({ itemId, since: this.soldSince(itemId)! }))
      .sort((a, b) => b.since - a.since || (a.itemId < b.itemId ? -1 : 1))
      .map(({ itemId }) => itemId);
  }

  private workOut(model: RankingModel): BoundAssortment {
    const available = model.itemIds.map((itemId) => this.inStock.get(itemId));
    const known = available.reduce((count, item) => count + Number(item !== undefined), 0);
    const newItems = new CategoryIndex();
    // Often there are none, and calls wait while a million items are looked up.
    if (known < this.inStock.size) {
      for (const item of this.inStock.all()) if (!model.itemIndex.has(item.itemId)) newItems.add(item);
    }
    return { model, available, newItems };
  }

  private forget(itemId: string): void {
    this.soldOut.delete(itemId);
    const item = this.inStock.get(itemId);
    if (!item) return;
    this.inStock.delete(itemId);
    this.tell(item, false);
  }

  private remember(item: CatalogItem, since: number): void {
    if (!item.inStock) return this.soldOut.add(item, since);
    this.inStock.add(item, since);
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
    const { newItems, coldItems } = this.bound;
    if (isAvailable) {
      newItems.add(item);
      coldItems?.add(item);
    } else {
      newItems.delete(item.itemId);
      coldItems?.delete(item.itemId);
    }
  }
}
