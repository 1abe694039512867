import { type KnownQuantity } from './known-quantities';
import { type Quantity } from './quantities';
import { isSame } from './same-quantity';
import { nounsBehind } from './counted';
import { type TextUnderCheck } from '../text-under-check';
import { tokensOf } from '../language/tokens';
import { nearly } from './units';

/**
 * "The parts are guaranteed for ten years", where those of the frame are: the number is a fact's, and the words around
 * it are another's of the same kind. Whether it was reported.
 */
export function checkRivals(
  text: TextUnderCheck,
  said: Quantity,
  equal: readonly KnownQuantity[],
  index: number,
): boolean {
  if (checkSharesOfThings(text, said)) return true;
  if (said.currencies || equal.some(({ attribute }) => attribute === 'name')) return false;
  const { tokens, context } = text;
  const rivals = rivalsOf(text, said, equal);
  if (rivals.length === 0) return false;
  const stems = (at: number) => context.language.stem(tokens[at].folded);
  const isOfEqual = (at: number) => equal.some(({ words }) => words.has(stems(at)));
  const near = (said.unit ? wordsAround(text, said, index) : nounsBehind(text, said)).filter(
    (at) => !isOfAll(text, at) && !isOfCharge(text, at),
  );
  const at = near.find((one) => !isOfEqual(one) && rivals.some(({ words }) => words.has(stems(one))));
  if (at === undefined) return false;
  // "Warranty" is of both the frame's and the parts'.
  const named = rivals.filter(({ words }) => words.has(stems(at)));
  const isOwn = (one: number) => isOfEqual(one) && !named.some(({ words }) => words.has(stems(one)));
  if (near.some(isOwn)) return false;
  const isElsewhere = tokens.some(
    ({ sentence }, place) => sentence === tokens[said.from].sentence && !isOfAll(text, place) && isOwn(place),
  );
  const [from, to] = [Math.min(at, said.from), Math.max(at + 1, said.to)];
  const reason = `${text.words(said.from, said.to)} is the ${equal[0].attribute.replaceAll('_', ' ')}, not of ${tokens[at].text}`;
  // The facts' names are English: "charge" is of no `quick_charge` in French.
  const isDoubtful = isElsewhere || context.language.englishWords !== undefined;
  text.report('attributes', isDoubtful ? 'soft' : 'hard', from, to, reason);
  return true;
}

/** "35 hours on a charge" are no time of charging. */
function isOfCharge({ tokens }: TextUnderCheck, at: number): boolean {
  if (!/^charges?$/.test(tokens[at].folded)) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  return before.some((word) => /^(?:on|per|between|from)$/.test(word));
}

/** "45% linen and 55% cotton", where it is the other way round: what a value gives a thing's share as. */
function checkSharesOfThings(text: TextUnderCheck, said: Quantity): boolean {
  const thing = text.tokens.at(said.to);
  if (said.unit?.symbol !== '%' || said.to >= text.tokens.length || thing?.kind !== 'word') return false;
  const { language, support } = text.context;
  const stem = language.stem(thing.folded);
  const shares = [...support.facts.values()]
    .flatMap(({ values }) => values.filter((value) => value.includes('%')))
    .flatMap((value) => {
      const tokens = tokensOf(value);
      const read = language.catalogQuantities.read(tokens).filter(({ unit }) => unit?.symbol === '%');
      return read.filter(({ to }) => to < tokens.length && language.stem(tokens[to].folded) === stem);
    });
  if (shares.length === 0 || shares.some(({ value }) => nearly(value, said.value))) return false;
  const words = text.words(said.from, said.to + 1);
  text.report('attributes', 'hard', said.from, said.to + 1, `${shares[0].value}% are ${thing.folded}, not ${words}`);
  return true;
}

/** Facts that give another number of the same kind. */
function rivalsOf({ context }: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): KnownQuantity[] {
  const own = new Set(equal.map(({ attribute, parts }) => `${attribute} ${parts.join(' ')}`));
  return context.support.quantities.filter(
    ({ attribute, parts, quantity }) =>
      attribute !== 'name' &&
      !own.has(`${attribute} ${parts.join(' ')}`) &&
      !quantity.currencies &&
      quantity.unit?.dimension === said.unit?.dimension &&
      !isSame(said, quantity),
  );
}

/** The words of the number's clause, up to the numbers and the conjunctions before and behind it. */
function wordsAround({ tokens, quantities, context }: TextUnderCheck, said: Quantity, index: number): number[] {
  const start = index > 0 ? quantities[index - 1].to : 0;
  const end = quantities.at(index + 1)?.from ?? tokens.length;
  const isOfClause = (at: number) =>
    tokens[at].clause === tokens[said.from].clause && !context.language.conjunctions.has(tokens[at].folded);
  const places: number[] = [];
  for (let at = said.from - 1; at >= start && isOfClause(at); at--) places.push(at);
  for (let at = said.to; at < end && isOfClause(at); at++) places.push(at);
  return places.filter((at) => tokens[at].kind === 'word');
}

/** Words that tell no two facts apart: of dimensions, which are judged by themselves, and of the product. */
function isOfAll({ tokens, masked, context: { language, support } }: TextUnderCheck, at: number): boolean {
  const { folded } = tokens[at];
  return (
    masked[at] ||
    language.functionWords.has(folded) ||
    language.dimensions.has(folded) ||
    support.heads.has(language.stem(folded)) ||
    OF_ALL.test(folded)
  );
}

const OF_ALL = /^(?:max|maximum|min|minimum|total|overall|size|sizes|item|product|time|times|number|range)$/;
