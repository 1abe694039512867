import { isWarning } from '../../attributes';
import { type Fact } from '../../facts/facts';
import { warningLanguage } from '../../facts/warning-words';
import type { Quantity } from '../numbers/quantity';
import { isDenying } from '../support/denying-clauses';
import { type TextUnderCheck } from '../text-under-check';

/** What a text says is for whom the catalog warns: in English the words tell, in other languages the bound must. */
export function checkAdmitted(text: TextUnderCheck): void {
  const { product, language } = text.context;
  if (!language.englishWords) return;
  for (const fact of product.facts) {
    const bound = isWarning(fact.attribute) && fact.kind === 'text' ? admittedBound(text, fact) : undefined;
    if (bound) {
      const reason = `the contrary of the warning is said: ${fact.values.join(', ')}`;
      text.report('polarity', 'hard', bound.from, bound.to, reason);
    }
  }
}

/** "Für Kinder unter 3 Jahren", of what is not for them: the same bound, and nothing that denies or warns. */
function admittedBound(text: TextUnderCheck, fact: Fact): Quantity | undefined {
  const { language, support } = text.context;
  if (!fact.values.some((value) => isDenying(value, language))) return undefined;
  const bounds = support.quantities.filter(
    ({ attribute, quantity }) => attribute === fact.attribute && isBelow(quantity),
  );
  return text.quantities.find(({ from, value, unit, comparator }) => {
    const isBound =
      isBelow({ comparator }) && bounds.some(({ quantity }) => quantity.value === value && unit !== undefined);
    if (!isBound || text.negatorsAt(from).length > 0) return false;
    const sentence = text.sentenceAt(from);
    const words = text.text.slice(sentence[0].start, sentence[sentence.length - 1].end);
    // "Danger" warns without a negator.
    const isWarning = [language.dangers, language.negators].some((words) => words.find(sentence).length > 0);
    return !isWarning && warningLanguage(words) === undefined;
  });
}

const isBelow = ({ comparator }: Pick<Quantity, 'comparator'>) => comparator === 'under' || comparator === 'atMost';
