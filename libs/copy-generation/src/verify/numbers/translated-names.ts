import { type Fact } from '../../facts/facts';
import { isHan } from '../language/han-words';
import { translatedNames } from '../support/translated-facts';
import { type Support } from '../support/support';
import { type TextUnderCheck } from '../text-under-check';
import { type KnownQuantity } from './known-quantities';
import type { Quantity } from './quantity';

/** The most tokens between a measure and what it is called. */
const MAX_BETWEEN = 2;

/**
 * "Sitzhöhe 81 cm", "座高81厘米": a word of another language for one measure of the facts, before the number of another one.
 * @returns whether there is such a word; a wrong number is reported
 */
export function checkTranslatedName(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): boolean {
  const { tokens } = text;
  if (!said.unit || !text.context.language.englishWords) return false;
  for (const [word, facts] of namesOf(text)) {
    const isRight = equal.some((one) => facts.some((fact) => isOf(one, fact)));
    const length = isHan(word) ? word.length : 1;
    for (let from = said.from - length; from >= Math.max(0, said.from - length - MAX_BETWEEN); from--) {
      const here = tokens.slice(from, from + length);
      if (here.some(({ clause }) => clause !== tokens[said.from].clause)) break;
      if (here.map(({ folded }) => folded).join('') !== word) continue;
      if (isRight) return true;
      const reason = `${equal[0].attribute} is ${text.words(said.from, said.to)}, not ${text.words(from, from + length)}`;
      text.report('attributes', 'hard', from, said.to, reason);
      return true;
    }
  }
  return false;
}

const known = new WeakMap<Support, ReadonlyMap<string, readonly Fact[]>>();

/** Facts with a number and a unit, by their names. */
function namesOf({ context: { support, product, language } }: TextUnderCheck): ReadonlyMap<string, readonly Fact[]> {
  let names = known.get(support);
  if (names) return names;
  const all = new Map<string, Fact[]>();
  for (const fact of product.facts.filter(({ unit }) => unit !== undefined))
    for (const word of translatedNames(`${fact.part ?? ''} ${fact.attribute}`, language))
      // "Sitzhöhe", "座高": what is measured, and of what.
      if (language.isOf('dimensionEnds', word)) all.set(word, [...(all.get(word) ?? []), fact]);
  known.set(support, (names = all));
  return names;
}

function isOf({ attribute, parts }: KnownQuantity, fact: Fact): boolean {
  return attribute === fact.attribute && (fact.part === undefined || parts.some((part) => part === fact.part));
}
