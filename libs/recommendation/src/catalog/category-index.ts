import type { CatalogItem } from '@attune/contracts';
import { IdIndex, type Stepwise } from '@attune/ranking-model';
import { attributesOf } from './attribute-values';
import { PlaceList, type Places } from './place-list';
import { ValuePlaces } from './value-places';

/** A category: where its items and those of the categories below it stand, in their order. */
interface Category {
  places: PlaceList;
  below: Map<string, Category>;
}

/** Gaps that are left open however few items there are. */
const FEW_GAPS = 100;
/**
 * It is known where each value's items stand of so many attributes, and of so many places of all of them together, which
 * are 8 attributes that each of a million items has; for one more, the first of them are forgotten. A profile has 20.
 */
const MAX_ATTRIBUTES = 100;
const MAX_PLACES = 8_000_000;
/** So many items close up in a step. */
const STEP = 500;

/**
 * Items in the order in which they were added, all together and by category, and since when each is sold. What is added
 * goes to a place at the end, and what is deleted leaves a gap, so that a list is one of places, of which a million
 * take a twentieth of the memory that maps of items do. What is found out of an item may be kept by its place: it is that
 * of no other item until the places close up, which `order` tells.
 */
export class CategoryIndex {
  /** By place. */
  private items: (CatalogItem | undefined)[] = [];
  private places = new IdIndex(this.items, itemIdOf);
  private since: number[] = [];
  /** Above all categories; it lists nothing itself. */
  private whole = emptyCategory();
  /** What items have, so that nobody looks through all of them for what none has. */
  private attributes = new Set<string>();
  private readonly values = new Map<string, ValuePlaces>();

  get size(): number {
    return this.places.size;
  }

  /** The place after the last. */
  get end(): number {
    return this.items.length;
  }

  /** Another one after the places have closed up. */
  get order(): object {
    return this.items;
  }

  /** Whether there are more gaps than items, so that the places should close up. */
  get hasManyGaps(): boolean {
    return this.items.length > 2 * this.size + FEW_GAPS;
  }

  get(itemId: string): CatalogItem | undefined {
    const place = this.places.get(itemId);
    return place === undefined ? undefined : this.items[place];
  }

  placeOf(itemId: string): number | undefined {
    return this.places.get(itemId);
  }

  /** The item at a place; undefined when it is gone. */
  at(place: number): CatalogItem | undefined {
    return this.items[place];
  }

  /** Since when an item is sold, in milliseconds since the epoch; undefined when it is not here. */
  soldSince(itemId: string): number | undefined {
    const place = this.places.get(itemId);
    return place === undefined ? undefined : this.since[place];
  }

  /** Since when the item at a place is sold, or was. */
  sinceAt(place: number): number {
    return this.since[place];
  }

  *all(): Generator<CatalogItem> {
    for (const item of this.items) if (item) yield item;
  }

  /** Where the items of the category and of those below it stand, in order, with gaps. */
  placesIn(path: readonly string[]): Places {
    let category: Category | undefined = this.whole;
    for (const name of path) category = category?.below.get(name);
    return category?.places ?? [];
  }

  /** Whether there is any item in the category and those below it. */
  hasItemsIn(path: readonly string[]): boolean {
    for (const place of this.placesIn(path)) if (this.items[place]) return true;
    return false;
  }

  /**
   * Where the items with a value of `brand`, `category` (the name of one that they are in) or another attribute stand, in
   * order, with gaps. In steps, since the first call for an attribute is O(items).
   * @param value "" for those with any
   * @returns undefined where the attribute has so many values that they are not listed
   */
  *placesWith(attribute: string, value: string): Stepwise<Places | undefined> {
    if (!this.attributes.has(attribute)) return [];
    let places = this.values.get(attribute);
    if (!places) {
      this.forgetFirst();
      this.values.set(attribute, (places = new ValuePlaces(attribute)));
    }
    const { order } = this;
    yield* places.catchUp(this.items);
    // Places that closed up meanwhile are others.
    return this.order === order ? places.of(value) : yield* this.placesWith(attribute, value);
  }

  private forgetFirst(): void {
    let places = this.size;
    for (const { size } of this.values.values()) places += size;
    for (const [first, { size }] of this.values) {
      if (this.values.size < MAX_ATTRIBUTES && places <= MAX_PLACES) return;
      this.values.delete(first);
      places -= size;
    }
  }

  itemsAt(places: Places): CatalogItem[] {
    const items: CatalogItem[] = [];
    for (let n = 0; n < places.length; n++) {
      const item = this.items[places.at(n)!];
      if (item) items.push(item);
    }
    return items;
  }

  /**
   * @param item one that is not here, or was deleted
   * @param since when it is sold, in milliseconds since the epoch; 0 where nobody asks
   */
  add(item: CatalogItem, since = 0): void {
    const place = this.items.push(item) - 1;
    this.since.push(since);
    this.places.set(item.itemId, place);
    let category = this.whole;
    for (const name of item.categoryPath) {
      let below = category.below.get(name);
      if (!below) category.below.set(name, (below = emptyCategory()));
      below.places.push(place);
      category = below;
    }
    for (const attribute of attributesOf(item)) this.attributes.add(attribute);
  }

  delete(itemId: string): void {
    const place = this.places.get(itemId);
    if (place === undefined) return;
    this.places.delete(itemId);
    this.items[place] = undefined;
  }

  /** Closes the gaps, in steps: all stays where it was until the last. Nothing may be added or deleted before it is done. */
  *closeUp(): Stepwise {
    const closed = new CategoryIndex();
    for (let place = 0; place < this.items.length; place++) {
      const item = this.items[place];
      if (item) closed.add(item, this.since[place]);
      if (place % STEP === STEP - 1) yield;
    }
    const { places, items, since, whole, attributes } = closed;
    Object.assign(this, { places, items, since, whole, attributes });
    this.values.clear();
  }
}

function itemIdOf(item: CatalogItem | undefined): string {
  return item!.itemId;
}

function emptyCategory(): Category {
  return { places: new PlaceList(), below: new Map() };
}
