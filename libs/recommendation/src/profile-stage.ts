import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import { atOnce, type Stepwise } from '@attune/ranking-model';
import type { Candidate, Stage } from './answer';
import { isOfGroup, type ValueGroup } from './attribute-values';
import type { CategoryIndex } from './category-index';
import { matchingPlaces } from './matching-places';
import { findPopularity, popularityByPlace } from './popularity-by-place';
import { fitsProfile } from './reasons';
import { type IsExcluded, popularityOf, type Shop } from './shop';

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

/**
 * What is popular among the items that fit a profile: for a shopper of whom nothing else is known.
 * @param among items in stock, all others are excluded; all of the catalog unless given
 */
export function profileStage(
  shop: Shop,
  wanted: readonly Affinity[],
  k: number,
  levelReason: string,
  isExcluded: IsExcluded,
  among?: readonly CatalogItem[],
): Stage {
  const affinities = composed(wanted);
  return { level: 'segment', levelReason, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    const best = among
      ? bestOfFew(shop, affinities, k, isExcluded, among)
      : bestFitting(shop, fitByPlace(shop, wanted), k, isExcluded);
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

/** The `k` best by how well they fit and how popular they are. */
function bestFitting(shop: Shop, fit: Float32Array, k: number, isExcluded: IsExcluded): Fitting[] {
  const { available } = shop.catalog;
  const popularity = popularityByPlace(shop);
  const scores = new Float32Array(fit.length);
  for (let place = 0; place < fit.length; place++) scores[place] = fit[place] * (LEAST_POPULARITY + popularity[place]);
  const best = topK(scores, k, (place) => {
    if (!(scores[place] > 0)) return true;
    const item = available.at(place);
    return item === undefined || isExcluded(item);
  });
  return Array.from(best, (place) => ({ item: available.at(place)!, score: scores[place] }));
}

function bestOfFew(
  shop: Shop,
  affinities: readonly Affinity[],
  k: number,
  isExcluded: IsExcluded,
  items: readonly CatalogItem[],
): Fitting[] {
  const scores = Float32Array.from(items, (item) => {
    let fit = 0;
    // Rounded as those of all items are.
    for (const affinity of affinities) if (isOfGroup(item, affinity)) fit = Math.fround(fit + affinity.weight);
    return fit * (LEAST_POPULARITY + Math.fround(popularityOf(shop, item.itemId)));
  });
  const best = topK(scores, k, (index) => !(scores[index] > 0) || isExcluded(items[index]));
  return Array.from(best, (index) => ({ item: items[index], score: scores[index] }));
}

/** How well the items fit a profile, by place: the sum of the weights of what each has. */
interface Fit {
  order: object;
  byPlace: Float32Array;
}

/** Of profiles that are being asked for. */
const fits = new WeakMap<readonly Affinity[], Fit>();

/** Works out, in steps, what `profileStage` needs of the whole catalog for these very affinities. */
export function* prepareProfile(shop: Shop, affinities: readonly Affinity[]): Stepwise {
  if (affinities.length === 0) return;
  const { available } = shop.catalog;
  for (;;) {
    const { order } = available;
    const byPlace = new Float32Array(available.end);
    for (const { weight, ...group } of composed(affinities)) {
      const places = yield* placesOfGroup(available, group);
      for (let n = 0; n < places.length; n++) {
        byPlace[places[n]] += weight;
        if (n % ADDED === ADDED - 1) yield;
      }
    }
    fits.set(affinities, { order, byPlace });
    yield* findPopularity(shop);
    if (available.order === order) return;
  }
}

/** Caught up with what came since it was prepared. */
function fitByPlace(shop: Shop, affinities: readonly Affinity[]): Float32Array {
  const { available } = shop.catalog;
  let fit = fits.get(affinities);
  if (fit?.order !== available.order) {
    atOnce(prepareProfile(shop, affinities));
    fit = fits.get(affinities)!;
  }
  const { order, byPlace } = fit;
  if (byPlace.length === available.end) return byPlace;
  const whole = new Float32Array(available.end);
  whole.set(byPlace);
  for (let place = byPlace.length; place < whole.length; place++) {
    const item = available.at(place);
    for (const affinity of composed(affinities)) {
      if (item && isOfGroup(item, affinity)) whole[place] += affinity.weight;
    }
  }
  fits.set(affinities, { order, byPlace: whole });
  return whole;
}

/** Where the items of a group stand, in order, with gaps. */
function* placesOfGroup(available: CategoryIndex, { attribute, value }: ValueGroup): Stepwise<readonly number[]> {
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
