import { type Fact, type ProductFacts } from '../../facts/facts';
import { checks as english } from '../../locales/en/checks';
import { type Language } from '../language/language';
import { entriesOf } from '../language/language-words';
import { PhraseIndex } from '../language/phrases';
import { clausesOf } from './denying-clauses';
import { tokensOf } from '../language/tokens';

/** A fact that says yes or no. */
export type YesNo = Fact & { readonly kind: 'boolean' };

const isYesNo = (fact: Fact): fact is YesNo => fact.kind === 'boolean';

/**
 * Every yes and no that the catalog says of a product, in whichever form: as such, as what there is none of, in front of a
 * value ("waterproof: no, water-repellent"), as the value itself ("bulb: not included", "seams: not taped", "BPA: free"), and
 * in what is said about care.
 */
export function yesNoFacts({ facts, absent }: ProductFacts, language: Language): YesNo[] {
  const own = facts.filter(isYesNo);
  const worded = facts.filter(({ source }) => source === 'structured');
  const read = [
    ...own.flatMap(ofAssembly),
    ...absent.filter(isYesNo),
    ...worded.flatMap(ofValue),
    ...worded.flatMap((one) => ofCare(one, language)),
  ];
  const byAttribute = new Map(own.map((fact) => [fact.attribute, fact]));
  for (const fact of read) if (!byAttribute.has(fact.attribute)) byAttribute.set(fact.attribute, fact);
  return [...own, ...read.filter((fact) => byAttribute.get(fact.attribute) === fact)];
}

/** What does not come assembled has to be. */
function ofAssembly(fact: YesNo): YesNo[] {
  return ASSEMBLED.test(fact.attribute) ? [{ ...fact, attribute: 'assembly_required', holds: !fact.holds }] : [];
}
/** Attributes that say whether it comes assembled. */
export const ASSEMBLED = /^(?:(?:delivered|supplied|shipped|comes|pre|fully|factory)_?)?assembled$/;

