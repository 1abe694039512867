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

/** "Never use it in a tent": what only a warning speaks of. */
export function isOnlyWarned({ tokens, context: { product, support, language } }: TextUnderCheck, at: number): boolean {
  const stem = language.stem(tokens[at].folded);
  const [warnings, others] = [true, false].map((isWarning) =>
    product.facts.filter(({ attribute }) => (attribute === 'warnings') === isWarning),
  );
  const isSaid = (facts: readonly Fact[]) => facts.some((fact) => isSaidIn(fact, stem, language));
  return !support.nameStems.has(stem) && isSaid(warnings) && !isSaid(others);
}

/** Whether the fact has a word of the stem, in its values or in what it is called. */
export function isSaidIn(fact: Fact, stem: string, language: Language): boolean {
  return textsOf(fact, language)
    .flatMap(foldedTokens)
    .some((word) => language.stem(word) === stem);
}
