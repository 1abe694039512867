import type { ChannelName } from '@attune/contracts';
import {
  type Affinity,
  type CatalogLexicon,
  type ClaimPolicy,
  compose,
  type Copy,
  type Grammar,
  type ProductFacts,
  type TextField,
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
  /** Of a shopper about the product; empty without one. */
  question: string;
}

export const TONES = ['plain', 'warm', 'crisp'] as const;
export type Tone = (typeof TONES)[number];

/** What the texts of a tenant are checked against beside the product's facts. */
export interface Standards {
  catalog: CatalogLexicon;
  claims: ClaimPolicy;
}

/** A text, and what the checks say of it. */
export interface Written {
  copy: Copy;
  /** The affinity that the text is fitted to, as "material=wool"; empty when it is fitted to none. */
  segment: string;
  verdict: Verdict;
}

/** Seeds are spread so that neighbours give other wordings. */
const SEED_STEP = 0x9e3779b1;
/** Seeds tried for each variant. */
const TRIES = 4;

/** Writes about a product by the rules: at least one text, and as many different ones as there are and were asked for. */
export function write(product: ProductFacts, wanted: Wanted, standards: Standards): Written[] {
  const byText = new Map<string, Copy>();
  for (let n = 0; byText.size < wanted.variants && n < wanted.variants * TRIES; n++) {
    const copy = compose(product, { ...wanted, seed: (wanted.seed + n * SEED_STEP) >>> 0 });
    const text = JSON.stringify(copy.fields.map((field) => [field.name, field.text]));
    if (!byText.has(text)) byText.set(text, copy);
  }
  return [...byText.values()].map((copy) => checked(copy, product, wanted, standards));
}

/** Checks a text as the copywriter checks its own, whoever wrote it. */
export function verify(
  fields: readonly TextField[],
  product: ProductFacts,
  { channel, grammar }: Pick<Wanted, 'channel' | 'grammar'>,
  { catalog, claims }: Standards,
): Verdict {
  return verifyText(fields, { product, grammar, channel, catalog, policy: claims });
}

/** A field that the checks refuse does not leave the service: a tenant may ban words that a fact holds. */
function checked(copy: Copy, product: ProductFacts, wanted: Wanted, standards: Standards): Written {
  const verdict = verify(copy.fields, product, wanted, standards);
  if (verdict.outcome !== 'refused') return { copy, segment: '', verdict };
  const refused = new Set(verdict.findings.filter(({ severity }) => severity === 'hard').map(({ field }) => field));
  return { copy: { ...copy, fields: copy.fields.filter(({ name }) => !refused.has(name)) }, segment: '', verdict };
}
