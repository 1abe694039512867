import { type Fact } from '../../facts/facts';
import { type ConceptId } from '../../lexicon/concepts';
import { partsMeasuredBy } from '../support/concept-support';
import { type Language } from '../language/language';
import type { Quantity } from './quantity';
import { isHan } from '../language/han-words';
import { foldedTokens, type Token, tokensOf } from '../language/tokens';
import { type Unit, unitOf } from './units';

/** A value that begins at a number: "from 3 years", "8+". */
const FROM = /^from\b|\+$/i;

/** A number that a fact gives, with what it is a number of. */
export interface KnownQuantity {
  readonly quantity: Omit<Quantity, 'from' | 'to' | 'numberFrom' | 'numberTo' | 'impliedUnits'>;
  readonly attribute: string;
  /** The parts that it is a measure of; none for the product itself. */
  readonly parts: readonly ConceptId[];
  /** Stems of the words that the catalog and the language have for the attribute. */
  readonly words: ReadonlySet<string>;
  /** Of one value of several: stems of what stands beside the number there, "USB-C" in "USB-C, 1 m". */
  readonly beside?: ReadonlySet<string>;
}

export function quantitiesOf(fact: Fact, language: Language): KnownQuantity[] {
  const { attribute } = fact;
  // Without its lid a pot is no lid.
  const parts = /_with(?:out)?_/.test(attribute) ? [] : partsMeasuredBy(fact, language);
  const about = { attribute, parts, words: namesOf(fact, language) };
  const { money } = fact as { money?: { currency: string } };
  if (money) {
    const [value] = fact.values[0].split(' ');
    const digits = value.split('.').at(1)?.length ?? 0;
    return [{ quantity: { value: Number(value), digits, currencies: [money.currency] }, ...about }];
  }
  if (fact.kind === 'boolean') return [];
  const named = namedUnit(fact);
  const unit = unitOf(fact.unit ?? '') ?? unitOf(named.unit);
  const { catalogQuantities, englishQuantities } = language;
  const readers = englishQuantities ? [catalogQuantities, englishQuantities] : [catalogQuantities];
  const read = fact.values.flatMap((value) => {
    const tokens = tokensOf(value);
    const quantities = readers.flatMap((reader) => withDerived(reader.read(tokens), tokens, language));
    const beside = fact.values.length > 1 ? wordsBeside(quantities, tokens, language) : undefined;
    // "From 18 months" has no comparator in English, where a range begins with it, too.
    const open = englishQuantities && FROM.test(value) ? quantities : [];
    const all = [...quantities, ...open.map((one) => ({ ...one, comparator: 'atLeast' as const }))];
    return all.map((quantity) => ({ quantity, beside }));
  });
  const quantities = read.map(({ quantity, beside }): KnownQuantity => ({
    quantity: { unit, ...definedUnit(quantity) },
    ...about,
    ...(beside && { beside }),
  }));
  for (const unit of fact.values.flatMap((value) => unitsPer(value, language)))
    quantities.push({ quantity: { value: 1, digits: 0, unit }, ...about });
  // "Sugar per 100 ml" and "coverage per litre" have a measure in their names.
  const per = unitOf(named.per.unit);
  if (per) quantities.push({ quantity: { value: named.per.value, digits: 0, unit: per }, ...about });
  // 78 g in 100 g are 78 %.
  const all = read.map(({ quantity }) => quantity);
  const shares = per && named.per.value === 100 ? all.filter((one) => (one.unit ?? unit)?.symbol === per.symbol) : [];
  quantities.push(...shares.map(({ value, digits }) => ({ quantity: { value, digits, unit: unitOf('%') }, ...about })));
  const pieces = piecesOf(fact.values);
  if (pieces !== undefined) quantities.push({ quantity: { value: pieces, digits: 0 }, ...about });
  // Levels of a category path are no choice.
  if (fact.values.length > 1 && attribute !== 'category')
    quantities.push({ quantity: { value: fact.values.length, digits: 0 }, ...about });
  return quantities;
}

/** The litre of "12 m² per litre", of which there is one. */
function unitsPer(value: string, { catalogQuantities }: Language): Unit[] {
  const words = [...value.matchAll(/\bper (\p{L}{1,12}[²³]?)/giu)].map(([, word]) => word);
  return words.flatMap((word) => catalogQuantities.read(tokensOf(`1 ${word}`)).flatMap(({ unit }) => unit ?? []));
}