const NO = /^(?:no(?=\s*(?:[,;:(–-]|$))|none\b|0$)/i;
const YES = /^yes\b/i;
const NOT = /^not (\p{L}+)$/iu;
const STATE = /^(included|supplied|required|needed|removable|detachable|washable|available|adjustable)\b/i;
/** "Splash-resistant, not waterproof": what it is not, behind what it is. */
const DENIED_PROPERTY =
  /[,;(–-] *(?:but )?not (\p{L}+(?:proof|resistant|able)|\p{L}+[ -](?:proof|resistant|safe))\b\)?$/iu;
const RESISTS_WATER = /^(?:water|splash|rain|shower)[ -]?(?:resistant|repellent|proof)/i;
const EXTRA = /^(?:optional|extra|sold separately|(?:available|sold) separately)$/i;

/** Whether the fact says no, alone or before something else. */
export function saysNo(fact: Fact): boolean {
  if (fact.kind === 'boolean') return !fact.holds;
  return fact.values.length === 1 && (NO.test(fact.values[0]) || /^not /i.test(fact.values[0]));
}

/** What a value says besides its no: "water-repellent" of "no, water-repellent". */
export function besidesNo(value: string): string {
  return value.replace(/^[^,;:(]*[,;:(]?/, '');
}

function ofValue(fact: Fact): YesNo[] {
  if (fact.kind === 'boolean' || fact.values.length !== 1 || fact.part !== undefined) return [];
  const [value] = fact.values;
  const yesNo = (attribute: string, holds: boolean): YesNo[] => [{ ...fact, kind: 'boolean', attribute, holds }];
  if (NO.test(value)) return yesNo(fact.attribute, false);
  if (YES.test(value)) return yesNo(fact.attribute, true);
  if (EXTRA.test(value)) return yesNo(`${fact.attribute}_included`, false);
  if (/^free$/i.test(value)) return yesNo(`${fact.attribute}_free`, true);
  const denied = DENIED_PROPERTY.exec(value);
  if (denied) {
    const isResistant = RESISTS_WATER.test(value) ? yesNo('water_resistant', true) : [];
    return [...isResistant, ...yesNo(denied[1].toLowerCase().replace(/[ -]/, '_'), false)];
  }
  const state = NOT.exec(value) ?? STATE.exec(value);
  return state ? yesNo(`${fact.attribute}_${state[1].toLowerCase()}`, !NOT.test(value)) : [];
}

/** What may be read from any value: no claims, which need a fact of their own. */
const READABLE = new Set([
  'machine_washable',
  'dishwasher_safe',
  'foldable',
  'stackable',
  'induction',
  'rechargeable',
  'contains_nuts',
]);
const ENGLISH_POLAR = new PhraseIndex(entriesOf(english.polar));
/** Before an attribute: a phrase that says no to it. */
const OPPOSITE = '!';

const NEGATED = /\b(?:not|never|no|without|avoid|un[a-z]+able)\b/i;

/** Attributes that say of the product itself how it is treated, and of what sort it is. */
const OF_PRODUCT = /^(?:care|wash|washing|cleaning|features?|functions?|types?|hob_types?)$/;

/** Attributes that say what is in it: of any other, a nut is a taste. */
const OF_CONTENTS = /ingredient|contain|allerg|warning/;

/** "Care: machine wash 30 °C", "cover care: machine wash": of the product, or of the part. */
function ofCare(fact: Fact, language: Language): YesNo[] {
  if (fact.kind !== 'text') return [];
  return fact.values.flatMap(clausesOf).flatMap((value): YesNo[] => {
    const tokens = tokensOf(value);
    const said = [...ENGLISH_POLAR.find(tokens), ...language.polar.find(tokens)].map(({ entry }) => entry);
    const isWash =
      /^(?:care|wash|washing)$/.test(fact.attribute) && /^\D*\d+ ?°/.test(value) && !/\bhand\b/i.test(value);
    const isByHand = /^(?:care|wash|washing)$/.test(fact.attribute) && /^(?:hand[ -]?wash|wash by hand)/i.test(value);
    const implied = isWash ? ['machine_washable'] : isByHand ? [`${OPPOSITE}machine_washable`] : [];
    const all = new Set([...said, ...implied]);
    const read = [...all].filter((entry) => {
      const [, opposite = '', of] = /^(!?)(.+)$/.exec(entry)!;
      // "Hand wash", where nothing says that a machine may do it.
      return (
        READABLE.has(of) && !(opposite && all.has(of)) && (of !== 'contains_nuts' || OF_CONTENTS.test(fact.attribute))
      );
    });
    return read.map((entry) => {
      const of = entry.replace(OPPOSITE, '');
      const isOfProduct = of === 'contains_nuts' || OF_PRODUCT.test(fact.attribute);
      const attribute = isOfProduct ? of : `${fact.attribute}_${of}`;
      const isDenied = NEGATED.test(value) || language.negators.find(tokens).length > 0;
      return { ...fact, kind: 'boolean', attribute, holds: isDenied === entry.startsWith(OPPOSITE) };
    });
  });
}

/** The yes and no that the description says in the words of the language's own list, or in English. */
export function describedYesNo({ description }: ProductFacts, language: Language): Map<string, boolean> {
  const said = new Map<string, boolean>();
  for (const clause of description === '' ? [] : clausesOf(description)) {
    const tokens = tokensOf(clause);
    const isNo = NEGATED.test(clause) || language.negators.find(tokens).length > 0;
    for (const { entry } of [...ENGLISH_POLAR.find(tokens), ...language.polar.find(tokens)]) {
      const attribute = entry.replace(OPPOSITE, '');
      if (!said.has(attribute)) said.set(attribute, entry.startsWith(OPPOSITE) === isNo);
    }
  }
  return said;
}

/** A yes or no called with other words for the same: "mic" for a microphone. */
export function otherNames(attribute: string, language: Language): string[] {
  const words = attribute.split('_');
  const bare = BUILT_IN.test(attribute) ? [attribute.replace(BUILT_IN, '').replaceAll('_', ' ')] : [];
  const others = words.flatMap((word, at) =>
    language.synonymsOf(word).map((other) => words.map((one, place) => (place === at ? other : one)).join(' ')),
  );
  return [...others, ...bare];
}

/** Where there is no built-in microphone there is none. */
const BUILT_IN = /^(?:built_?in|integrated|internal|inbuilt|on_?board)_/;

/**
 * Other forms of the name of what there is not: "whistles", where there is no whistle. What there is is not found in any
 * form of its word: "do not fold" says nothing of how a bag folds.
 */
export function otherForms(facts: readonly YesNo[], { functionWords }: Language): [string[], string][] {
  const isNamed = ({ attribute, holds }: YesNo) =>
    !holds && !functionWords.has(attribute) && /^[^_]{4,}$/.test(attribute) && !/(?:ing|ed)$/.test(attribute);
  return facts.filter(isNamed).map(({ attribute }) => [[attribute], attribute]);
}
