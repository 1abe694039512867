import { type ChannelName } from '@attune/contracts';
import { FIELD_LIMITS } from './channels';
import { factAbout, type ProductFacts } from './facts/facts';
import { fingerprint } from './fingerprint';
import { fits } from './graphemes';
import { type CatalogLexicon, EMPTY_CATALOG_LEXICON } from './lexicon/catalog-lexicon';
import { type Grammar } from './locales/grammar';
import { type Tone } from './locales/locale';
import { type Plan, planCopy } from './plan';
import { type ClaimPolicy, DEFAULT_CLAIM_POLICY } from './policy/copy-policy';
import { type Affinity } from './profile';
import { writeAd } from './realise/ad';
import { writeCard } from './realise/card';
import { writeChatAnswer } from './realise/chat-answer';
import { type Field, type FieldCheck, FieldSettler } from './realise/draft';
import { writeEmailBody } from './realise/email-body';
import { writeEmailSubject } from './realise/email-subject';
import { PriceFiller, type PricedField } from './realise/fill-price';
import { withIsolatedValues } from './realise/isolation';
import { MIN_PRICE_ROOM, roomFor } from './realise/price-slot';
import { writeProductPage } from './realise/product-page';
import { writePush } from './realise/push';
import { writeSearchResult } from './realise/search-result';
import { writeSocialPost } from './realise/social-post';
import { Writer } from './realise/writer';
import { verifyField } from './verify/citations';
import { type Finding, type Verdict } from './verify/verdict';
import { verifyText } from './verify/verify-text';

/** Changes with every change of rules or wording: part of each copy's id. */
export const RULES_VERSION = 7;

/** What is asked for. */
export interface ComposeOptions {
  channel: ChannelName;
  grammar: Grammar;
  /** What the shopper cares about; decides which true fact leads, never what is true. */
  affinities?: readonly Affinity[];
  /** The same product, options and seed give the same text. */
  seed?: number;
  /** The voice, "plain" unless given: it chooses among style lines, never among claims. */
  tone?: Tone;
  /** Field name to the most graphemes that it may have here; one above the channel's own counts as that. */
  limits?: ReadonlyMap<string, number>;
  /** For `chat_answer`: what the shopper asks; at most `MAX_QUESTION_LENGTH` UTF-16 code units. */
  question?: string;
  /** What the finished text is checked against, besides the product's facts. */
  catalog?: CatalogLexicon;
  policy?: ClaimPolicy;
}

/** A text about a product. */
export interface Copy {
  /** Hash of the facts, the plan, the frames, the channel, the locale, the policy and the rules' version; never of who asks. */
  copyId: string;
  itemId: string;
  channel: ChannelName;
  /** BCP 47 tag of the language that it is in. */
  locale: string;
  writer: 'rules';
  productVersion: string;
  policyVersion: string;
  /** In the channel's order. A field is left out when nothing about the product fits it. */
  fields: readonly Field[];
  /** The affinity that the text is fitted to, as "material=wool"; empty when it is fitted to none. Never a person. */
  segment: string;
  planReason: string;
  /** What the checks say of the finished text. */
  verdict: Verdict;
  /** What the checks found in forms that were not used, then. Empty, unless the rules have a fault. */
  refused: readonly string[];
}

type WriteChannel = (writer: Writer, settler: FieldSettler, question?: string) => (Field | undefined)[];

const CHANNELS: Readonly<Record<ChannelName, WriteChannel>> = {
  product_page: writeProductPage,
  card: writeCard,
  search_result: writeSearchResult,
  email_subject: writeEmailSubject,
  email_body: writeEmailBody,
  push: writePush,
  ad: writeAd,
  social_post: writeSocialPost,
  chat_answer: writeChatAnswer,
};

/** Writes about a product from its facts, with its current price: facts, plan, realise, verify. */
export function compose(product: ProductFacts, options: ComposeOptions): Copy {
  return fillPrice(composeTemplate(product, options), product, options.grammar, options.limits)!;
}

/**
 * The same with a slot where the price is said (`PRICE_SLOT`): what may be kept, since the amount changes more often than
 * the text. The verdict is that on the text with the amount of now.
 */
