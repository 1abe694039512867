import type { CatalogItem } from '@attune/contracts';
import { atOnce, type ColdItems, type RankingModel, type Stepwise } from '@attune/ranking-model';
import { Arrivals } from './arrivals';
import { BoundAssortment, type ModelAssortment } from './bound-assortment';
import { CategoryIndex } from './category-index';
import { composedItem } from './composed-item';

/** An item as the catalog's changes give it: without `item` it was removed. */
export interface CatalogChange {
  itemId: string;
  item?: CatalogItem;
  /** Since when it is sold; without it: always. */
  addedAt?: Date;
}

/** So many changes are taken over in a step. */
const STEP = 50;

/**
 * A tenant's catalog in memory, its texts in Unicode NFC. Lists are in the order of each item's last change, oldest first:
 * so the same changes give the same order in every process, whether it saw them one by one or read them at its start.
 */
export class CatalogIndex {
  private readonly inStock = new CategoryIndex();
  private readonly soldOut = new CategoryIndex();
  private readonly arrivals = new Arrivals();
  private bound?: BoundAssortment;
  /** Of the model that is to serve next. */
  private next?: BoundAssortment;
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
    atOnce(this.takeOver(changes));
  }

  /** `apply` in steps, between which calls may be answered. Nothing else may be applied before it is done. */
  *takeOver(changes: Iterable<CatalogChange>): Stepwise {
    let taken = 0;
    for (const change of changes) {
      this.take(change);
      if (++taken % STEP === 0) yield;
    }
    this.arrivals.settle();
    yield* this.arrivals.tidy(this.size, this.isSoldSince);
    for (const index of [this.inStock, this.soldOut, this.bound?.newItems]) {
      if (index?.hasManyGaps) yield* index.closeUp();
    }
  }

  /** Items in stock, those that came last first. @param among those that are asked for; all unless given */
  *newestFirst(among?: readonly CatalogItem[]): Iterable<CatalogItem> {
    if (among) return yield* this.byArrival(among);
    for (const itemId of this.arrivals.newestFirst(this.isSoldSince)) {
      const item = this.inStock.get(itemId);
      if (item) yield item;
    }
  }

  /** Works out, in steps, the catalog as it concerns a model that is to serve next. */
  *prepare(model: RankingModel): Stepwise {
    if (this.bound?.model === model) return;
    const next = new BoundAssortment(model, this.inStock);
    this.next = next;
    yield* next.workOut();
  }

  /**
   * The catalog as it concerns the model, kept up to date until another model is asked for. The first call for a model is
   * O(model and catalog) unless it was prepared.
   */
  assortment(model: RankingModel): ModelAssortment {
    return this.boundTo(model);
  }

  /** The new items among them, placed by what the catalog says of them; none when the model's map tells nothing. */
  coldItems(model: RankingModel): ColdItems {
    return this.boundTo(model).coldItems;
  }

  private boundTo(model: RankingModel): BoundAssortment {
    if (this.bound?.model === model) return this.bound;
    const bound = this.next?.model === model ? this.next : new BoundAssortment(model, this.inStock);
    atOnce(bound.workOut());
    this.next = undefined;
    return (this.bound = bound);
  }

  private readonly isSoldSince = (itemId: string, since: number) => this.soldSince(itemId) === since;

  private byArrival(items: readonly CatalogItem[]): CatalogItem[] {
    return items
      .map((item) => ({ item, since: this.soldSince(item.itemId)! }))
      .sort((a, b) => b.since - a.since || (a.item.itemId < b.item.itemId ? -1 : 1))
      .map(({ item }) => item);
  }

  private take({ itemId, item, addedAt }: CatalogChange): void {
    this.changes++;
    const before = this.soldSince(itemId);
    if (before !== undefined) this.forget(itemId);
    if (!item) return;
    const since = addedAt?.getTime() ?? 0;
    this.remember(composedItem(item), since);
    if (since !== before) this.arrivals.add(itemId, since);
  }

  private soldSince(itemId: string): number | undefined {
    return this.inStock.soldSince(itemId) ?? this.soldOut.soldSince(itemId);
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

  private tell(item: CatalogItem, isAvailable: boolean): void {
    this.bound?.tell(item, isAvailable);
    this.next?.tell(item, isAvailable);
  }
}
