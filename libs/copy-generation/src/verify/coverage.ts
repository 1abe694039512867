import { type ChannelName } from '@attune/contracts';
import { type Fact, factAbout } from '../facts/facts';
import { isSame } from './numbers';
import { type TextUnderCheck } from './text-under-check';
import { foldedTokens } from './tokens';

/** How much there is of it: what a shopper pays for. */
const QUANTITIES = ['pack_size', 'quantity', 'volume', 'net_weight', 'net_content', 'pieces'] as const;

/** Channels on which a missing fact is made up for by what stands around the copy. */
const isLong = (channel: ChannelName) => channel === 'product_page';

/** What must be said in the fields of a channel together: what it is, who makes it, how much of it, warnings. */
export function checkCoverage(texts: readonly TextUnderCheck[]): void {
  const [first] = texts;
  if (first === undefined) return;
  const { product, channel } = first.context;
  const severity = isLong(channel) ? 'hard' : 'soft';
  const miss = (level: 'hard' | 'soft', reason: string) => first.reportAt('coverage', level, 0, 0, reason);
  const isNamed = texts.some(({ masked }) => masked.some(Boolean)) && saysName(texts);
  if (!isNamed && !saysKind(texts)) miss(severity, 'neither the name nor the kind of product is said');
  if (!isLong(channel)) return;
  const brand = factAbout(product, 'brand');
  if (brand && !(brand.inName && isNamed) && !texts.some((text) => saysWords(text, brand.values[0]))) {
    miss('hard', `the brand is not said: ${brand.values[0]}`);
  }
  for (const attribute of QUANTITIES) {
    const fact = factAbout(product, attribute);
    if (fact && !(fact.inName && isNamed) && !saysQuantity(texts, fact))
      miss('hard', `${attribute} is not said: ${fact.values.join(', ')}`);
  }
  for (const fact of product.facts) {
    const isWarning = fact.attribute.startsWith('contains_') && fact.kind === 'boolean' && fact.holds;
    if (isWarning && !saysWarning(texts, fact))
      miss('hard', `the warning is not said: ${fact.attribute.replaceAll('_', ' ')}`);
  }
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

function saysWarning(texts: readonly TextUnderCheck[], fact: Fact): boolean {
  const { language } = texts[0].context;
  const named = fact.attribute.slice(fact.attribute.indexOf('_') + 1).replaceAll('_', ' ');
  const worded = fact.kind === 'boolean' ? (language.grammar.polarity(fact) ?? '') : '';
  const stems = [named, worded].map((words) =>
    foldedTokens(words)
      .filter((word) => !language.functionWords.has(word))
      .map(language.stem),
  );
  // "Contains hazelnuts" warns of nuts.
  const isSaid = (text: TextUnderCheck) =>
    language.polar.find(text.tokens).some((one) => one.entry === fact.attribute && !text.denies(one.from, one.to));
  if (texts.some(isSaid)) return true;
  const said = new Set(texts.flatMap(({ tokens }) => tokens.map(({ folded }) => language.stem(folded))));
  return stems.some((words) => words.length > 0 && words.every((word) => said.has(word)));
}
