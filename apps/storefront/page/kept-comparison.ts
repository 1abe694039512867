import type { RecommendationAnswer, RecommendedItem } from '@attune/contracts';
import type { RecentEvent } from './demo-api';
import { LEVEL_LINES } from './level-lines';

/** What the list before and after needs of a visit, once the page is loaded again. */
export interface KeptComparison {
  /** `user:…` or `anon:…`. */
  shopper: string;
  /** The list that the visit began with. */
  firstList: RecommendationAnswer;
  /** What was done since, newest first. */
  deeds: RecentEvent[];
  /** The ids of the events that were read by then. */
  read: string[];
}

const KEY = 'attune.demo-shop.comparison';
/** Of what is kept at most; a list has 13 items. */
const MOST_ITEMS = 50;
const MOST_DEEDS = 50;
const MOST_READ = 200;

/** What this tab has kept of the shopper's visit; undefined when there is nothing of theirs, or storage is forbidden. */
export function keptComparison(shopper: string): KeptComparison | undefined {
  try {
    const kept = comparisonIn(sessionStorage.getItem(KEY));
    return kept?.shopper === shopper ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the visit for as long as the tab is open; without one, takes what was kept away. */
export function keepComparison(visit: KeptComparison | undefined): void {
  try {
    if (!visit) return sessionStorage.removeItem(KEY);
    const [deeds, read] = [visit.deeds.slice(0, MOST_DEEDS), visit.read.slice(-MOST_READ)];
    sessionStorage.setItem(KEY, JSON.stringify({ ...visit, deeds, read }));
  } catch {
    // Forbidden or full: then the comparison lasts as long as the page.
  }
}

/** What was kept as text; undefined when it is not what this release keeps. */
export function comparisonIn(text: string | null): KeptComparison | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
  const { shopper, firstList, deeds, read } = fieldsOf(kept);
  if (typeof shopper !== 'string' || !isAnswer(firstList)) return undefined;
  if (!isListOf(deeds, isDeed, MOST_DEEDS) || !isListOf(read, isText, MOST_READ)) return undefined;
  return { shopper, firstList, deeds, read };
}

function isAnswer(value: unknown): value is RecommendationAnswer {
  const { recommendationId, level, items, modelId, levelReason } = fieldsOf(value);
  return (
    isText(recommendationId) &&
    isText(level) &&
    Object.hasOwn(LEVEL_LINES, level) &&
    isListOf(items, isItem, MOST_ITEMS) &&
    [modelId, levelReason].every(isTextIfAny)
  );
}

function isItem(value: unknown): value is RecommendedItem {
  const { itemId, rank, reason, product, source } = fieldsOf(value);
  const { kind, text } = fieldsOf(reason);
  const isProductIfAny = product === undefined || isDescribed(product);
  return [itemId, kind, text].every(isText) && Number.isSafeInteger(rank) && isProductIfAny && isTextIfAny(source);
}

function isDeed(value: unknown): value is RecentEvent {
  const { eventId, type, itemId, occurredAt, item } = fieldsOf(value);
  return [eventId, type, itemId, occurredAt].every(isText) && (item === undefined || isDescribed(item));
}

/** Whether a product can be drawn. */
function isDescribed(value: unknown): boolean {
  const { itemId, title, categoryPath, attributes, brand, imageUrl } = fieldsOf(value);
  return (
    [itemId, title].every(isText) &&
    Array.isArray(categoryPath) &&
    categoryPath.every(isText) &&
    typeof attributes === 'object' &&
    attributes !== null &&
    Object.values(fieldsOf(attributes)).every((each) => [each].flat().every(isPlain)) &&
    [brand, imageUrl].every(isTextIfAny)
  );
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isListOf<T>(value: unknown, isOne: (each: unknown) => each is T, most: number): value is T[] {
  return Array.isArray(value) && value.length <= most && value.every(isOne);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextIfAny(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
