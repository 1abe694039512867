import { type ChannelName } from '@attune/contracts';
import { isWarning } from '../attributes';
import { CHANNEL_RULES } from '../channels';
import { type Fact, factAbout } from '../facts/facts';
import { isNegative } from '../plan';
import { isSame } from './numbers/same-quantity';
import { type TextUnderCheck } from './text-under-check';
import { foldedTokens } from './language/tokens';

/** How much there is of it: what a shopper pays for. */
const QUANTITIES = ['pack_size', 'quantity', 'volume', 'net_weight', 'net_content', 'pieces'] as const;

/** What tells how much of it there is where none of those does; one of all is enough. */
const AMOUNTS = ['capacity', 'weight', 'pages'] as const;

/** Channels on which a missing fact is made up for by what stands around the copy. */
const isLong = (channel: ChannelName) => channel === 'product_page';

/** What must be said in the fields of a channel together: what it is, who makes it, how much of it, warnings. */
export function checkCoverage(texts: readonly TextUnderCheck[]): void {
  const [first] = texts;
  if (first === undefined) return;
  const { product, channel } = first.context;
  const miss = (level: 'hard' | 'soft', reason: string) => first.reportAt('coverage', level, 0, 0, reason);
  const isNamed = texts.some(({ masked }) => masked.some(Boolean)) && saysName(texts);
  if (!isLong(channel)) {
    if (hasHeading(texts) && !isNamed && !saysKind(texts) && !saysAnyName(texts))
      miss('soft', 'neither the name nor the kind of product is said');
    return;
  }
  if (!isNamed && !saysKind(texts)) miss('hard', 'neither the name nor the kind of product is said');
  const brand = factAbout(product, 'brand');
  if (brand && !(brand.inName && isNamed) && !texts.some((text) => saysWords(text, brand.values[0]))) {
    miss('hard', `the brand is not said: ${brand.values[0]}`);
  }
  checkAmounts(texts, miss);
  for (const fact of product.facts) {
    if (isWarning(fact.attribute) && !isNegative(fact) && !saysWarning(texts, fact))
      miss(
        'hard',
        `the warning is not said: ${fact.kind === 'boolean' ? fact.attribute.replaceAll('_', ' ') : fact.values.join(', ')}`,
      );
  }
}

/** Fields that stand above the others of a channel: it is theirs to say the name. */
const HEADINGS: ReadonlySet<string> = new Set(['title', 'subject', 'headline']);

/** Whether the channel's heading is among the texts, or the channel has none: a body alone stands below its heading. */
function hasHeading([{ context, name: field }, ...others]: readonly TextUnderCheck[]): boolean {
  const headings = Object.keys(CHANNEL_RULES[context.channel]).filter((name) => HEADINGS.has(name));
  return headings.length === 0 || [field, ...others.map((one) => one.name)].some((name) => headings.includes(name));
}

function checkAmounts(texts: readonly TextUnderCheck[], miss: (level: 'hard' | 'soft', reason: string) => void): void {
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

/** The share of a warning's words of weight that must stand in the text: it may be put otherwise. */
const SAID_SHARE = 0.5;

function saysWarning(texts: readonly TextUnderCheck[], fact: Fact): boolean {
  const { language } = texts[0].context;
  const stemsOf = (words: string) =>
    foldedTokens(words)
      .filter((word) => !language.functionWords.has(word))
      .map(language.stem);
  const said = new Set(texts.flatMap(({ tokens }) => tokens.map(({ folded }) => language.stem(folded))));
  if (fact.kind !== 'boolean') {
    const sentencesOf = (value: string) => value.split(/[.;。；]/).map(stemsOf);
    const wordings = [fact.values.flatMap(sentencesOf), sentencesOf(language.grammar.value(fact))];
    return (
      wordings.some((sentences) => sentences.every((stems) => says(said, stems))) || isTranslated(texts, fact, said)
    );
  }
  // In the words that the locale knows for it: "hazelnuts" for nuts.
  if (
    texts.some((text) =>
      language.polar
        .find(text.tokens)
        .some(({ entry, from, to }) => entry === fact.attribute && !text.denies(from, to)),
    )
  )
    return true;
  const named = fact.attribute.slice(fact.attribute.indexOf('_') + 1).replaceAll('_', ' ');
  return [named, language.grammar.polarity(fact) ?? '']
    .map(stemsOf)
    .some((stems) => stems.length > 0 && stems.every((stem) => said.has(stem)));
}

/** A warning in English, in a text of another language: of each value, as far as its words are known there, one must stand. */
function isTranslated(texts: readonly TextUnderCheck[], fact: Fact, said: ReadonlySet<string>): boolean {
  const { language } = texts[0].context;
  const { englishWords } = language;
  if (!englishWords) return false;
  const isDenying = texts.some(({ negation }) => negation.scopes.length > 0);
  return fact.values.every((value) => {
    const known = englishWords.longest(value).flatMap(({ words }) => words);
    const isSaid = known.some((words) =>
      foldedTokens(words)
        .map(language.stem)
        .every((stem) => said.has(stem)),
    );
    return known.length === 0 || isSaid || (fact.values.length === 1 && isDenying);
  });
}

function says(said: ReadonlySet<string>, stems: readonly string[]): boolean {
  return stems.filter((stem) => said.has(stem)).length >= SAID_SHARE * stems.length;
}
