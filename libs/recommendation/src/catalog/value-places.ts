import type { CatalogItem } from '@attune/contracts';
import type { Stepwise } from '@attune/ranking-model';
import { valuesOf } from './attribute-values';
import { PlaceList, type Places } from './place-list';

/** An attribute with more values than that is more of a name: lists of each would take more memory than they save time. */
const MAX_VALUES = 10_000;
/** So many items are looked at in a step. */
const STEP = 500;

/** Where the items of each value of an attribute stand, as far as it was looked at. */
export class ValuePlaces {
  /** Of items with any value. */
  private readonly any = new PlaceList();
  /** Undefined once there are too many values. */
  private byValue: Map<string, PlaceList> | undefined = new Map();
  private seen = 0;

  constructor(private readonly attribute: string) {}

  /** How many places are listed, 8 bytes each: in the list of all and in that of a value. */
  get size(): number {
    return this.any.length;
  }

  /** Looks, in steps, at items that came since it last did: O(items) at first. @param items by place */
  *catchUp(items: readonly (CatalogItem | undefined)[]): Stepwise {
    while (this.seen < items.length) {
      const place = this.seen++;
      const item = items[place];
      if (item) this.add(valuesOf(item, this.attribute), place);
      if (place % STEP === STEP - 1) yield;
    }
  }

  /** Places in order; undefined where it is not known, as there are too many values. @param value "" for any */
  of(value: string): Places | undefined {
    if (value === '') return this.any;
    return this.byValue && (this.byValue.get(value) ?? NONE);
  }

  private add(values: readonly string[], place: number): void {
    if (values.length === 0) return;
    this.any.push(place);
    if (!this.byValue) return;
    for (const value of values.length > 1 ? new Set(values) : values) {
      let places = this.byValue.get(value);
      if (!places) this.byValue.set(value, (places = new PlaceList()));
      places.push(place);
    }
    if (this.byValue.size > MAX_VALUES) this.byValue = undefined;
  }
}

const NONE: Places = [];
