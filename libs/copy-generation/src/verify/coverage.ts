import { type ChannelName } from '@attune/contracts';
import { isWarning } from '../attributes';
import { CHANNEL_RULES } from '../channels';
import { type Fact, factAbout } from '../facts/facts';
import { isNegative } from '../plan';
import { isSame } from './numbers/same-quantity';
import { type TextUnderCheck } from './text-under-check';
import { reversesWarning, warningIn } from './warnings';
import { foldedTokens } from './language/tokens';
import { type Finding } from './verdict';

/** How much there is of it: what a shopper pays for. */
const QUANTITIES = ['pack_size', 'quantity', 'volume', 'net_weight', 'net_content', 'pieces'] as const;

/** What tells how much of it there is where none of those does; one of all is enough. */
const AMOUNTS = ['capacity', 'weight', 'pages'] as const;

/** Channels on which a missing fact is made up for by what stands around the copy. */
const isLong = (channel: ChannelName) => channel === 'product_page';

/**
 * What must be said in the fields of a channel together, and is not: what it is, who makes it, how much of it, warnings.
 * It is found in the first of them.
 */
export function checkCoverage(texts: readonly TextUnderCheck[]): Finding[] {
  const [first] = texts;
  if (first === undefined) return [];
  const { product, channel } = first.context;
  const findings: Finding[] = [];
  const miss: Miss = (level, reason) => void findings.push(first.findingAt('coverage', level, 0, 0, reason));
  const isNamed = texts.some(({ masked }) => masked.some(Boolean)) && saysName(texts);
  checkWarnings(texts, miss);
  if (!isLong(channel)) {
    if (hasHeading(texts) && !isNamed && !saysKind(texts) && !saysAnyName(texts))
      miss('soft', 'neither the name nor the kind of product is said');
    return findings;
  }
  const isKnown = saysKind(texts);
  if (!isNamed && !isKnown) miss('hard', 'neither the name nor the kind of product is said');
  // A maker's name says of no product what it is, though it begins the product's.
  else if (!isKnown && !saysMoreThanBrand(texts))
    miss('soft', 'only the brand of the name is said, and not the kind of product');
  const brand = factAbout(product, 'brand');
  if (brand && !(brand.inName && isNamed) && !texts.some((text) => saysWords(text, brand.values[0]))) {
    miss('hard', `the brand is not said: ${brand.values[0]}`);
  }
  checkAmounts(texts, miss);
  return findings;
}

/** A page must have the warnings, an email has room for them, and nothing may say the contrary. */
function checkWarnings(texts: readonly TextUnderCheck[], miss: Miss): void {
  const { product, channel } = texts[0].context;
  const missing = MISSING_WARNING.get(channel);
  for (const fact of product.facts) {
    if (!isWarning(fact.attribute) || isNegative(fact)) continue;
    const words = fact.kind === 'boolean' ? fact.attribute.replaceAll('_', ' ') : fact.values.join(', ');
    if (texts.some((text) => reversesWarning(text, fact)))
      miss('hard', `the contrary of the warning is said: ${words}`);
    const said = missing ? warningIn(texts, fact) : 'wholly';
    if (said === 'partly') miss('soft', `the warning is said in part, or in other words: ${words}`);
    else if (said === 'not') miss(missing!, `the warning is not said: ${words}`);
  }
}

/** How bad it is to leave a warning out, where there is room for it. */
const MISSING_WARNING = new Map<ChannelName, 'hard' | 'soft'>([
  ['product_page', 'hard'],
  ['email_body', 'soft'],
]);

type Miss = (level: 'hard' | 'soft', reason: string) => void;

/** Fields that stand above the others of a channel: it is theirs to say the name. */
const HEADINGS: ReadonlySet<string> = new Set(['title', 'subject', 'headline']);

/** Whether the channel's heading is among the texts, or the channel has none: a body alone stands below its heading. */
function hasHeading([{ context, name: field }, ...others]: readonly TextUnderCheck[]): boolean {
  const headings = Object.keys(CHANNEL_RULES[context.channel]).filter((name) => HEADINGS.has(name));
  return headings.length === 0 || [field, ...others.map((one) => one.name)].some((name) => headings.includes(name));
}

