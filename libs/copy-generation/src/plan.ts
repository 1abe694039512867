import { type ChannelName } from '@attune/contracts';
import { informativeness } from './attributes';
import { PRICE_WEIGHT } from './channels';
import { canonicalAttribute } from './facts/attribute-names';
import { type Fact, type ProductFacts } from './facts/facts';
import { polarityOf } from './facts/values';
import { foldedWords, holdsWords } from './facts/words';
import { type Affinity } from './profile';

/** What is said, in which order. */
export interface Plan {
  /** The facts worth saying in this channel, the best first; the name is said besides. */
  readonly order: readonly Fact[];
  /** The fact that leads: the first of the order. */
  readonly lead: Fact | undefined;
  /** Whether the lead was chosen by the shopper's affinities: then the copy opens with it. */
  readonly tailored: boolean;
  /** Why it leads, for the shop's engineers; never a part of the copy. */
  readonly reason: string;
}

/** How strongly an affinity lifts a fact: at weight 1 the least informative fact comes before the most informative. */
const AFFINITY_GAIN = 9;

/** What a fact is worth that the product's name says already. */
const IN_NAME_FACTOR = 0.35;

/** How well an affinity fits: to the very value, to a word of it ("wool" to "Merino Wool"), to the attribute as such. */
const MATCH = { value: 1, word: 0.8, attribute: 0.6 };

interface Ranked {
  fact: Fact;
  score: number;
  affinity: Match;
}

/** How strongly a shopper's affinities speak for a fact, 0 to 1, and for which of its values. */
interface Match {
  strength: number;
  value?: string;
}
const NO_MATCH: Match = { strength: 0 };

/**
 * Ranks a product's facts by affinity x informativeness. What a product is not ("not waterproof") is said on its page
 * and leaves the short channels; it leads nowhere.
 */
export function planCopy(product: ProductFacts, channel: ChannelName, affinities: readonly Affinity[]): Plan {
  const canonical = affinities.map((affinity) => ({ ...affinity, attribute: canonicalAttribute(affinity.attribute) }));
  const ranked = product.facts
    // Phrases are about the whole product: "made with leather" is not said for its straps.
    .filter((fact) => fact.part === undefined)
    .filter((fact) => channel === 'product_page' || !isNegative(fact))
    .map((fact) => rank(fact, channel, canonical))
    .sort((a, b) => b.score - a.score);
  const first = ranked.at(0);
  return {
    order: ranked.map(({ fact }) => fact),
    lead: first && !isNegative(first.fact) ? first.fact : undefined,
    tailored: first !== undefined && first.affinity.strength > 0,
    reason: reasonFor(first, ranked.length),
  };
}

/** Whether the fact is that something does not hold. */
export function isNegative(fact: Fact): boolean {
  return fact.kind === 'boolean' && !fact.holds;
}

function rank(fact: Fact, channel: ChannelName, affinities: readonly Affinity[]): Ranked {
  const affinity = isNegative(fact) ? NO_MATCH : strongestMatch(fact, affinities);
  const worth =
    informativeness(fact.attribute, fact.kind) *
    (fact.inName ? IN_NAME_FACTOR : 1) *
    (fact.attribute === 'price' && affinity === NO_MATCH ? PRICE_WEIGHT[channel] : 1) *
    (isNegative(fact) ? 0.1 : 1);
  return { fact, affinity, score: worth * (1 + AFFINITY_GAIN * affinity.strength) };
}

function strongestMatch(fact: Fact, affinities: readonly Affinity[]): Match {
  let strongest = NO_MATCH;
  for (const { attribute, value, weight } of affinities) {
    if (attribute !== fact.attribute) continue;
    const { strength, value: matched } = match(fact, value);
    if (strength * weight > strongest.strength) strongest = { strength: strength * weight, value: matched };
  }
  return strongest;
}

function match(fact: Fact, asked: string): Match {
  if (asked.trim() === '') return { strength: MATCH.attribute };
  if (fact.kind === 'boolean') {
    return polarityOf(asked) === fact.holds ? { strength: MATCH.value, value: fact.values[0] } : NO_MATCH;
  }
  const askedWords = foldedWords(asked);
  let best = NO_MATCH;
  for (const value of fact.values) {
    const own = foldedWords(value);
    if (!holdsWords(own, askedWords)) continue;
    const strength = own.length === askedWords.length ? MATCH.value : MATCH.word;
    if (strength > best.strength) best = { strength, value };
  }
  return best;
}

function reasonFor(first: Ranked | undefined, count: number): string {
  if (!first) return 'nothing leads: only the name is known';
  const { fact, affinity } = first;
  if (affinity.strength > 0) {
    const sought = affinity.value ? `often looks at ${affinity.value}` : 'cares about it';
    return `${fact.attribute} leads: the shopper ${sought}`;
  }
  if (isNegative(fact)) return 'nothing leads: only what the product is not is known';
  return `${fact.attribute} leads: the most informative of ${count} ${count === 1 ? 'fact' : 'facts'}`;
}
