import type { CatalogItem } from '@attune/contracts';
import { PINNED, PROMOTED, type Reason } from '../reasons';
import type { ItemFilter } from '../filter/item-filter';
import { type Capped, CapCounts } from './cap-counts';
import { type Kind, PlacedLikeness } from './likeness';
import { PromotedPlaces } from './promoted-places';
import { boostOf, type Rules } from './rules';

/** A candidate of an answer, and which of its sources it comes from: a lower number goes before a higher one. */
export interface SourcedCandidate {
  item: CatalogItem;
  /** As the answer tells it; 0 for what only fills up. */
  score: number;
  /** How it does within its source: the source's own score, else a share of 1 by its place. */
  relevance: number;
  /** Left out while it is not known whether the candidate will be shown. */
  reason?: Reason;
  source: number;
}

/** How many candidates are looked at for a list of `k`: those beyond cannot come in, however they are boosted. */
export function poolSize(k: number, rules: Rules | undefined): number {
  return rules ? Math.min(1_000, Math.max(200, 5 * k)) : k;
}

/**
 * Orders candidates by a shop's rules, position after position: a pinned item; else, at a promoted position, the best that
 * matches; else the candidate of the best source with the most of relevance and least of likeness to what stands already
 * (maximal marginal relevance, Carbonell and Goldstein 1998). What a cap forbids is passed over, so the list may be
 * shorter than `k`; the caps leave room for what is pinned and promoted.
 * @param pool best first within each source, sources in their order
 * @param pinnable gives a pinned item, if it may be shown
 */
export function arrange(
  pool: readonly SourcedCandidate[],
  k: number,
  rules: Rules,
  pinnable: (itemId: string) => CatalogItem | undefined,
): SourcedCandidate[] {
  const pinned = pinsWithin(k, rules, pinnable);
  const pinnedIds = new Set([...pinned.values()].map(({ itemId }) => itemId));
  const others = pool.filter(({ item }) => !pinnedIds.has(item.itemId));
  const likeness = rules.diversity > 0 ? new PlacedLikeness() : undefined;
  let left = boosted(others, rules).map((candidate): Contender => {
    const { item } = candidate;
    return { item, candidate, isOut: false, kind: likeness?.kindOf(item) };
  });
  const caps = new CapCounts(rules.caps, left);
  // What is pinned takes part in the caps from the start, then what is promoted: the others make room for it.
  for (const item of pinned.values()) caps.add(item);
  const promoted = new PromotedPlaces(promotionsWithin(k, rules), left, caps);
  const passOver = () => (left = left.filter((one) => !one.isOut || promoted.keeps(one)));
  passOver();
  /** The most relevant that may stand here. */
  const takeMostRelevant = (diversity: number): Contender | undefined => {
    for (;;) {
      const next = mostRelevant(left, diversity);
      if (!next) return undefined;
      left.splice(left.indexOf(next), 1);
      const isCounted = promoted.keeps(next);
      // Else it waits for its position.
      if (!promoted.release(next)) continue;
      if (isCounted || caps.add(next.item)) passOver();
      return next;
    }
  };
  const placed: SourcedCandidate[] = [];
  const place = (next: SourcedCandidate) => {
    placed.push(next);
    likeness?.place(next.item);
  };
  for (let position = 1; position <= k; position++) {
    const item = pinned.get(position);
    if (item) {
      place({ item, score: 0, relevance: 0, reason: PINNED, source: 0 });
      continue;
    }
    const promotion = rules.promotions.get(position);
    const kept = promotion && promoted.take(promotion);
    if (kept) {
      left = left.filter((one) => one !== kept);
      place({ ...kept.candidate, reason: PROMOTED });
      continue;
    }
    const next = takeMostRelevant(placed.length === 0 ? 0 : rules.diversity);
    // Pins that stand further down close up.
    if (next) place(next.candidate);
  }
  return placed;
}

/** What is pinned, by position. */
function pinsWithin(
  k: number,
  { pins }: Rules,
  pinnable: (itemId: string) => CatalogItem | undefined,
): Map<number, CatalogItem> {
  const pinned = new Map<number, CatalogItem>();
  for (const [position, itemId] of pins) {
    const item = position <= k ? pinnable(itemId) : undefined;
    if (item) pinned.set(position, item);
  }
  return pinned;
}

/** The filters of the promoted positions, in their order. */
function promotionsWithin(k: number, { promotions }: Rules): ItemFilter[] {
  const within = [...promotions].filter(([position]) => position <= k);
  return within.sort(([a], [b]) => a - b).map(([, promotion]) => promotion);
}

/** A candidate that is not placed yet. */
interface Contender extends Capped {
  candidate: SourcedCandidate;
  /** Left out where likeness does not matter. */
  kind?: Kind;
}

/** Scores and relevances with the boosts in them, best first within each source. */
function boosted(pool: readonly SourcedCandidate[], rules: Rules): SourcedCandidate[] {
  if (rules.boosts.length === 0) return [...pool];
  const least = leastBySource(pool);
  return pool
    .map((candidate) => {
      const boost = boostOf(candidate.item, rules);
      const { score, relevance, source } = candidate;
      const raisedRelevance = raised(relevance, boost, least.get(source)!);
      // What only fills up is told as 0, whatever it does within its source.
      const raisedScore = score === relevance ? raisedRelevance : raised(score, boost, 0);
      return { ...candidate, score: raisedScore, relevance: raisedRelevance };
    })
    .sort((a, b) => a.source - b.source || b.relevance - a.relevance);
}

/** How far from 0 the nearest relevance of each source lies that is not 0; 1 where all are. */
function leastBySource(pool: readonly SourcedCandidate[]): Map<number, number> {
  const least = new Map<number, number>();
  for (const { source, relevance } of pool) {
    const known = least.get(source) ?? Infinity;
    least.set(source, relevance === 0 ? known : Math.min(known, Math.abs(relevance)));
  }
  for (const [source, size] of least) if (size === Infinity) least.set(source, 1);
  return least;
}

/**
 * A boost raises what lies below 0, too. At 0 it moves by what it would add to the least that is scored: so two items with
 * one boost keep their order.
 * @param least how far from 0 others of the source lie, at least
 */
function raised(score: number, boost: number, least: number): number {
  if (score === 0) return boost > 1 ? least * boost - least : least - least / boost;
  return score > 0 ? score * boost : score / boost;
}

function mostRelevant(left: readonly Contender[], diversity: number): Contender | undefined {
  const first = left.at(0);
  if (!first || diversity === 0) return first;
  const { source, relevance: most } = first.candidate;
  let end = left.findIndex(({ candidate }) => candidate.source !== source);
  if (end < 0) end = left.length;
  const least = left[end - 1].candidate.relevance;
  let best = first;
  let bestValue = -Infinity;
  for (let n = 0; n < end; n++) {
    const { candidate, kind } = left[n];
    const relevance = most > least ? (candidate.relevance - least) / (most - least) : 1;
    const value = (1 - diversity) * relevance - diversity * (kind?.alike ?? 0);
    if (value > bestValue) [best, bestValue] = [left[n], value];
  }
  return best;
}
