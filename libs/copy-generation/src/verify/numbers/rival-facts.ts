import { type KnownQuantity, TELLING_APART } from './known-quantities';
import type { Quantity } from './quantity';
import { isSame } from './same-quantity';
import { nounsBehind } from './counted';
import { type TextUnderCheck } from '../text-under-check';
import { type Token, tokensOf } from '../language/tokens';
import { nearly } from './units';
import { type Finding } from '../verdict';

/**
 * "The parts are guaranteed for ten years", where those of the frame are: the number is a fact's, and the words around
 * it are another's of the same kind. Whether it was reported.
 */
export function checkRivals(
  text: TextUnderCheck,
  said: Quantity,
  equal: readonly KnownQuantity[],
  index: number,
): Finding['severity'] | undefined {
  if (checkSharesOfThings(text, said)) return 'hard';
  if (said.currencies || equal.some(({ attribute }) => attribute === 'name')) return undefined;
  const { tokens, context } = text;
  const rivals = rivalsOf(text, said, equal);
  if (rivals.length === 0) return undefined;
  const stems = (at: number) => context.language.stem(tokens[at].folded);
  const isOf = ({ words, beside }: KnownQuantity, at: number) =>
    words.has(stems(at)) ? isRelated(text, at, words) : beside?.has(stems(at)) === true;
  const isOfEqual = (at: number) => equal.some((known) => isOf(known, at));
  const near = (said.unit ? wordsAround(text, said, index) : nounsBehind(text, said)).filter(
    (at) => !isOfAll(text, at) && !isOfCharge(text, at),
  );
  const at = near.find((one) => !isOfEqual(one) && rivals.some((known) => isOf(known, one)));
  if (at === undefined || isOfProduct(text, said, equal, at)) return undefined;
  // "Warranty" is of both the frame's and the parts'.
  const named = rivals.filter((known) => isOf(known, at));
  const isOwn = (one: number) => isOfEqual(one) && !named.some((known) => isOf(known, one));
  if (near.some(isOwn)) return undefined;
  const isElsewhere = tokens.some(
    ({ sentence }, place) => sentence === tokens[said.from].sentence && !isOfAll(text, place) && isOwn(place),
  );
  const [from, to] = [Math.min(at, said.from), Math.max(at + 1, said.to)];
  const reason = `${text.words(said.from, said.to)} is the ${equal[0].attribute.replaceAll('_', ' ')}, not of ${tokens[at].text}`;
  // The facts' names are English: "charge" is of no `quick_charge` in French.
  const severity = isElsewhere || context.language.englishWords !== undefined ? 'soft' : 'hard';
  text.report('attributes', severity, from, to, reason);
  return severity;
}

/** "An 18 cm chew on a rope": a measure of the product's own, with the product's noun between it and the other's word. */
function isOfProduct(
  { tokens, kinds, masked, context }: TextUnderCheck,
  { to }: Quantity,
  equal: readonly KnownQuantity[],
  at: number,
): boolean {
  const isHead = (place: number) =>
    kinds[place] || masked[place] || context.support.kinds.has(context.language.stem(tokens[place].folded));
  const isBetween = tokens.slice(to, Math.max(to, at)).some((_, offset) => isHead(to + offset));
  return isBetween && equal.some(({ parts, attribute }) => parts.length === 0 && !attribute.includes('_'));
}

/** "With" of "with the lid", where a measure is with the lid; any other word is of its attribute as it is. */
function isRelated({ tokens, context: { language } }: TextUnderCheck, at: number, words: ReadonlySet<string>): boolean {
  if (!/^with(?:out)?$/.test(tokens[at].folded)) return true;
  const thing = tokens.slice(at + 1, at + 4).find(({ folded }) => !language.functionWords.has(folded));
  return thing !== undefined && words.has(language.stem(thing.folded));
}

/** "35 hours on a charge", "one charge lasts 35 hours" are no time of charging. */
function isOfCharge({ tokens }: TextUnderCheck, at: number): boolean {
  if (!/^charges?$/.test(tokens[at].folded)) return false;
  if (/^(?:lasts?|gives?|runs?|powers?|keeps?|buys?|brings?)$/.test(tokens.at(at + 1)?.folded ?? '')) return true;
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
  const keyOf = ({ attribute, parts, beside }: KnownQuantity) => [attribute, ...parts, ...(beside ?? [])].join(' ');
  const own = new Set(equal.map(keyOf));
  return context.support.quantities.filter(
    (known) =>
      known.attribute !== 'name' &&
      !own.has(keyOf(known)) &&
      !known.quantity.currencies &&
      known.quantity.unit?.dimension === said.unit?.dimension &&
      !isSame(said, known.quantity),
  );
}

/** The words of the number's clause, up to the numbers and the conjunctions before and behind it. */
function wordsAround({ tokens, quantities, context }: TextUnderCheck, said: Quantity, index: number): number[] {
  const start = index > 0 ? quantities[index - 1].to : 0;
  const end = quantities.at(index + 1)?.from ?? tokens.length;
  const { clause } = tokens[said.from];
  const isOfClause = (at: number) =>
    (tokens[at].clause === clause || isFronted(tokens, at, clause)) &&
    !context.language.conjunctions.has(tokens[at].folded);
  const places: number[] = [];
  for (let at = said.from - 1; at >= start && isOfClause(at); at--) places.push(at);
  for (let at = said.to; at < end && isOfClause(at); at++) places.push(at);
  return places.filter((at) => tokens[at].kind === 'word');
}

/** "With the lid on, it weighs 2 kg": how it is measured, before the sentence. */
function isFronted(tokens: readonly Token[], at: number, clause: number): boolean {
  if (tokens[at].clause !== clause - 1) return false;
  let start = at;
  while (start > 0 && tokens[start - 1].clause === tokens[at].clause) start--;
  let end = at;
  while (end < tokens.length && tokens[end].clause !== clause) end++;
  const isFirst = start === 0 || tokens[start - 1].sentence !== tokens[start].sentence;
  return isFirst && end - start <= MAX_FRONTED && TELLING_APART.has(tokens[start].folded);
}

/** "With the lid on," and its comma. */
const MAX_FRONTED = 5;

/** Words that tell no two facts apart: of dimensions, which are judged by themselves, and of the product. */
function isOfAll({ tokens, masked, context: { language, support } }: TextUnderCheck, at: number): boolean {
  const { folded } = tokens[at];
  return (
    masked[at] ||
    (language.functionWords.has(folded) && !TELLING_APART.has(folded)) ||
    language.dimensions.has(folded) ||
    support.heads.has(language.stem(folded)) ||
    OF_ALL.test(folded)
  );
}

const OF_ALL = /^(?:max|maximum|min|minimum|total|overall|size|sizes|item|product|time|times|number|range)$/;
