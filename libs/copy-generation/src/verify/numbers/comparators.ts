import { type Comparator } from '../../locales/check-words';
import { type KnownQuantity } from './known-quantities';
import type { Quantity } from './quantity';
import { isRoomFor } from './people';
import { mentionsAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';

const COMPARED: Readonly<Record<Comparator, string>> = {
  under: 'less than that',
  atMost: 'at most that',
  over: 'more than that',
  atLeast: 'at least that',
  about: 'about that',
  only: 'only that',
  priceFrom: 'at least that',
};

/** Attributes of which the number is the most that there can be: what it carries, how long it lasts. */
const MOST =
  /(?:^|_)(?:max|maximum|load|life|runtime|run_time|playtime|safe|range|keeps|up_to|limit|speed|distance|reach|standby(?:_time)?|talk_time|play_time|battery_time|water_column|water_depth|depth_rating|fits|suitable(?!_from)|compartment|for|user_weight|torque|resist(?:ant|ance)|opening|pressure)(?:_|$)/;
const LEAST = /(?:^|_)(?:min|minimum|age|from|water_column)(?:_|$)/;

/** What a thing itself has, of which "up to" makes less: its own measures, how many there are, how long it is guaranteed. */
const OWN =
  /(?:^|_)(?:height|width|length|depth|thickness|diameter|weight|sizes?|dimensions?|pieces|pack|quantity|count|warranty|guarantee|pages|name|price)(?:_|$)/;

/** Whether the comparison of a number that facts give is none of theirs, and was reported. */
export function checkComparator(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): boolean {
  const { from, to, comparator } = said;
  const report = (severity: 'hard' | 'soft', reason: string) => {
    text.report('numbers', severity, from, to, reason);
    return true;
  };
  const meant = meaningOf(text, said);
  if (
    isCompared(said) &&
    !isPlace(text, said) &&
    !isWithinPromise(text, said, equal) &&
    !(comparator === 'atMost' && isRoomFor(text, said)) &&
    !equal.some((one) => isSoCompared(text, said, one) || isSoCompared(text, meant, one))
  ) {
    const isPossible = comparator === 'atMost' && !withoutName(equal).some(({ attribute }) => OWN.test(attribute));
    // What a warning gives is a bound, one way or the other.
    const isOfWarning = equal.every(({ attribute }) => /^(?:(?:described_)?warnings|care)$/.test(attribute));
    // What it is exactly, it is about, too; a price is what it is.
    const isVague = comparator === 'about' && !said.currencies;
    const reason = `no fact says ${COMPARED[comparator!]}: "${text.words(from, to)}"`;
    return report(isPossible || isVague || isOfWarning ? 'soft' : 'hard', reason);
  }
  // "From 25 kg", where it is for 25 kg at most.
  const isUpper = ({ attribute, quantity: known }: KnownQuantity) =>
    known.comparator === 'atMost' || isMaximum(attribute) || known.isEnd === true;
  if (said.isFrom && equal.every(isUpper) && !equal.some((one) => one.quantity.comparator === 'atLeast'))
    return report('hard', `the catalog says ${COMPARED.atMost}`);
  return !comparator && checkDropped(text, said, equal);
}

/** "Should it fail within two years": for so long it is promised, and any day before the last. */
function isWithinPromise(
  { tokens, context }: TextUnderCheck,
  { from, comparator }: Quantity,
  equal: readonly KnownQuantity[],
): boolean {
  const isWithin = !context.language.englishWords && comparator === 'atMost' && tokens[from].folded === 'within';
  return isWithin && equal.some(({ attribute }) => /warranty|guarantee|return|trial/.test(attribute));
}

/** A name repeats what an attribute says: the 1.7 litres of a kettle's name are its capacity. */
function withoutName(equal: readonly KnownQuantity[]): readonly KnownQuantity[] {
  const others = equal.filter(({ attribute }) => attribute !== 'name');
  return others.length > 0 ? others : equal;
}

/** Whether all that facts compare the number with was left out, and was reported. */
function checkDropped(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): boolean {
  const isCertain = equal.some(
    ({ attribute, quantity: { comparator } }) => !comparator || isLimit(attribute, comparator),
  );
  if (isCertain || isSaidVaguely(text, said) || isReached(text, said)) return false;
  // What is rated for 600 V at most is a thing "of 600 V", and "45 minutes" are about 45 minutes.
  const isPossible = equal.some(
    ({ quantity: { comparator, unit } }) =>
      comparator === 'about' || (comparator === 'atMost' && RATED.has(unit?.dimension ?? '')),
  );
  const reason = `the catalog says ${COMPARED[equal[0].quantity.comparator!]}`;
  text.report('numbers', isPossible ? 'soft' : 'hard', said.from, said.to, reason);
  return true;
}

/** What the most of stands on a thing without a word for "the most". */
const RATED: ReadonlySet<string> = new Set(['voltage', 'current', 'power', 'pressure']);

/** "Three quarters of an hour", "a dozen": as exact as "about 45 minutes". */
export function isSaidVaguely({ tokens, context }: TextUnderCheck, { numberFrom, numberTo }: Quantity): boolean {
  const { fractions, collectives } = context.language.words.numbers;
  return tokens.slice(numberFrom, numberTo).some(({ folded }) => fractions.has(folded) || collectives.has(folded));
}

/** "DC voltage to 600 V": as far as that. */
function isReached({ tokens, context: { language } }: TextUnderCheck, { from }: Quantity): boolean {
  return from > 0 && language.isOf('upTo', tokens[from - 1].folded);
}

/** "A plating over 925 silver" lies on it: what a fineness has behind it is the metal. */
function isPlace({ mentions, context }: TextUnderCheck, { unit, comparator, to }: Quantity): boolean {
  const isOfMetal = () =>
    mentionsAt(mentions, to).some(
      ({ from, concepts }) => from === to && concepts.some((one) => context.language.kindOf(one) === 'material'),
    );
  return !unit && (comparator === 'over' || comparator === 'under') && isOfMetal();
}

/** "Not for riders heavier than 35 kg": 35 at most. */
function meaningOf(text: TextUnderCheck, said: Quantity): Quantity {
  const opposite = OPPOSITES.get(said.comparator);
  return opposite && isNegated(text, said) ? { ...said, comparator: opposite } : said;
}

/**
 * By any negator before it, one of a bound ("not heavier than") denies nothing else; or by what denies from behind: "für
 * Kinder unter drei Jahren nicht geeignet".
 */
function isNegated(text: TextUnderCheck, { from, to }: Quantity): boolean {
  const { tokens, context } = text;
  const { negators, postponed } = context.language;
  const { clause } = tokens[from];
  const isHere = (one: { readonly from: number }) => tokens[one.from].clause === clause;
  return (
    text.find(negators).some((one) => one.to <= from && isHere(one)) ||
    text.find(postponed).some((one) => one.from >= to && isHere(one)) ||
    isRuledOut(text, from)
  );
}

/** "枝条粗过22毫米的话，就别剪了", "wenn der Ast über 22 mm dick ist, lieber nicht": what is not to be done from there on. */
function isRuledOut(text: TextUnderCheck, from: number): boolean {
  const { tokens, context } = text;
  const { clause, sentence } = tokens[from];
  const isCondition = text
    .sentenceAt(from)
    .some((one) => one.clause === clause && context.language.isOf('conditions', one.folded));
  const isNext = (at: number) => tokens[at].clause === clause + 1 && tokens[at].sentence === sentence;
  return isCondition && text.find(context.language.negators).some((one) => isNext(one.from));
}

const OPPOSITES = new Map<Comparator | undefined, Comparator>([
  ['over', 'atMost'],
  ['under', 'atLeast'],
]);

/** "Only 3 pockets" are three pockets; "only €3" advertises. */
function isCompared({ comparator, currencies }: Quantity): boolean {
  if (comparator === 'only' || comparator === 'priceFrom') return currencies !== undefined;
  return comparator !== undefined;
}

function isSoCompared(
  { context: { support } }: TextUnderCheck,
  { comparator, isComparedBehind }: Quantity,
  { attribute, quantity: known }: KnownQuantity,
): boolean {
  // "Six and over" is not "from 6 to 12".
  const isOpen = isComparedBehind === true && comparator === 'atLeast';
  if (known.comparator === comparator) return !(known.isEnd && isOpen);
  const isRange = support.quantities.some((one) => one.attribute === attribute && one.quantity.isEnd);
  return !isRange && isLimit(attribute, comparator!);
}

/** What the number of such an attribute is by its nature: a load is the most, an age the least. */
function isLimit(attribute: string, comparator: Comparator): boolean {
  if (comparator === 'atMost') return isMaximum(attribute);
  return comparator === 'atLeast' && LEAST.test(attribute);
}

/** Whether the attribute's number is the most that there can be. */
export function isMaximum(attribute: string): boolean {
  return MOST.test(attribute);
}
