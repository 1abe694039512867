import type { CatalogItem } from '@attune/contracts';
import type { Stepwise } from '@attune/ranking-model';
import type { CategoryIndex } from '../catalog/category-index';
import type { Places } from '../catalog/place-list';

/** So many items are tried first, spread over all: when twice as many match as are few, it is enough to find the first. */
const SAMPLE = 256;
/** Of what is not few so many of the first are remembered. */
const FIRST = 2_000;
/** So many items are tried in a step. */
const STEP = 64;
/** So many questions are remembered, and so many places of all of them together: 8 MB. */
const MAX_QUESTIONS = 500;
const MAX_PLACES = 1_000_000;

/** Where the items stand that match something, as far as they were tried: all while they are few, else the first. */
export class MatchingPlaces {
  private places: number[] = [];
  /** Items at lower places were tried. */
  private from = 0;
  private isMany = false;
  /** So many are too many; undefined until it was looked at. */
  private most?: number;

  constructor(private readonly matches: (item: CatalogItem) => boolean) {}

  /** How many are remembered. */
  get size(): number {
    return this.places.length;
  }

  /**
   * Tries, in steps, the items that came since it last did: O(items) at first.
   * @param among where alone matching items stand, in order; all places unless given
   * @param few so many are few
   * @returns their places, in order, with gaps; undefined when they are more, or were once
   */
  *catchUp(index: CategoryIndex, among: Places | undefined, few: number): Stepwise<Places | undefined> {
    this.most ??= this.isSurelyMany(index, among, few) ? FIRST : Math.max(few, 1);
    const { order } = index;
    const start = among ? firstFrom(among, this.from) : this.from;
    for (let n = start; !this.isMany && n < (among?.length ?? index.end); n++) {
      // Another call may have got further in the meantime.
      const place = among ? among.at(n)! : n;
      if (place < this.from) continue;
      this.from = place + 1;
      const item = index.at(place);
      if (item && this.matches(item)) this.places.push(place);
      if (this.places.length > this.most) this.letGo(index, few);
      if (n % STEP === STEP - 1) {
        yield;
        if (index.order !== order) break;
      }
    }
    return this.isMany ? undefined : this.places;
  }

  /**
   * Finds, in steps, so many of the first that are not excluded, where there are so many: `items` has them at once then.
   * For what `catchUp` found to be more than few.
   */
  *findFirst(index: CategoryIndex, wanted: number, excludedIds: ReadonlySet<string>): Stepwise {
    const { order } = index;
    let found = 0;
    for (let n = 0; index.order === order; n++) {
      if (n === this.places.length && !(yield* this.findNext(index))) return;
      const item = index.at(this.places[n]);
      if (item && !excludedIds.has(item.itemId) && ++found === wanted) return;
      if (n % STEP === STEP - 1) yield;
    }
  }

  /** Whether there is another match; it may be another call that finds it. */
  private *findNext(index: CategoryIndex): Stepwise<boolean> {
    const { length } = this.places;
    const { order } = index;
    while (this.places.length === length && index.order === order && this.from < index.end) {
      const place = this.from++;
      const item = index.at(place);
      if (item && this.matches(item)) this.places.push(place);
      if (place % STEP === STEP - 1) yield;
    }
    return this.places.length > length && index.order === order;
  }

  /** Items that match, in order, as long as the places are the same: at once those that `catchUp` and `findFirst` found. */
  *items(index: CategoryIndex): Iterable<CatalogItem> {
    const { places, from } = this;
    for (const place of places) {
      const item = index.at(place);
      if (item) yield item;
    }
    for (let place = from; place < index.end; place++) {
      const item = index.at(place);
      if (item && this.matches(item)) yield item;
    }
  }

  /** Only the first are kept when nearly as many are left without the gaps: to look for gaps again and again costs more. */
  private letGo(index: CategoryIndex, few: number): void {
    const left = this.places.filter((place) => index.at(place));
    this.isMany = this.most === FIRST || left.length > 0.9 * few;
    this.places = left;
    if (!this.isMany || left.length <= FIRST) return;
    this.from = left[FIRST];
    this.places = left.slice(0, FIRST);
  }

  private isSurelyMany(index: CategoryIndex, among: Places | undefined, few: number): boolean {
    const end = among?.length ?? index.end;
    if (end < 2 * SAMPLE) return false;
    let found = 0;
    for (let n = 0; n < SAMPLE; n++) {
      const at = Math.floor((n * end) / SAMPLE);
      const item = index.at(among ? among.at(at)! : at);
      if (item && this.matches(item)) found++;
    }
    return (found / SAMPLE) * end > 2 * few;
  }
}

/** What was found out by place, as long as the places of an index are the same. */
interface Remembered {
  order: object;
  /** How many items there were: what is few of them is not of twice as many. */
  size: number;
  byQuestion: Map<string, MatchingPlaces>;
}

const rememberedOf = new WeakMap<CategoryIndex, Remembered>();

/** The places of an index that match what a question asks, remembered from the last time; the oldest are forgotten. */
export function matchingPlaces(
  index: CategoryIndex,
  question: string,
  matches: (item: CatalogItem) => boolean,
): MatchingPlaces {
  let remembered = rememberedOf.get(index);
  if (remembered?.order !== index.order || index.size > 2 * remembered.size) {
    remembered = { order: index.order, size: index.size, byQuestion: new Map() };
    rememberedOf.set(index, remembered);
  }
  const { byQuestion } = remembered;
  const found = byQuestion.get(question) ?? new MatchingPlaces(matches);
  byQuestion.delete(question);
  let places = 0;
  for (const each of byQuestion.values()) places += each.size;
  for (const [oldest, { size }] of byQuestion) {
    if (byQuestion.size < MAX_QUESTIONS && places <= MAX_PLACES) break;
    byQuestion.delete(oldest);
    places -= size;
  }
  byQuestion.set(question, found);
  return found;
}

/** The first of ascending places that is not below another. */
function firstFrom(places: Places, from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places.at(middle)! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
