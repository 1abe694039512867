import { type ProductFacts } from '../facts/facts';
import { fits } from '../graphemes';
import { type Grammar } from '../locales/grammar';
import { shownName } from './display-name';
import { type PricedField } from './fill-price';

/** A letter of a script that runs from right to left. */
const RTL = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const HAS_RTL = new RegExp(RTL, 'u');
/** Such letters with what stands between them. */
const RUN = String.raw`${RTL}(?:[\s\p{P}\p{N}\p{M}\p{Sc}\u200c\u200d]*${RTL})*\p{M}*`;

/** First strong isolate, and its end (Unicode's bidirectional algorithm, UAX #9). */
const [FSI, PDI] = ['\u2068', '\u2069'];

/**
 * Fields with what the catalog has in a script from right to left isolated: without, a Hebrew name takes the words and
 * commas behind it along, and one at the beginning turns the whole line round. A field that is nothing but such a value is
 * left as it is: it runs its own way. So is one that the marks would make too long.
 * @param limits the most graphemes by field
 */
export function withIsolatedValues<Priced extends PricedField>(
  fields: readonly Priced[],
  product: ProductFacts,
  grammar: Grammar,
  limits: ReadonlyMap<string, number>,
): Priced[] {
  const pattern = fields.some(({ text }) => HAS_RTL.test(text)) ? patternOf(product, grammar) : undefined;
  if (!pattern) return [...fields];
  const isolated = (text: string) => text.replace(pattern, (value) => FSI + value + PDI);
  return fields.map((field) => {
    const text = isolated(field.text);
    if (text === FSI + field.text + PDI || !fits(text, limits.get(field.name) ?? 0)) return field;
    const sentences = field.sentences.map((sentence) => ({ ...sentence, text: isolated(sentence.text) }));
    return { ...field, text, sentences };
  });
}

/** The product's values as a whole, "Nike שולחן", the longest first; of those that were cut or joined the run of letters. */
function patternOf(product: ProductFacts, grammar: Grammar): RegExp {
  const values = [shownName(product.name, grammar), ...product.facts.flatMap(({ values: all }) => all)];
  const whole = [...new Set(values.filter((value) => HAS_RTL.test(value)))].sort((a, b) => b.length - a.length);
  return new RegExp([...whole.map((value) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')), RUN].join('|'), 'gu');
}
