import type { CatalogItem } from '@attune/contracts';
import { attributesOf, isOfGroup, valuesOf } from './attribute-values';

/** A category: where its items and those of the categories below it stand, in their order. */
interface Category {
  places: number[];
  below: Map<string, Category>;
}

/** Gaps that are left open however few items there are. */
const FEW_GAPS = 100;
/** Of so many attributes it is known where each value's items stand; for one more, the first of them is forgotten. */
const MAX_ATTRIBUTES = 8;
/** An attribute with more values than that is more of a name: lists of each would take more memory than they save time. */
const MAX_VALUES = 10_000;

/**
 * Items in the order in which they were added, all together and by category, and since when each is sold. What is added
 * goes to a place at the end, and what is deleted leaves a gap, so that a list is an array of places, of which a million
 * take a tenth of the memory that maps of items do; when there are more gaps than items, the places close up.
 */
export class CategoryIndex {
  private readonly places = new Map<string, number>();
  /** By place. */
  private items: (CatalogItem | undefined)[] = [];
  private since: number[] = [];
  /** Above all categories; it lists nothing itself. */
  private whole = emptyCategory();
  /** What items have, so that nobody looks through all of them for what none has. */
  private readonly attributes = new Set<string>();
  /** Where the items of each value stand, by attribute; "" has those of any value. Worked out when it is asked for. */
  private readonly values = new Map<string, Map<string, number[]>>();

  get size(): number {
    return this.places.size;
  }

  get(itemId: string): CatalogItem | undefined {
    const place = this.places.get(itemId);
    return place === undefined ? undefined : this.items[place];
  }

  /** Since when an item is sold, in milliseconds since the epoch; undefined when it is not here. */
  soldSince(itemId: string): number | undefined {
    const place = this.places.get(itemId);
    return place === undefined ? undefined : this.since[place];
  }

  *all(): Generator<CatalogItem> {
    for (const item of this.items) if (item) yield item;
  }

  /** Items of the category and of those below it. */
  inCategory(path: readonly string[]): CatalogItem[] {
    let category: Category | undefined = this.whole;
    for (const name of path) category = category?.below.get(name);
    return this.itemsAt(category?.places);
  }

  /**
   * Items with a value of `brand`, `category` (the name of one that they are in) or another attribute. The first call for
   * an attribute is O(items); so is each for one of more than 10,000 values.
   * @param value "" for those with any
   */
  withValue(attribute: string, value: string): CatalogItem[] {
    if (!this.attributes.has(attribute)) return [];
    const places = this.values.get(attribute) ?? this.placesByValue(attribute);
    if (places.size <= MAX_VALUES) return this.itemsAt(places.get(value));
    return Array.from(this.all()).filter((item) => isOfGroup(item, { attribute, value }));
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
    for (const [attribute, places] of this.values)
      if (places.size <= MAX_VALUES) addPlace(places, item, attribute, place);
  }

  delete(itemId: string): void {
    const place = this.places.get(itemId);
    if (place === undefined) return;
    this.places.delete(itemId);
    this.items[place] = undefined;
    if (this.items.length > 2 * this.size + FEW_GAPS) this.closeUp();
  }

  private itemsAt(places: readonly number[] = []): CatalogItem[] {
    const items: CatalogItem[] = [];
    for (const place of places) {
      const item = this.items[place];
      if (item) items.push(item);
    }
    return items;
  }

  private placesByValue(attribute: string): ReadonlyMap<string, readonly number[]> {
    const places = new Map<string, number[]>();
    for (let place = 0; place < this.items.length && places.size <= MAX_VALUES; place++) {
      const item = this.items[place];
      if (item) addPlace(places, item, attribute, place);
    }
    if (this.values.size >= MAX_ATTRIBUTES) this.values.delete(this.values.keys().next().value!);
    this.values.set(attribute, places);
    return places;
  }

  private closeUp(): void {
    const { items, since } = this;
    this.attributes.clear();
    this.values.clear();
    this.items = [];
    this.since = [];
    this.whole = emptyCategory();
    items.forEach((item, place) => {
      if (item) this.add(item, since[place]);
    });
  }
}

function emptyCategory(): Category {
  return { places: [], below: new Map() };
}

function addPlace(places: Map<string, number[]>, item: CatalogItem, attribute: string, place: number): void {
  const values = valuesOf(item, attribute);
  if (values.length === 0) return;
  for (const value of new Set(['', ...values])) {
    const known = places.get(value);
    if (known) known.push(place);
    else places.set(value, [place]);
  }
}
