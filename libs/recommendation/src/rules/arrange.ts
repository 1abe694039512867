import type { CatalogItem } from '@attune/contracts';
import { PINNED, PROMOTED } from '../reasons';
import type { Reason } from '../recommendation';
import { likeness } from './likeness';
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
  const left: Contender[] = boosted(others, rules).map((candidate) => ({ candidate, alike: 0 }));
  const placed: SourcedCandidate[] = [];
  const counts = rules.caps.map(() => new Map<string, number>());
  // What is pinned takes part in the caps from the start: the others make room for it.
  for (const item of pinned.values()) count(item, rules, counts);
  const place = (next: SourcedCandidate) => {
    placed.push(next);
    if (rules.diversity === 0) return;
    for (const each of left) each.alike = Math.max(each.alike, likeness(next.item, each.candidate.item));
  };
  for (let position = 1; position <= k; position++) {
    const item = pinned.get(position);
    if (item) {
      place({ item, score: 0, relevance: 0, reason: PINNED, source: 0 });
      continue;
    }
    const allowed = left.filter(({ candidate }) => isWithinCaps(candidate.item, rules, counts));
    const wanted = rules.promotions.get(position);
    const promoted = wanted && allowed.find(({ candidate }) => wanted(candidate.item));
    const next = promoted ?? mostRelevant(allowed, placed.length === 0 ? 0 : rules.diversity);
    // Pins that stand further down close up.
    if (!next) continue;
    left.splice(left.indexOf(next), 1);
    count(next.candidate.item, rules, counts);
    place(promoted ? { ...next.candidate, reason: PROMOTED } : next.candidate);
  }
  return placed;
}

/** A candidate that is not placed yet. */
interface Contender {
  candidate: SourcedCandidate;
  /** How alike it is to what is placed, at most; 0 to 1. */
  alike: number;
}

/** Scores and relevances with the boosts in them, best first within each source. */
function boosted(pool: readonly SourcedCandidate[], rules: Rules): SourcedCandidate[] {
  if (rules.boosts.length === 0) return [...pool];
  return pool
    .map((candidate) => {
      const boost = boostOf(candidate.item, rules);
      const { score, relevance } = candidate;
      return { ...candidate, score: raised(score, boost), relevance: raised(relevance, boost) };
    })
    .sort((a, b) => a.source - b.source || b.relevance - a.relevance);
}

/** A boost raises what lies below 0, too. */
function raised(score: number, boost: number): number {
  return score > 0 ? score * boost : score / boost;
}

function mostRelevant(left: readonly Contender[], diversity: number): Contender | undefined {
  const first = left.at(0);
  if (!first || diversity === 0) return first;
  const ofBestSource = left.filter(({ candidate }) => candidate.source === first.candidate.source);
  const most = first.candidate.relevance;
  const least = ofBestSource[ofBestSource.length - 1].candidate.relevance;
  let best = first;
  let bestValue = -Infinity;
  for (const contender of ofBestSource) {
    const relevance = most > least ? (contender.candidate.relevance - least) / (most - least) : 1;
    const value = (1 - diversity) * relevance - diversity * contender.alike;
    if (value > bestValue) [best, bestValue] = [contender, value];
  }
  return best;
}

function isWithinCaps(item: CatalogItem, { caps }: Rules, counts: readonly Map<string, number>[]): boolean {
  return caps.every(({ valuesOf, max }, n) => valuesOf(item).every((value) => (counts[n].get(value) ?? 0) < max));
}

function count(item: CatalogItem, { caps }: Rules, counts: readonly Map<string, number>[]): void {
  caps.forEach(({ valuesOf }, n) => {
    for (const value of valuesOf(item)) counts[n].set(value, (counts[n].get(value) ?? 0) + 1);
  });
}