function checkAmounts(texts: readonly TextUnderCheck[], miss: Miss): void {
  const { product } = texts[0].context;
  const isSaid = (fact: Fact) =>
    saysQuantity(texts, fact) || texts.some((text) => fact.values.every((value) => isInSaidName(text, value)));
  const [quantities, amounts] = [QUANTITIES, AMOUNTS].map((attributes) =>
    attributes.flatMap((attribute) => factAbout(product, attribute) ?? []),
  );
  const missing = quantities.filter((fact) => !isSaid(fact));
  // What only the name says stands above the text, as a rule.
  for (const { attribute, values, source } of missing)
    miss(source === 'name' ? 'soft' : 'hard', `${attribute} is not said: ${values.join(', ')}`);
  if (quantities.length === 0 && amounts.length > 0 && !amounts.some(isSaid))
    miss('soft', `${amounts.map(({ attribute }) => attribute).join(' or ')} is not said`);
}

/** In the product's name, where the text has the name. */
function isInSaidName({ tokens, masked, context }: TextUnderCheck, value: string): boolean {
  const name = foldedTokens(context.product.name.values[0]);
  const words = foldedTokens(value);
  const said = tokens.filter((_, at) => masked[at]).map(({ folded }) => folded);
  return (
    ` ${name.join(' ')} `.includes(` ${words.join(' ')} `) && ` ${said.join(' ')} `.includes(` ${words.join(' ')} `)
  );
}

function saysName(texts: readonly TextUnderCheck[]): boolean {
  const { product } = texts[0].context;
  const [start] = foldedTokens(product.name.values[0]);
  return texts.some(({ tokens, masked }) => tokens.some(({ folded }, at) => masked[at] && folded === start));
}

/** Whether the name is said whole, or a word of it that is not its maker's, as a name. */
function saysMoreThanBrand(texts: readonly TextUnderCheck[]): boolean {
  const { product, support, language } = texts[0].context;
  const brands = (factAbout(product, 'brand')?.values ?? []).flatMap(foldedTokens);
  const isOfName = (folded: string) => support.nameStems.has(language.stem(folded)) && !brands.includes(folded);
  // A product may be called as its maker is.
  if (foldedTokens(product.name.values[0]).every((word) => !isOfName(word))) return true;
  return texts.some(({ tokens, masked }) =>
    tokens.some(({ folded, text }, at) => isOfName(folded) && (masked[at] || !/^\p{Ll}/u.test(text))),
  );
}

function saysKind(texts: readonly TextUnderCheck[]): boolean {
  const { support, language } = texts[0].context;
  const isKind = (folded: string) =>
    support.kinds.has(language.stem(folded)) || language.endsWithAny(folded, support.kinds);
  return texts.some(({ tokens, kinds }) => kinds.some(Boolean) || tokens.some(({ folded }) => isKind(folded)));
}

/** A short text tells the product by its brand, a word of its name or of any of its kinds. */
function saysAnyName(texts: readonly TextUnderCheck[]): boolean {
  const { support, language } = texts[0].context;
  const isName = (stem: string) => support.nameStems.has(stem) || support.heads.has(stem);
  return texts.some(({ tokens, masked }) =>
    tokens.some(({ folded }, at) => masked[at] || isName(language.stem(folded))),
  );
}

function saysWords({ tokens }: TextUnderCheck, words: string): boolean {
  const said = tokens.filter(({ kind }) => kind !== 'mark').map(({ folded }) => folded);
  return ` ${said.join(' ')} `.includes(` ${foldedTokens(words).join(' ')} `);
}

function saysQuantity(texts: readonly TextUnderCheck[], fact: Fact): boolean {
  const known = texts[0].context.support.quantities.filter(({ attribute }) => attribute === fact.attribute);
  // A pack size of "yes" is no quantity.
  if (known.length === 0) return true;
  const said = texts.flatMap(({ quantities }) => quantities);
  return known.some(({ quantity }) => said.some((one) => isSame(one, quantity)));
}