export function composeTemplate(product: ProductFacts, options: ComposeOptions): Copy {
  const { channel, grammar, affinities = [], seed = 0, policy = DEFAULT_CLAIM_POLICY } = options;
  const plan = planCopy(product, { channel, grammar, affinities, seed });
  const { fields, verdict, refused } = writeChecked(product, plan, options);
  const order = plan.order.map(({ id }) => id);
  const frames = fields.map(({ name, sentences }) => [name, sentences.map((sentence) => sentence.frames)]);
  const content = [product.version, order, frames, channel, grammar.tag, policy.version];
  return {
    copyId: fingerprint([RULES_VERSION, ...content]),
    itemId: product.itemId,
    channel,
    locale: grammar.tag,
    writer: 'rules',
    productVersion: product.version,
    policyVersion: policy.version,
    fields,
    segment: plan.segment,
    planReason: plan.reason,
    verdict,
    refused,
  };
}

/**
 * Puts the product's current price where the copy has a slot for it, and isolates values that run from right to left. Undefined when it says a price and the product has
 * none any more, or one too long for the channel's limits: then it must be composed anew.
 * @param asked narrower limits, by field
 */
export function fillPrice<Text extends { readonly channel: ChannelName; readonly fields: readonly PricedField[] }>(
  copy: Text,
  product: ProductFacts,
  grammar: Grammar,
  asked?: ReadonlyMap<string, number>,
): Text | undefined {
  const filler = new PriceFiller(product, grammar);
  if (copy.fields.some((field) => filler.lacks(field))) return undefined;
  const fields = copy.fields.map((field) => filler.fill(field));
  const limits = limitsOf(copy.channel, asked);
  if (!fields.every(({ name, text }) => fits(text, limits.get(name) ?? 0))) return undefined;
  // At last: the marks are not there when a text is checked, or edited.
  return { ...copy, fields: withIsolatedValues(fields, product, grammar, limits) };
}

interface Written {
  fields: Field[];
  verdict: Verdict;
  refused: string[];
}

/**
 * The channel's fields as they pass the checks. The whole text is checked once; only when something in it must not leave
 * is it written again, with each form checked by itself, and what then remains is left out.
 */
function writeChecked(product: ProductFacts, plan: Plan, options: ComposeOptions): Written {
  const { channel, grammar, catalog = EMPTY_CATALOG_LEXICON, policy = DEFAULT_CLAIM_POLICY } = options;
  const filler = new PriceFiller(product, grammar);
  const refused: string[] = [];
  // An answer says what is asked for, and not what a text of its own must.
  const whole = channel === 'chat_answer' ? 'part' : 'whole';
  const verify = (fields: readonly Field[], extent: 'whole' | 'part' = whole) =>
    verifyText(
      fields.map((field) => filler.fill(field)),
      { product, grammar, channel, catalog, policy, extent },
    );
  const citations: FieldCheck = (field) => keep(refused, verifyField(filler.fill(field), product, grammar));
  const all: FieldCheck = (field) => {
    const findings = citations(field);
    return findings.length > 0 ? findings : keep(refused, hardIn(verify([field], 'part'), field.name).map(described));
  };
  let fields = writeFields(product, plan, options, citations);
  let verdict = verify(fields);
  if (fields.some(({ name }) => hardIn(verdict, name).length > 0)) {
    fields = writeFields(product, plan, options, all);
    verdict = verify(fields);
  }
  return { fields, verdict, refused };
}

function writeFields(product: ProductFacts, plan: Plan, options: ComposeOptions, check: FieldCheck): Field[] {
  const { channel, grammar, seed = 0, tone = 'plain', limits, question } = options;
  const price = factAbout(product, 'price');
  const room = price?.kind === 'money' ? roomFor(price.money, (money) => grammar.money(money)) : MIN_PRICE_ROOM;
  const settler = new FieldSettler(limitsOf(channel, limits), room, check);
  const writer = new Writer(product, plan, grammar, { seed, tone });
  return CHANNELS[channel](writer, settler, question).filter((field) => field !== undefined);
}

function limitsOf(channel: ChannelName, asked: ReadonlyMap<string, number> = new Map()): Map<string, number> {
  const own = Object.entries(FIELD_LIMITS[channel]) as [string, number][];
  return new Map(own.map(([field, limit]) => [field, Math.min(limit, asked.get(field) ?? limit)]));
}

/** What must not leave in a field. What is missing is missing from the text as a whole, and not from a field. */
function hardIn({ findings }: Verdict, field: string): Finding[] {
  return findings.filter((one) => one.severity === 'hard' && one.field === field && one.check !== 'coverage');
}

function described({ check, words, reason }: Finding): string {
  return `${check}: "${words}": ${reason}`;
}

function keep(refused: string[], findings: readonly string[]): readonly string[] {
  refused.push(...findings);
  return findings;
}
