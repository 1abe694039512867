import type { ChannelName, copywriterV1, PublishedField } from '@attune/contracts';
import type { CopyRecord } from '@attune/copy-store';
import {
  type Affinity,
  type CatalogLexicon,
  type ClaimPolicy,
  composeTemplate,
  composeVariants,
  type Copy,
  copyFromFrame,
  type Fact,
  fillPrice,
  type Finding,
  frameRequest,
  type Grammar,
  type ModelCopy,
  type ModelFrame,
  planCopy,
  PriceFiller,
  type ProductFacts,
  type TextField,
  type Tone,
  type Verdict,
  verifyText,
} from '@attune/copy-generation';

/** What is asked for, checked. */
export interface Wanted {
  channel: ChannelName;
  grammar: Grammar;
  affinities: readonly Affinity[];
  seed: number;
  tone: Tone;
  /** Field to the most graphemes that it may have. */
  limits: ReadonlyMap<string, number>;
  /** 1 to 5. */
  variants: number;
  /** Of a shopper about the product; undefined without one. */
  question?: string;
}

/** A place for a text that is fitted to nobody. */
export type Place = Pick<Wanted, 'channel' | 'grammar'>;

/** What the texts of a tenant are checked against beside the product's facts. */
export interface Standards {
  catalog: CatalogLexicon;
  policy: ClaimPolicy;
}

/** A published text that a person approved or wrote. */
export interface ReviewedCopy extends Omit<Copy, 'writer' | 'fields' | 'verdict' | 'refused'> {
  writer: string;
  fields: readonly PublishedField[];
  /** What was found when it was let out. */
  checks: readonly copywriterV1.Check[];
}

/** A text by the rules, by a model's frame, or as a person let it out. */
export type WrittenCopy = Copy | ModelCopy | ReviewedCopy;

/** Writes about a product by the rules: at least one text, and as many different ones as there are and were asked for. */
export function write(product: ProductFacts, wanted: Wanted, standards: Standards): Copy[] {
  const { variants, ...options } = wanted;
  return composeVariants(product, { ...options, ...standards }, variants);
}

/** Writes about a product by a frame that was approved for its kind, or says why the frame does not serve. */
export function writeByFrame(
  frame: ModelFrame,
  product: ProductFacts,
  wanted: Wanted,
  standards: Standards,
): ModelCopy | { reason: string } {
  const { variants: _, ...options } = wanted;
  const { grammar, limits } = wanted;
  const plan = planCopy(product, options);
  const request = frameRequest(product, plan, options);
  if (!request) return { reason: 'models write no frames for this' };
  const rules = composeTemplate(product, { ...options, ...standards });
  const copy = copyFromFrame(frame, rules, product, plan, { request, grammar, limits, ...standards });
  if ('reason' in copy) return copy;
  return fillPrice(copy, product, grammar, limits) ?? { reason: 'the price does not fit' };
}

/** A text that a person let out, with the price of now; undefined where it does not fit what is asked for. */
export function asReviewed(text: CopyRecord, product: ProductFacts, wanted: Wanted): ReviewedCopy | undefined {
  const { copyId, itemId, channel, locale, segment, writer, productVersion, policyVersion, fields } = text;
  const copy: ReviewedCopy = {
    ...{ copyId, itemId, channel, locale, segment, writer, productVersion, policyVersion, fields },
    planReason: 'a person let this text out',
    checks: text.checks as copywriterV1.Check[],
  };
  return fillPrice(copy, product, wanted.grammar, wanted.limits);
}

/** Writes a text that lasts, for its price is left open. */
export function writeLasting(product: ProductFacts, place: Place, standards: Standards): Copy {
  return composeTemplate(product, { ...place, ...standards });
}

/** A text that lasts as it is read now. */
export function asRead(copy: Copy, product: ProductFacts, { grammar }: Place): Copy {
  return fillPrice(copy, product, grammar) ?? copy;
}

/** Checks a text as the copywriter checks its own, whoever wrote it. */
export function verify(
  fields: readonly TextField[],
  product: ProductFacts,
  place: Place,
  standards: Standards,
): Verdict {
  return verifyText(fields, { product, ...place, ...standards });
}

/** The same of a text that lasts, with the price of now. */
export function verifyLasting(
  fields: readonly TextField[],
  product: ProductFacts,
  place: Place,
  standards: Standards,
): Verdict {
  const price = new PriceFiller(product, place.grammar);
  const filled = fields.map(({ name, text }) => ({ name, text: price.fill({ name, text, sentences: [] }).text }));
  return verify(filled, product, place, standards);
}

/**
 * Where a text that lasts, and in which nothing is refused, says the price of now in its own words: it would say so still
 * when the price is another one. Undefined where it has the slot for it, or no price.
 */
export function fixedPrice(
  fields: readonly TextField[],
  product: ProductFacts,
  place: Place,
  standards: Standards,
): Finding | undefined {
  const dearer = { ...product, facts: product.facts.map(dearerPrice) };
  const { findings } = verifyLasting(fields, dearer, place, standards);
  return findings.find(({ check, severity }) => check === 'numbers' && severity === 'hard');
}

/** A price with a 1 before its digits: "49.90 EUR" is "149.90 EUR". */
function dearerPrice(fact: Fact): Fact {
  if (fact.kind !== 'money') return fact;
  const [value] = fact.values.map((amount) => amount.replace(/\d/, '1$&'));
  const money = { ...fact.money, amountMinor: Number(value.replace(/\D/g, '')) };
  return { ...fact, values: [value], money };
}
