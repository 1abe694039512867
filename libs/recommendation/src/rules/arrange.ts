import type { CatalogItem } from '@attune/contracts';
import { PINNED, PROMOTED } from '../reasons';
import type { Reason } from '../recommendation';
import type { ItemFilter } from '../filter/item-filter';
import { type Capped, CapCounts } from './cap-counts';
import { type Kind, PlacedLikeness } from './likeness';
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
 * shorter than `k`.
 * @param pool best first within each source, sources in their order
 * @param pinnable gives a pinned item, if it may be shown
 */
export function arrange(
  pool: readonly SourcedCandidate[],
  k: number,
  rules: Rules,
  pinnable: (itemId: string) => CatalogItem | undefined,
): SourcedCandidate[] {
  const pinned = new Map(
    [...rules.pins].flatMap(([position, itemId]): [number, CatalogItem][] => {
      const item = position <= k ? pinnable(itemId) : undefined;
      return item ? [[position, item]] : [];
    }),
  );
  const pinnedIds = new Set([...pinned.values()].map(({ itemId }) => itemId));
  const others = pool.filter(({ item }) => !pinnedIds.has(item.itemId));
  const likeness = rules.diversity > 0 ? new PlacedLikeness() : undefined;
  let left = boosted(others, rules).map((candidate): Contender => {
    const { item } = candidate;
    return { item, candidate, isOut: false, kind: likeness?.kindOf(item) };
  });
  const caps = new CapCounts(rules.caps, left);
  const isPromoted = promotedAmong(left);
  const passOver = () => (left = left.filter(({ isOut }) => !isOut));
  // What is pinned takes part in the caps from the start: the others make room for it.
  for (const item of pinned.values()) caps.add(item);
  passOver();
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
    const wanted = rules.promotions.get(position);
    const promoted = wanted && left.find(isPromoted(wanted));
    const next = promoted ?? mostRelevant(left, placed.length === 0 ? 0 : rules.diversity);
    // Pins that stand further down close up.
    if (!next) continue;
    left.splice(left.indexOf(next), 1);
    if (caps.add(next.item)) passOver();
    place(promoted ? { ...next.candidate, reason: PROMOTED } : next.candidate);
  }
  return placed;
}

/** A candidate that is not placed yet. */
interface Contender extends Capped {
  candidate: SourcedCandidate;
  /** Left out where likeness does not matter. */
  kind?: Kind;
}

/** Says who matches a promotion's filter, which is asked once for each, however many positions it has. */
function promotedAmong(contenders: readonly Contender[]) {
  const promoted = new Map<ItemFilter, ReadonlySet<Contender>>();
  return (wanted: ItemFilter) => {
    let matching = promoted.get(wanted);
    if (!matching) promoted.set(wanted, (matching = new Set(contenders.filter(({ item }) => wanted(item)))));
    return (contender: Contender) => matching.has(contender);
  };
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
