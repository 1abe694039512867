import { isSpokenOf } from '../ordinary-words';
import { isHeldUnderWater } from '../support/under-water';
import { type TextUnderCheck } from '../text-under-check';

/** What the catalog says that is less than waterproof. */
const LIMIT =
  /\bsplash|\bshower|\brain ?proof|\bnot submers|\bnot (?:fully )?water ?proof|\bip(?:x|\d)[0-6]\b|\b[1-3] ?(?:atm|bar)\b|\bnot (?:\w+ )?for (?:swimm|div|rain|outdoor|use in)|\bindoor|\bwater[- ](?:resist|repell)/i;
const OF_WATER = /water|splash|rain|protect|rating|^ip(?:_|$)|weather|use|indoor|submers|swim/;
const SAID_NO = ['waterproof', 'submersible', 'swim_proof', 'suitable_for_swimming', 'outdoor_use', 'weatherproof'];

/** What whoever resists water bears, too. */
const LITTLE = /^(?:splash(?:es)?|spray|drizzle|drops?|showers?|damp)$/;

/** "Not for wet weather", "don't drop it in the pool", of what is not waterproof: the catalog says no less. */
export function isTooWet(text: TextUnderCheck, at: number): boolean {
  const { language, product, support } = text.context;
  if (language.englishWords || !isWet(text, at)) return false;
  if (product.facts.some(isHeldUnderWater) || support.yesNo.get('waterproof')?.holds) return false;
  const values = product.facts.filter(({ attribute, source }) => source === 'structured' && OF_WATER.test(attribute));
  const isNo = SAID_NO.some((attribute) => support.yesNo.get(attribute)?.holds === false);
  const resists =
    support.yesNo.get('water_resistant')?.holds === true ||
    values.some((fact) => fact.values.some((one) => LIMIT.test(one)));
  const isIndoors = values.some(({ kind, attribute }) => kind === 'boolean' && /^indoor/.test(attribute));
  return LITTLE.test(text.tokens[at].folded) ? isNo && !resists : isNo || resists || isIndoors;
}

/** Rain, a pool, or what else is a word of a claim about water. */
function isWet(text: TextUnderCheck, at: number): boolean {
  if (isSpokenOf(text, at)) return true;
  return text
    .find(text.context.language.claims)
    .some(({ entry, from, to }) => from <= at && at < to && entry.carriedBy?.includes('waterproof') === true);
}
