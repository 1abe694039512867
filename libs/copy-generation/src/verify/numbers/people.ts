import { type Support } from '../support/support';
import { type KnownQuantity } from './known-quantities';
import { type TextUnderCheck } from '../text-under-check';
import type { Quantity } from './quantity';

/** Attributes that count people, beside those that the language's words for people count. */
const PEOPLE =
  /^(?:max_|min_)?(?:players?|persons?|people|riders?|diners?|guests?|sleeps|seats|capacity_(?:persons|people))$/;

const IN_VALUE = /\b(?:people|persons?|players?|sleepers?)\b/i;

/** "Three of you", of a tent for two: reports it; says whether the number is one of people, and so of no other fact. */
export function checkPeople(text: TextUnderCheck, said: Quantity): boolean {
  const { language, support } = text.context;
  const { unit, currencies, comparator, from, to, numberTo } = said;
  if (unit || currencies || comparator) return false;
  if (!text.find(language.ofPeople).some((one) => one.from === numberTo)) return false;
  const ofPeople = support.quantities.filter((one) => !one.quantity.unit && countsPeople(one, support));
  if (ofPeople.length > 0 && ofPeople.every(({ quantity }) => quantity.value < said.value))
    text.report('numbers', 'hard', from, to, `no fact says ${text.words(from, to)} people`);
  return true;
}

/** Whether facts, or the name, say that it is for as many people: "2-person". */
export function isForSoMany({ context: { support } }: TextUnderCheck, { value, unit }: Quantity): boolean {
  if (unit) return false;
  if (support.quantities.some((one) => one.quantity.value === value && countsPeople(one, support))) return true;
  return support.named.fact.values.some((name) => Number(IN_NAME.exec(name)?.[1]) === value);
}
const IN_NAME = /\b(\d+)[- ]?(?:persons?|people|man|berth|seater)\b/i;

export function countsPeople({ attribute }: KnownQuantity, { facts }: Support): boolean {
  return PEOPLE.test(attribute) || facts.get(attribute)?.values.some((value) => IN_VALUE.test(value)) === true;
}

/** "Sleeps up to two", "up to two people": of what there is room for, the number is the most. */
export function isRoomFor(text: TextUnderCheck, said: Quantity): boolean {
  const { tokens, context } = text;
  const { language } = context;
  const [before, behind] = [tokens[said.from - 1]?.folded ?? '', tokens.at(said.numberTo)?.folded ?? ''];
  const isNoun = language.countNouns.get(language.stem(behind))?.includes('persons') === true;
  return (isNoun || /^(?:sleeps?|seats?|sleeping|seating|for)$/.test(before)) && isForSoMany(text, said);
}
