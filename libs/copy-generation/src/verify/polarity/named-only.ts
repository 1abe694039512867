import { type Fact } from '../../facts/facts';
import { type Language } from '../language/language';
import { foldedTokens } from '../language/tokens';
import { textsOf } from '../support/fact-words';
import { type TextUnderCheck } from '../text-under-check';

/** "Don't use the Ranger": the name that the product goes by, and no thing that it has. */
export function isOnlyName({ tokens, context: { product, support, language } }: TextUnderCheck, at: number): boolean {
  const stem = language.stem(tokens[at].folded);
  const isName = support.nameStems.has(stem) && /^\p{Lu}/u.test(tokens[at].text) && !language.englishWords;
  return isName && !product.facts.some((fact) => fact.attribute !== 'brand' && isSaidIn(fact, stem, language));
}

/** "Never use it in a tent": what only a warning speaks of, in advice; what something "won't" do, it may say to the contrary. */
export function isOnlyWarned(
  { tokens, context: { product, support, language } }: TextUnderCheck,
  at: number,
  { from }: { readonly from: number },
): boolean {
  const isAdvice = /^(?:never|don't|cannot|can't|mustn't|not)$/.test(tokens[from].folded);
  const isStatement = tokens[from].folded === 'not' && /^(?:is|are|will|does)$/.test(tokens[from - 1]?.folded ?? '');
  if (!isAdvice || isStatement) return false;
  const stem = language.stem(tokens[at].folded);
  const isSaid = (isWarning: boolean) =>
    product.facts.some((fact) => /warnings$/.test(fact.attribute) === isWarning && isSaidIn(fact, stem, language));
  return !support.nameStems.has(stem) && isSaid(true) && !isSaid(false);
}

/** Whether the fact has a word of the stem, in its values or in what it is called. */
export function isSaidIn(fact: Fact, stem: string, language: Language): boolean {
  return textsOf(fact, language)
    .flatMap(foldedTokens)
    .some((word) => language.stem(word) === stem);
}
