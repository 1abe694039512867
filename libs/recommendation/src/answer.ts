import type { CatalogItem, LevelName } from '@attune/contracts';
import { arrange, poolSize, type SourcedCandidate } from './rules/arrange';
import type { Rules } from './rules/rules';
import type { IsExcluded } from './selection';
import type { Shop } from './shop';
import { IN_CATALOG, PINNED, type Reason } from './reasons';
import type { PassedOverPin, Recommendation, RecommendedItem } from './recommendation';

/** One source of items for an answer, better ones first. */
export interface Stage {
  level: LevelName;
  /** Why the answer comes from here and from nowhere higher, if it begins here. */
  levelReason: string;
  /** Items, best first; only as many are taken as are wanted, so this may be lazy. */
  candidates: Iterable<Candidate>;
  /** The reasons of candidates without one, told when they are in the answer: to find them costs more than a score. */
  reasonsOf?: (items: readonly CatalogItem[]) => Reason[];
}

export interface Candidate {
  item: CatalogItem;
  /** Left out by a source that only fills up what others have scored. */
  score?: number;
  /** Left out by a stage with `reasonsOf`. */
  reason?: Reason;
}

/** What an answer must be. */
interface AnswerInput {
  /** How many items at most. */
  k: number;
  /** What must not be in the answer; asked for every candidate of every stage. */
  isExcluded: IsExcluded;
  /** Why an item must not be in the answer, as a clause; as `isExcluded` says it unless given. */
  why?: (item: CatalogItem) => string | undefined;
  /** The shop's rules, if there are any. */
  rules?: Rules;
  /** Why there is nothing, should there be nothing. */
  emptyReason: () => string;
}

/**
 * An answer of at most `k` items, taken from the stages in their order, no item twice; with rules, arranged by them. The
 * level is that of the best stage of which something is shown; what fills up behind it counts as scored 0, since scores of
 * two stages do not compare.
 */
export function answerFrom({ catalog, model }: Shop, stages: Iterable<Stage>, input: AnswerInput): Recommendation {
  const { k, isExcluded, why: whyExcluded = isExcluded.why, rules, emptyReason } = input;
  const { pool, used } = poolFrom(stages, poolSize(k, rules), isExcluded);
  const pinnable = (itemId: string) => {
    const item = catalog.item(itemId);
    return item?.inStock && !isExcluded(item) ? item : undefined;
  };
  const chosen = rules ? arrange(pool, k, rules, pinnable) : pool;
  const items = withReasons(chosen, used);
  const passedOverPins = rules
    ? passedOver(rules.pins, k, pinnable, (itemId) => whyNot(catalog.item(itemId), whyExcluded))
    : [];
  const considered = { sources: used.map(({ level }) => level), pool, passedOverPins, whyExcluded };
  const whole = { items, modelId: model?.modelId, considered };
  if (items.length === 0) return { ...whole, level: 'empty', levelReason: emptyReason() };
  const first = used.at(bestSource(chosen) ?? pool.at(0)?.source ?? used.length);
  if (!first) {
    return { ...whole, level: 'catalog', levelReason: "nothing but the shop's pinned items can be shown" };
  }
  return { ...whole, level: first.level, levelReason: first.levelReason };
}

/** The pins that are not in a list of `k`, by position. */
function passedOver(
  pins: Rules['pins'],
  k: number,
  pinnable: (itemId: string) => CatalogItem | undefined,
  why: (itemId: string) => string,
): PassedOverPin[] {
  const over = [...pins].filter(([position, itemId]) => position > k || !pinnable(itemId));
  return over
    .sort(([a], [b]) => a - b)
    .map(([position, itemId]) => ({ itemId, position, why: position > k ? `the list ends at ${k}` : why(itemId) }));
}

/** Why an item cannot be in an answer. */
function whyNot(item: CatalogItem | undefined, whyExcluded: AnswerInput['why']): string {
  if (!item) return 'the catalog does not have it';
  return item.inStock ? (whyExcluded?.(item) ?? 'it is excluded from this list') : 'it is out of stock';
}

/** Of what is shown; a pin has no source. */
function bestSource(chosen: readonly SourcedCandidate[]): number | undefined {
  const sources = chosen.filter(({ reason }) => reason !== PINNED).map(({ source }) => source);
  return sources.length > 0 ? Math.min(...sources) : undefined;
}

/** Chosen candidates with their reasons, asked for once of each stage. */
function withReasons(chosen: readonly SourcedCandidate[], stages: readonly Stage[]): RecommendedItem[] {
  const reasons = new Map<CatalogItem, Reason>();
  stages.forEach(({ reasonsOf }, source) => {
    const items = chosen.filter((one) => one.source === source && !one.reason).map(({ item }) => item);
    if (reasonsOf && items.length > 0) reasonsOf(items).forEach((reason, n) => reasons.set(items[n], reason));
  });
  return chosen.map(({ item, score, reason, source }) => ({
    item,
    score,
    reason: reason ?? reasons.get(item) ?? IN_CATALOG,
    source: reason === PINNED ? undefined : stages[source].level,
  }));
}

/**
 * The first `size` candidates of the stages, each item once, and the stages that were asked: none is asked for more than is
 * wanted, nor to begin at all once there are enough.
 */
function poolFrom(
  stages: Iterable<Stage>,
  size: number,
  isExcluded: IsExcluded,
): { pool: SourcedCandidate[]; used: Stage[] } {
  const pool: SourcedCandidate[] = [];
  const taken = new Set<string>();
  const used: Stage[] = [];
  for (const stage of stages) {
    const source = used.push(stage) - 1;
    let place = 0;
    for (const { item, score, reason } of stage.candidates) {
      if (taken.has(item.itemId) || isExcluded(item)) continue;
      taken.add(item.itemId);
      const isOfFirst = source === (pool.at(0)?.source ?? source);
      const relevance = score ?? 1 / ++place;
      pool.push({ item, reason, score: score !== undefined && isOfFirst ? score : fillScore(pool), relevance, source });
      if (pool.length >= size) return { pool, used };
    }
  }
  return { pool, used };
}

function fillScore(pool: readonly SourcedCandidate[]): number {
  return Math.min(0, pool.at(-1)?.score ?? 0);
}
