import { type ChannelName } from '@attune/contracts';
import { type ProductFacts } from './facts/facts';
import { fingerprint } from './fingerprint';
import { type Grammar } from './locales/grammar';
import { planCopy } from './plan';
import { type Affinity } from './profile';
import { writeAd } from './realise/ad';
import { writeCard } from './realise/card';
import { type Field, type FieldCheck } from './realise/draft';
import { writeEmailSubject } from './realise/email-subject';
import { writeProductPage } from './realise/product-page';
import { Writer } from './realise/writer';
import { verifyField } from './verify/citations';

/** Changes with every change of rules or wording: part of each copy's id. */
const RULES_VERSION = 1;

/** What is asked for. */
export interface ComposeOptions {
  channel: ChannelName;
  grammar: Grammar;
  /** What the shopper cares about; decides which true fact leads, never what is true. */
  affinities?: readonly Affinity[];
  /** The same product, options and seed give the same text. */
  seed?: number;
}

/** A text about a product. */
export interface Copy {
  /** Hash of the facts, the plan, the frames, the channel, the locale and the rules' version; never of who asks. */
  copyId: string;
  itemId: string;
  channel: ChannelName;
  /** BCP 47 tag of the language that it is in. */
  locale: string;
  writer: 'rules';
  productVersion: string;
  /** In the channel's order. A field is left out when nothing about the product fits it. */
  fields: readonly Field[];
  planReason: string;
  /** What the check found in forms that were not used, then. Empty, unless the rules have a fault. */
  refused: readonly string[];
}

const CHANNELS: Readonly<Record<ChannelName, (writer: Writer, check: FieldCheck) => (Field | undefined)[]>> = {
  product_page: writeProductPage,
  card: writeCard,
  search_result: writeCard,
  email_subject: writeEmailSubject,
  email_body: writeProductPage,
  push: writeCard,
  ad: writeAd,
  social_post: writeCard,
  chat_answer: writeCard,
};

/** Writes about a product from its facts: facts, plan, realise, verify. */
export function compose(product: ProductFacts, options: ComposeOptions): Copy {
  const { channel, grammar, affinities = [], seed = 0 } = options;
  const plan = planCopy(product, channel, affinities);
  const refused: string[] = [];
  const check: FieldCheck = (field) => {
    const findings = verifyField(field, product, grammar);
    refused.push(...findings);
    return findings;
  };
  const written = CHANNELS[channel](new Writer(product, plan, grammar, seed), check);
  const fields = written.filter((field) => field !== undefined);
  const order = plan.order.map(({ attribute }) => attribute);
  const frames = fields.map(({ name, sentences }) => [name, sentences.map((sentence) => sentence.frames)]);
  return {
    copyId: fingerprint([RULES_VERSION, product.version, order, frames, channel, grammar.tag]),
    itemId: product.itemId,
    channel,
    locale: grammar.tag,
    writer: 'rules',
    productVersion: product.version,
    fields,
    planReason: plan.reason,
    refused,
  };
}
