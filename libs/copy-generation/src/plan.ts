import { type ChannelName } from '@attune/contracts';
import { match, type Match, NO_MATCH } from './affinity-match';
import { informativeness, isWarning } from './attributes';
import { PRICE_WEIGHT } from './channels';
import { choose } from './choice';
import { canonicalAttribute } from './facts/attribute-names';
import { type Fact, factAbout, type ProductFacts } from './facts/facts';
import { foldedWords } from './facts/words';
import { type Grammar } from './locales/grammar';
import { type Affinity, personalPart } from './profile';

/** What is said, in which order. */
export interface Plan {
  /** The facts worth saying in this channel, the best first; the name is said besides. */
  readonly order: readonly Fact[];
  /** The fact that leads: the first of the order. */
  readonly lead: Fact | undefined;
  /** Whether the lead was chosen by the shopper's affinities: then the copy opens with it. */
  readonly tailored: boolean;
  /** The affinity that chose it, as "material=wool" or "price"; empty when none did. */
  readonly segment: string;
  /** Why it leads, for the shop's engineers; never a part of the copy. */
  readonly reason: string;
}

/** What the plan is made for. */
export interface PlanOptions {
  readonly channel: ChannelName;
  readonly grammar: Grammar;
  readonly affinities: readonly Affinity[];
  /** Other seeds than 0 let facts that are worth nearly the same change places. */
  readonly seed: number;
}

/** How strongly an affinity lifts a fact. */
const AFFINITY_GAIN = 9;

/** From which strength on an affinity decides what leads, however little else speaks for it. */
const DECISIVE = 0.1;

/** What a fact is worth that the product's name says already, that is about a part, or that the merchant's prose says. */
const IN_NAME_FACTOR = 0.35;
const PART_FACTOR = 0.6;
const MERCHANT_TEXT_FACTOR = 0.5;
const NEGATIVE_FACTOR = 0.1;

/** Warnings are said apart: a text does not open with "contains nuts". */
const WARNING_FACTOR = 0.2;

/** How far a seed moves what a fact is worth, in either direction. */
const SWAY = 0.15;

/** Where it is said what does not hold. */
const SAYS_NEGATIVES: readonly ChannelName[] = ['product_page', 'chat_answer'];

interface Ranked {
  fact: Fact;
  score: number;
  affinity: Match;
}

/**
 * Ranks a product's facts by affinity x informativeness. What a product is not ("not waterproof") is said on its page
 * and leaves the short channels; it leads nowhere. Where the price stands beside the copy, the copy does not say it. Values with braces are left out: a text that is kept has its slots in
 * braces. Affinities that say who the shopper is are not looked at, whoever let them pass.
 */
export function planCopy(product: ProductFacts, options: PlanOptions): Plan {
  const { channel } = options;
  const affinities = options.affinities
    .filter((affinity) => personalPart(affinity) === undefined)
    .map((affinity) => ({ ...affinity, attribute: canonicalAttribute(affinity.attribute) }));
  const ranked = product.facts
    .filter((fact) => isSayable(fact) && !repeatsWhole(fact, product))
    .filter(({ attribute }) => attribute !== 'price' || PRICE_WEIGHT[channel] > 0)
    .filter((fact) => !isNegative(fact) || SAYS_NEGATIVES.includes(channel))
    .map((fact) => rank(fact, product, { ...options, affinities }))
    .sort((a, b) => Number(isDecisive(b)) - Number(isDecisive(a)) || b.score - a.score);
  const first = ranked.at(0);
  const lead = first && !isNegative(first.fact) ? first : undefined;
  const tailored = lead !== undefined && lead.affinity.strength > 0;
  return {
    order: ranked.map(({ fact }) => fact),
    lead: lead?.fact,
    tailored,
    segment: tailored ? segmentOf(lead) : '',
    reason: reasonFor(first, ranked.length),
  };
}

/** Whether the fact is that something does not hold. */
export function isNegative(fact: Fact): boolean {
  return fact.kind === 'boolean' && !fact.holds;
}

function isSayable({ values }: Fact): boolean {
  return !values.some((value) => /[{}]/.test(value));
}

/** "With an exterior of velvet" is no news of a bag of velvet. */
function repeatsWhole({ part, attribute, values }: Fact, product: ProductFacts): boolean {
  const whole = part === undefined ? undefined : factAbout(product, attribute);
  const known = whole?.values.map((value) => value.toLowerCase()) ?? [];
  return known.length > 0 && values.every((value) => known.includes(value.toLowerCase()));
}

function isDecisive({ affinity }: Ranked): boolean {
  return affinity.strength >= DECISIVE;
}

function rank(fact: Fact, { version }: ProductFacts, { channel, affinities, grammar, seed }: PlanOptions): Ranked {
  const affinity = isNegative(fact) ? NO_MATCH : strongestMatch(fact, affinities, grammar);
  const worth =
    informativeness(fact.attribute, fact.kind) *
    (fact.inName ? IN_NAME_FACTOR : 1) *
    (fact.part === undefined ? 1 : PART_FACTOR) *
    (fact.source === 'merchant_text' ? MERCHANT_TEXT_FACTOR : 1) *
    (fact.attribute === 'price' && affinity === NO_MATCH ? PRICE_WEIGHT[channel] : 1) *
    (isWarning(fact.attribute) ? WARNING_FACTOR : 1) *
    (isNegative(fact) ? NEGATIVE_FACTOR : 1);
  const sway = seed === 0 ? 1 : 1 - SWAY + (2 * SWAY * choose(seed, `${version} ${fact.id}`, 1000)) / 1000;
  return { fact, affinity, score: worth * sway * (1 + AFFINITY_GAIN * affinity.strength) };
}

function strongestMatch(fact: Fact, affinities: readonly Affinity[], grammar: Grammar): Match {
  let strongest = NO_MATCH;
  for (const affinity of affinities) {
    if (affinity.attribute !== fact.attribute) continue;
    const found = match(fact, affinity.value, grammar);
    const strength = found.strength * affinity.weight;
    if (strength > strongest.strength) strongest = { ...found, strength, affinity };
  }
  return strongest;
}

/** The affinity in one spelling: it becomes a part of what copies are kept under. */
function segmentOf({ affinity: { affinity } }: Ranked): string {
  if (!affinity) return '';
  const value = foldedWords(affinity.value).join(' ');
  return value === '' ? affinity.attribute : `${affinity.attribute}=${value}`;
}

function reasonFor(first: Ranked | undefined, count: number): string {
  if (!first) return 'nothing leads: only the name is known';
  const { fact, affinity } = first;
  const what = fact.part === undefined ? fact.attribute : `${fact.attribute} of the ${fact.part}`;
  if (affinity.strength > 0) {
    const interest = affinity.value && fact.kind !== 'boolean' ? affinity.value : 'it';
    return `${what} leads: chosen for an interest in ${interest}`;
  }
  if (isNegative(fact)) return 'nothing leads: only what the product is not is known';
  return `${what} leads: the most informative of ${count} ${count === 1 ? 'fact' : 'facts'}`;
}
