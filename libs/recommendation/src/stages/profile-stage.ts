import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import { atOnce, type Stepwise } from '@attune/ranking-model';
import type { Candidate, Stage } from '../answer';
import { isOfGroup, type ValueGroup } from '../catalog/attribute-values';
import type { CategoryIndex } from '../catalog/category-index';
import { matchingPlaces } from '../filtered/matching-places';
import type { Places } from '../catalog/place-list';
import { findPopularity, popularityByPlace } from '../popularity/popularity-by-place';
import { fitsProfile } from '../reasons';
import type { Selection } from '../selection';
import { popularityOf, type Shop } from '../shop';

/** What a shopper looks for: a catalog attribute, a value of it, and how much, 0 to 1. */
export interface Affinity {
  /** `brand`, `category` or the name of an attribute. */
  attribute: string;
  /** Empty when the attribute as such matters. */
  value: string;
  weight: number;
}

/** What nobody has touched yet counts as this popular, so that a new item that fits comes in. */
const LEAST_POPULARITY = 0.05;
/** So many weights are added in a step. */
const ADDED = 20_000;
/** Of a profile that fits a smaller part of the catalog only those places are kept: an array of all would be mostly zeros. */
const SMALL_PART = 1 / 8;

/** What is popular among the items that fit a profile: for a shopper of whom nothing else is known. */
export function profileStage(
  shop: Shop,
  wanted: readonly Affinity[],
  levelReason: string,
  selection: Selection,
): Stage {
  const affinities = composed(wanted);
  return { level: 'segment', levelReason, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    const { among } = selection;
    const best = among
      ? bestOfFew(shop, affinities, among, selection)
      : bestFitting(shop, fitOf(shop, wanted), selection);
    for (const { item, score } of best) {
      const fitting = affinities.filter((affinity) => isOfGroup(item, affinity));
      const { attribute, value } = fitting.reduce((best, one) => (one.weight > best.weight ? one : best));
      yield { item, score, reason: fitsProfile(value || attribute) };
    }
  }
}

interface Fitting {
  item: CatalogItem;
  /** The sum of the weights of what it fits, times its popularity. */
  score: number;
}

/** The best by how well they fit and how popular they are. */
function bestFitting(shop: Shop, { places, weights }: Fit, { k, isExcluded }: Selection): Fitting[] {
  const { available } = shop.catalog;
  const popularity = popularityByPlace(shop);
  const placeOf = (n: number) => (places ? places[n] : n);
  const scores = weights.map((weight, n) => weight * (LEAST_POPULARITY + popularity[placeOf(n)]));
  const best = topK(scores, k, (n) => {
    if (!(scores[n] > 0)) return true;
    const item = available.at(placeOf(n));
    return item === undefined || isExcluded(item);
  });
  return Array.from(best, (n) => ({ item: available.at(placeOf(n))!, score: scores[n] }));
}

function bestOfFew(
  shop: Shop,
  affinities: readonly Affinity[],
  items: readonly CatalogItem[],
  { k, isExcluded }: Selection,
): Fitting[] {
  const scores = Float32Array.from(
    items,
    (item) => fitOfItem(item, affinities) * (LEAST_POPULARITY + Math.fround(popularityOf(shop, item.itemId))),
  );
  const best = topK(scores, k, (index) => !(scores[index] > 0) || isExcluded(items[index]));
  return Array.from(best, (index) => ({ item: items[index], score: scores[index] }));
}

/** How well the items fit a profile. */
interface Fit {
  order: object;
  /** The places of the catalog that were looked at. */
  end: number;
  /** (n,): those that may fit, in order; undefined: all. */
  places?: Int32Array;
  /** (n,): the sum of the weights of what the item at each has. */
  weights: Float32Array;
}

/** Of profiles that are being asked for. */
const fits = new WeakMap<readonly Affinity[], Fit>();

