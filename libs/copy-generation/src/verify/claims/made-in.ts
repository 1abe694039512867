import type { StructuredFact } from '../support/structured-fact';
import { type TextUnderCheck } from '../text-under-check';

const MADE = /^(?:made|handmade|manufactured|produced|built|assembled)$/;

/**
 * Whether what "made in" says is no claim, or one that a fact carries: "made in beech" names no place, and of a place a fact
 * about the product's origin must speak, if there is one, and not the wool's. Nothing where the words say something else.
 * That it is made by hand is a claim of its own.
 */
export function isMadeThere(text: TextUnderCheck, from: number, to: number): boolean | undefined {
  const { tokens, context } = text;
  const { language, support } = context;
  if (to - from < 2 || !MADE.test(tokens[from].folded)) return undefined;
  const isPlace = language.countriesIn(tokens).some((one) => from < one.from && one.from < to);
  if (!isPlace) return /^\p{Lu}/u.test(tokens[to - 1].text) ? undefined : true;
  const said = tokens.slice(from + 1, to).filter(({ folded }) => !language.functionWords.has(folded));
  const origins = support.structured.filter(isOrigin);
  const facts = origins.length > 0 ? origins : support.structured;
  return facts.some(({ stems }) => said.every(({ folded }) => stems.has(language.stem(folded))));
}

function isOrigin({ fact }: StructuredFact): boolean {
  return /^(?:origin|made_in|country(?:_of_origin)?)$/.test(fact.attribute);
}
