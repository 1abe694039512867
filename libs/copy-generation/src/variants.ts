import { compose, type ComposeOptions, type Copy } from './compose';
import { type ProductFacts } from './facts/facts';
import { foldedWords } from './facts/words';

/** The most variants of a text. */
export const MAX_VARIANTS = 5;

/** How alike two variants may be, as the Jaccard index of their word trigrams. */
const MAX_ALIKE = 0.6;

/** How many seeds are tried for each variant. */
const TRIES = 8;

/**
 * Texts about a product that differ in wording: the one that `compose` gives, then up to `count - 1` others. Fewer when
 * the product gives no more: no two are the same, and they have at most 60% of their word trigrams in common, unless only
 * more alike ones are to be had.
 * @param count 1 to `MAX_VARIANTS`; more counts as that
 */
export function composeVariants(product: ProductFacts, options: ComposeOptions, count: number): Copy[] {
  const wanted = Math.max(1, Math.min(count, MAX_VARIANTS));
  const first = compose(product, options);
  const chosen = [first];
  const others: Copy[] = [];
  for (let i = 1; i < wanted * TRIES && chosen.length < wanted; i++) {
    const copy = compose(product, { ...options, seed: nextSeed(options.seed ?? 0, i) });
    if (chosen.every((one) => alike(one, copy) <= MAX_ALIKE)) chosen.push(copy);
    else others.push(copy);
  }
  for (const copy of others) {
    if (chosen.length < wanted && chosen.every((one) => textOf(one) !== textOf(copy))) chosen.push(copy);
  }
  return chosen;
}

/** Seeds are 32-bit; neighbours are not taken, since callers count their own ones up. */
function nextSeed(seed: number, i: number): number {
  return (seed + Math.imul(i, 0x9e3779b1)) >>> 0;
}

/** How many of the two texts' word trigrams they have in common, 0 to 1. */
export function alike(a: Copy, b: Copy): number {
  const one = trigrams(a);
  const other = trigrams(b);
  const common = [...one].filter((trigram) => other.has(trigram)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}

function trigrams(copy: Copy): Set<string> {
  const words = foldedWords(textOf(copy));
  return new Set(words.map((_, i) => words.slice(i, i + 3).join(' ')).slice(0, Math.max(1, words.length - 2)));
}

function textOf({ fields }: Copy): string {
  return fields.map(({ text }) => text).join('\n');
}
