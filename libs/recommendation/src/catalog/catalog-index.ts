import type { CatalogItem } from '@attune/contracts';
import { atOnce, type ColdItems, type RankingModel, type Stepwise } from '@attune/ranking-model';
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

/** So long an item is called new. */
const NEW_MS = 90 * 86_400_000;
/** What comes within so long after the first item came with it: a catalog that is brought in is not new, but the shop's. */
const FIRST_MS = 86_400_000;
/** So many changes are taken over in a step. */
const STEP = 50;

/**
 * A tenant's catalog in memory, its texts in Unicode NFC. Lists are in the order of each item's last change, oldest first:
 * so the same changes give the same order in every process, whether it saw them one by one or read them at its start.
 */
export class CatalogIndex {
  private readonly inStock = new CategoryIndex();
  private readonly soldOut = new CategoryIndex();
  /** The oldest of all that was ever here, in milliseconds since the epoch. */
  private oldest = Infinity;
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
    for (const index of [this.inStock, this.soldOut, this.bound?.newItems]) {
      if (index?.hasManyGaps) yield* index.closeUp();
    }
  }

  /** Whether an item in stock came lately, and not with the first of the catalog. @param now in milliseconds since the epoch */
  isNew(itemId: string, now: number): boolean {
    const since = this.inStock.soldSince(itemId) ?? 0;
    return since >= now - NEW_MS && since >= this.oldest + FIRST_MS;
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

  private take({ itemId, item, addedAt }: CatalogChange): void {
    this.changes++;
    this.forget(itemId);
    if (!item) return;
    const since = addedAt?.getTime() ?? 0;
    if (since < this.oldest) this.oldest = since;
    this.remember(composedItem(item), since);
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
