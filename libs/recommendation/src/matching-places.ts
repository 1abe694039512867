import type { CatalogItem } from '@attune/contracts';
import type { Stepwise } from '@attune/ranking-model';
import type { CategoryIndex } from './category-index';

/** So many items are tried first, spread over all: when twice as many match as are few, nobody tries the others. */
const SAMPLE = 256;
/** So many items are tried in a step. */
const STEP = 64;
/** So many questions are remembered, and so many places of all of them together: 8 MB. */
const MAX_QUESTIONS = 500;
const MAX_PLACES = 1_000_000;

/** Where the items stand that match something, as far as they were tried; kept while they are few. */
export class MatchingPlaces {
  private places: number[] | undefined = [];
  /** Items at lower places were tried. */
  private from = 0;

  constructor(private readonly matches: (item: CatalogItem) => boolean) {}

  /** How many are remembered. */
  get size(): number {
    return this.places?.length ?? 0;
  }

  /**
   * Tries, in steps, the items that came since it last did: O(items) at first.
   * @param among where alone matching items stand, in order; all places unless given
   * @param most so many are few
   * @returns their places, in order, with gaps; undefined when they are more, or were once
   */
  *catchUp(index: CategoryIndex, among: readonly number[] | undefined, most: number): Stepwise<Places> {
    if (this.from === 0 && this.isSurelyMany(index, among, most)) this.places = undefined;
    const { order } = index;
    for (let n = among ? firstFrom(among, this.from) : this.from; n < (among?.length ?? index.end); n++) {
      // Another call may have got further in the meantime.
      const place = among ? among[n] : n;
      if (place < this.from) continue;
      this.from = place + 1;
      const item = index.at(place);
      if (item && this.matches(item)) this.places?.push(place);
      if (!this.places || this.places.length > most) {
        this.places = this.withoutGaps(index, most);
        if (!this.places) break;
      }
      if (n % STEP === STEP - 1) {
        yield;
        if (index.order !== order) break;
      }
    }
    return this.places;
  }

  /** Undefined when nearly as many are left as are few: to look for gaps again and again costs more. */
  private withoutGaps(index: CategoryIndex, most: number): number[] | undefined {
    const left = this.places?.filter((place) => index.at(place));
    return left && left.length <= 0.9 * most ? left : undefined;
  }

  private isSurelyMany(index: CategoryIndex, among: readonly number[] | undefined, most: number): boolean {
    const end = among?.length ?? index.end;
    if (end < 2 * SAMPLE) return false;
    let found = 0;
    for (let n = 0; n < SAMPLE; n++) {
      const at = Math.floor((n * end) / SAMPLE);
      const item = index.at(among ? among[at] : at);
      if (item && this.matches(item)) found++;
    }
    return (found / SAMPLE) * end > 2 * most;
  }
}

export type Places = readonly number[] | undefined;

/** What was found out by place, as long as the places of an index are the same. */
interface Remembered {
  order: object;
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
  if (remembered?.order !== index.order) {
    remembered = { order: index.order, byQuestion: new Map() };
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
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