/** "42 cm", with an extension of 5 cm: lengths that something has at its longest. */
export function extendedLengths(known: readonly KnownQuantity[]): KnownQuantity[] {
  const isOf = (name: RegExp) => known.filter(({ attribute, quantity }) => name.test(attribute) && quantity.unit);
  return isOf(/(?:^|_)exten(?:sion|der)(?:_|$)/).flatMap((extension) =>
    isOf(/(?:^|_)length(?:_|$)/)
      .filter(({ quantity }) => quantity.unit!.symbol === extension.quantity.unit!.symbol)
      .map((length) => ({
        ...length,
        quantity: { ...length.quantity, value: length.quantity.value + extension.quantity.value },
        words: new Set([...length.words, ...extension.words]),
      })),
  );
}

/** What stands in a value beside its numbers and their units. */
function wordsBeside(quantities: readonly Quantity[], tokens: readonly Token[], language: Language): Set<string> {
  const isOfNumber = (at: number) => quantities.some(({ from, to }) => from <= at && at < to);
  const words = tokens.filter(
    ({ kind, folded }, at) => kind === 'word' && !isOfNumber(at) && !language.functionWords.has(folded),
  );
  return new Set(words.map(({ folded }) => language.stem(folded)));
}

/** The unit that the catalog's own name of the field ends with: `warranty_months`, `coverage_m2_per_l`. */
function namedUnit({ field }: Fact): { unit: string; per: { value: number; unit: string } } {
  const [, name, value = '1', per = ''] = /^(.*?)(?:_per_(\d{0,6})([a-z]+))?$/i.exec(field.slice(0, MAX_FIELD)) ?? [];
  // `size_cm`, "dimensions (cm)".
  const [, joined = '', bracketed = joined] = /_([a-z]+\d?)$|\(([a-z]+)\)$/i.exec(name ?? '') ?? [];
  const written = bracketed;
  // "Limit_temp_C", but not "vitamin_c".
  const unit = /temp.*_[cf]$/i.test(name ?? '') ? `°${written}` : written;
  return {
    unit: (NAMED_UNITS.get(unit) ?? unit).toLowerCase().replace(/(?<=[a-z]{2})s$/, ''),
    per: { value: Number(value || '1'), unit: per },
  };
}

const MAX_FIELD = 200;

const NAMED_UNITS = new Map([
  ['m2', 'm²'],
  ['m3', 'm³'],
  ['percent', '%'],
  ['pct', '%'],
]);

/** How many "2 x USB-C" and "1 x USB-A" are together. */
function piecesOf(values: readonly string[]): number | undefined {
  const counts = values.map((value) => /^(\d{1,3}) ?[x×] /.exec(value)?.[1]);
  if (values.length < 2 || counts.includes(undefined)) return undefined;
  return counts.reduce((sum, count) => sum + Number(count), 0);
}

function definedUnit({ value, digits, unit, currencies, comparator, isDoubtful, isEnd }: Quantity) {
  return {
    value,
    digits,
    ...(unit && !isDoubtful ? { unit } : unit ? { unit, isDoubtful } : {}),
    currencies,
    comparator,
    isEnd,
  };
}

/** What is in a value without standing there: products, sums, and what its ends bound. */
function withDerived(quantities: readonly Quantity[], tokens: readonly Token[], language: Language): Quantity[] {
  const derived = quantities.slice(1).flatMap((next, index) => ofNeighbours(quantities[index], next, tokens, language));
  const isEnd = (one: Quantity) => derived.some((other) => other.isEnd && other.numberFrom === one.numberFrom);
  const own = quantities.map((one) => (isEnd(one) ? { ...one, isEnd: true } : one));
  return [...own, ...ofProduct(quantities, tokens), ...derived];
}

