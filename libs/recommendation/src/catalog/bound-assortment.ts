import type { CatalogItem } from '@attune/contracts';
import { ColdItemTable, type RankingModel, type Stepwise } from '@attune/ranking-model';
import { CategoryIndex } from './category-index';

/** The catalog as it concerns one model. */
export interface ModelAssortment {
  /** (items,) in the model's order: what can be had now. */
  readonly available: readonly (CatalogItem | undefined)[];
  /** Items that can be had and that the model does not know. */
  readonly newItems: CategoryIndex;
}

/** So many items are looked up in a step. */
const STEP = 500;
/** To place a new item takes as long as to look up so many. */
const NEW_ITEM = 50;

/** The assortment of one model, worked out in steps, during which the catalog may change, and kept up to date from then on. */
export class BoundAssortment implements ModelAssortment {
  readonly available: (CatalogItem | undefined)[];
  newItems = new CategoryIndex();
  /** The new items among them that the model can place by what the catalog says of them. */
  coldItems: ColdItemTable;
  private isWhole = false;

  constructor(
    readonly model: RankingModel,
    private readonly inStock: CategoryIndex,
  ) {
    this.available = new Array<undefined>(model.itemIds.length).fill(undefined);
    this.coldItems = new ColdItemTable(model);
  }

  /** O(model and catalog) until it is done. */
  *workOut(): Stepwise {
    if (this.isWhole) return;
    let known = 0;
    for (let index = 0; index < this.available.length; index++) {
      this.available[index] = this.inStock.get(this.model.itemIds[index]);
      if (index % STEP === STEP - 1) yield;
    }
    for (const item of this.available) if (item) known++;
    // Often there are none.
    while (known < this.inStock.size && !(yield* this.findNewItems()));
    this.isWhole = true;
  }

  /** An item can be had now, or not any more. */
  tell(item: CatalogItem, isAvailable: boolean): void {
    const index = this.model.itemIndex.get(item.itemId);
    if (index !== undefined) {
      this.available[index] = isAvailable ? item : undefined;
    } else if (!isAvailable) {
      this.newItems.delete(item.itemId);
      this.coldItems.delete(item.itemId);
    } else if (this.isWhole) {
      this.newItems.add(item);
      this.coldItems.add(item);
    }
    // Else it is found at the end of what is in stock.
  }

  /** @returns whether it came to the end before the places in stock closed up */
  private *findNewItems(): Stepwise<boolean> {
    const { inStock, model } = this;
    const { order } = inStock;
    this.newItems = new CategoryIndex();
    this.coldItems = new ColdItemTable(model);
    let effort = 0;
    for (let place = 0; place < inStock.end; place++) {
      const item = inStock.at(place);
      if (item && !model.itemIndex.has(item.itemId)) {
        this.newItems.add(item);
        this.coldItems.add(item);
        effort += NEW_ITEM;
      }
      if (++effort < STEP) continue;
      effort = 0;
      yield;
      if (inStock.order !== order) return false;
    }
    return true;
  }
}