/** Works out, in steps, what `profileStage` needs of the whole catalog for these very affinities. */
export function* prepareProfile(shop: Shop, affinities: readonly Affinity[]): Stepwise {
  if (affinities.length === 0) return;
  const { available } = shop.catalog;
  for (;;) {
    const { order, end } = available;
    const groups: Group[] = [];
    for (const { weight, ...group } of composed(affinities)) {
      groups.push({ weight, places: yield* placesOfGroup(available, group) });
    }
    const listed = groups.reduce((sum, { places }) => sum + places.length, 0);
    const places = listed < end * SMALL_PART ? union(groups, end) : undefined;
    fits.set(affinities, { order, end, places, weights: yield* added(groups, end, places) });
    yield* findPopularity(shop);
    if (available.order === order) return;
  }
}

/** Places in order, each worth a weight. */
interface Group {
  places: Places;
  weight: number;
}

/** All places of some groups before an end, in order, each once. */
function union(groups: readonly Group[], end: number): Int32Array {
  const all = new Int32Array(groups.reduce((sum, { places }) => sum + places.length, 0));
  let filled = 0;
  for (const { places } of groups) for (let i = 0; i < places.length; i++) all[filled++] = places.at(i)!;
  all.sort();
  return all.filter((place, n) => place < end && place !== all[n - 1]);
}

/** Adds up what each of the places is worth, or each before the end. What groups list from there on came meanwhile. */
function* added(groups: readonly Group[], end: number, places?: Int32Array): Stepwise<Float32Array> {
  const weights = new Float32Array(places?.length ?? end);
  for (const group of groups) {
    let n = 0;
    for (let i = 0; i < group.places.length; i++) {
      const place = group.places.at(i)!;
      if (places) while (places[n] < place) n++;
      weights[places ? n : place] += group.weight;
      if (i % ADDED === ADDED - 1) yield;
    }
  }
  return weights;
}

/** Caught up with what came since it was prepared. */
function fitOf(shop: Shop, affinities: readonly Affinity[]): Fit {
  const { available } = shop.catalog;
  let fit = fits.get(affinities);
  if (fit?.order !== available.order) {
    atOnce(prepareProfile(shop, affinities));
    fit = fits.get(affinities)!;
  }
  const { order, end, places, weights } = fit;
  if (end === available.end) return fit;
  const wanted = composed(affinities);
  const came = Int32Array.from({ length: available.end - end }, (_, n) => end + n);
  const worth = Float32Array.from(came, (place) => {
    const item = available.at(place);
    return item ? fitOfItem(item, wanted) : 0;
  });
  const whole = {
    ...{ order, end: available.end },
    places: places && joined(places, came, new Int32Array(places.length + came.length)),
    weights: joined(weights, worth, new Float32Array(weights.length + worth.length)),
  };
  fits.set(affinities, whole);
  return whole;
}

function joined<T extends Int32Array | Float32Array>(first: T, second: T, whole: T): T {
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** The sum of the weights of what an item has, rounded as those of all items are. */
function fitOfItem(item: CatalogItem, affinities: readonly Affinity[]): number {
  return affinities.reduce((sum, one) => (isOfGroup(item, one) ? Math.fround(sum + one.weight) : sum), 0);
}

/** Where the items of a group stand, in order, with gaps. */
function* placesOfGroup(available: CategoryIndex, { attribute, value }: ValueGroup): Stepwise<Places> {
  const listed = yield* available.placesWith(attribute, value);
  if (listed) return listed;
  // Of a number of the article and the like few items have each value.
  const question = JSON.stringify({ attribute, value });
  const matching = matchingPlaces(available, question, (item) => isOfGroup(item, { attribute, value }));
  const having = yield* available.placesWith(attribute, '');
  return (yield* matching.catchUp(available, having, Infinity)) ?? [];
}

/** As the catalog's texts are. */
function composed(affinities: readonly Affinity[]): Affinity[] {
  return affinities.map(({ attribute, value, weight }) => {
    return { attribute: attribute.normalize('NFC'), value: value.normalize('NFC'), weight };
  });
}