/** "2 x 500 ml" is two, half a litre, and a litre in all. */
function ofProduct(quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  const [count, each] = quantities;
  if (quantities.length !== 2 || !each.unit || count.to + 1 !== each.from || tokens.length > each.to) return [];
  if (!/^[x×*]$/.test(tokens[count.to].folded)) return [];
  // "410 x 190 cm" of floor are 7.79 m².
  const square = count.unit?.symbol === each.unit.symbol ? unitOf(`${each.unit.symbol}²`) : undefined;
  if (square) return [{ ...each, value: count.value * each.value, unit: square }];
  return [
    { ...count, unit: undefined },
    { ...each, value: count.value * each.value },
  ];
}

/** "42 cm + 5 cm" are 47 cm, too; "41–46" is from 41 and up to 46; "3 of 5" is a share. */
function ofNeighbours(one: Quantity, next: Quantity, tokens: readonly Token[], language: Language): Quantity[] {
  const between = tokens.slice(one.to, next.numberFrom).map(({ folded }) => folded);
  const isSame = one.unit?.symbol === next.unit?.symbol;
  if (between.join() === '+' && isSame) {
    const sum = { ...next, value: one.value + next.value, comparator: undefined };
    return [sum, { ...sum, comparator: 'atMost' }];
  }
  const isRange = /^[-–—~]$/.test(between.join()) || language.isOfCatalog('ranges', between.join());
  const isHyphen = between.length === 0 && tokens[next.numberFrom].glue === 'hyphen';
  if ((isHyphen || isRange) && one.value < next.value)
    return [
      { ...one, comparator: 'atLeast', isEnd: true },
      { ...next, comparator: 'atMost', isEnd: true },
    ];
  const isShare = language.isOfCatalog('shares', between.join()) && !next.unit && next.value > 0;
  return isShare ? [{ ...one, value: one.value / next.value, digits: 3 }] : [];
}

/** The stems of what an attribute is called, in the catalog's field and in the language. */
function namesOf(fact: Fact, language: Language): Set<string> {
  const field = fact.field.slice(fact.field.indexOf('.') + 1, MAX_FIELD).replaceAll('_', ' ');
  const words = [...foldedTokens(field), ...foldedTokens(language.grammar.label(fact))];
  const isLong = (word: string) => word.length > 2 || (isHan(word) && !language.isOf('anyMeasure', word));
  const isTelling = (word: string) => TELLING_APART.has(word) || (isLong(word) && !language.functionWords.has(word));
  const telling = words.filter(isTelling);
  const same = STATES.filter((state) => state.some((word) => telling.includes(word))).flat();
  return new Set([...telling, ...same].map(language.stem));
}

/** What a measure is taken in, as any of its words says it: `inner_length` is the length inside. */
const STATES: readonly (readonly string[])[] = [
  ['inside', 'inner', 'internal', 'interior'],
  ['outside', 'outer', 'external', 'exterior'],
  ['open', 'opened', 'extended', 'unfolded'],
  ['closed', 'folded', 'collapsed', 'retracted', 'packed'],
];

/** Words that tell two measures of one kind apart, though they say nothing by themselves: `weight_with_lid`. */
export const TELLING_APART: ReadonlySet<string> = new Set(['with', 'without', ...STATES.flat()]);

/** A value that begins or ends with how many there are: "16, steel", "nylon, 4". */
const COUNT = /^\d{1,4}(?:,\s|$)|,\s\d{1,4}$/;

export function countedOf(facts: readonly Fact[], language: Language): Map<string, Set<string>> {
  const counted = new Map<string, Set<string>>();
  for (const fact of facts) {
    // "Pegs: 16, steel" counts pegs.
    if (fact.kind !== 'number' && fact.values.length < 2 && !COUNT.test(fact.values[0])) continue;
    const words = [...foldedTokens(language.grammar.label(fact)), ...foldedTokens(fact.attribute.replaceAll('_', ' '))];
    for (const stem of words.filter((word) => !language.functionWords.has(word)).map(language.stem))
      counted.set(stem, (counted.get(stem) ?? new Set()).add(fact.attribute));
  }
  return counted;
}

export function countedPartsOf(facts: readonly Fact[], language: Language): Map<ConceptId, Set<string>> {
  const counted = new Map<ConceptId, Set<string>>();
  for (const { kind, attribute } of facts) {
    if (kind !== 'number') continue;
    for (const concept of language.conceptsIn(attribute.replaceAll('_', ' ')))
      counted.set(concept, (counted.get(concept) ?? new Set()).add(attribute));
  }
  return counted;
}
