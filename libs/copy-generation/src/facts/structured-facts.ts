import { type CatalogItem, type Money, minorUnitDigits } from '@attune/contracts';
import { type AttributeName, canonicalAttribute, isOperational, partNamed, readAttributeName } from './attribute-names';
import { type Draft } from './draft';
import { englishConcepts } from './english-concepts';
import { parseMeasure, parseMeasures, sameMeasure } from './measure';
import { attributeValues, isPlainNumber, polarityOf, presentValue } from './values';
import { type ConceptKind, kindOf } from '../lexicon/concepts';

/** How many attributes of an item are read, the first by name. */
const MAX_ATTRIBUTES = 500;

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** What brand, category, price and attributes say, each field on its own. */
export function structuredDrafts(item: CatalogItem): Draft[] {
  return [...coreDrafts(item), ...attributeDrafts(item)];
}

function coreDrafts(item: CatalogItem): Draft[] {
  const drafts: Draft[] = [];
  const brand = attributeValues(item.brand ?? []);
  if (brand.length > 0) drafts.push({ ...TEXT, attribute: 'brand', field: 'brand', values: brand });
  const path = categoryPath(item);
  if (path.length > 0) drafts.push({ ...TEXT, attribute: 'category', field: 'categoryPath', values: path });
  const { price } = item;
  if (price && price.amountMinor > 0 && CURRENCIES.has(price.currency)) {
    const values = [`${decimalAmount(price)} ${price.currency}`];
    drafts.push({ attribute: 'price', field: 'price', values, source: 'structured', kind: 'money', money: price });
  }
  return drafts;
}
const TEXT = { source: 'structured', kind: 'text' } as const;

/** The category from the widest to the narrowest, cleaned; empty when a level of it cannot be read. */
export function categoryPath(item: CatalogItem): string[] {
  const path = item.categoryPath.map(presentValue);
  return path.every((level) => level !== undefined) ? path : [];
}

/** `1250` minor units of EUR as "12.50", without going through binary fractions. */
export function decimalAmount({ amountMinor, currency }: Money): string {
  const digits = minorUnitDigits(currency);
  if (digits === 0) return String(amountMinor);
  const padded = String(amountMinor).padStart(digits + 1, '0');
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

function attributeDrafts(item: CatalogItem): Draft[] {
  const drafts: Draft[] = [];
  const names = Object.keys(item.attributes).sort().slice(0, MAX_ATTRIBUTES);
  for (const name of names) {
    const raw = item.attributes[name];
    const attribute = canonicalAttribute(name);
    if (attribute === '' || isOperational(attribute)) continue;
    const values = attributeValues(raw, attribute);
    if (values.length > 0) drafts.push(attributeDraft(readAttributeName(name), `attributes.${name}`, values));
  }
  return withUnitsInNames(drafts);
}

function attributeDraft(name: AttributeName, field: string, values: string[]): Draft {
  const base = { ...name, field, values, source: 'structured' } as const;
  const holds = values.length === 1 ? polarityOf(values[0]) : undefined;
  if (holds !== undefined) return { ...base, attribute: wholeName(field), part: undefined, kind: 'boolean', holds };
  const without = withoutIngredient(base.attribute, values);
  if (without !== undefined) return { ...base, attribute: without, part: undefined, kind: 'boolean', holds: true };
  if (values.every(isPlainNumber)) return { ...base, kind: 'number' };
  const unit = name.unit ?? commonUnit(values);
  if (name.part !== undefined || unit !== undefined) return { ...base, unit, kind: 'text' };
  return { ...base, ...ofNamedPart(name.attribute, values), kind: 'text' };
}

/** What a product may be free of; of anything else "free" says that it costs nothing, or is not bound. */
const INGREDIENT =
  /^(?:added_)?(?:alcohol|sugar|gluten|lactose|dairy|fragrance|perfume|paraben|sulphate|sulfate|silicone|bpa|nickel|lead|latex|caffeine|fat|salt|nut|soy|mineral_oil|palm_oil|microplastic|plastic)s?$/;

/** `alcohol: "free"` is the yes to `alcohol_free`. */
function withoutIngredient(attribute: string, values: readonly string[]): string | undefined {
  if (values.length !== 1 || !/^free$/i.test(values[0]) || !INGREDIENT.test(attribute)) return undefined;
  return `${attribute.replace(/s$/, '')}_free`;
}

/** Parts whose kinds are called by words for materials: a straw lid is drunk through, a lace fastening is tied. */
const NO_MATERIALS = new Map<string, ReadonlySet<string>>([
  ...(['lid', 'cap', 'spout', 'bottle'] as const).map((part) => [part, new Set(['straw'])] as const),
  ['fastening', new Set(['lace', 'laces', 'rope', 'cord'])],
]);

/** `sole: "Rubber"` is the material of the sole; `collar: "Mandarin"` is a collar of that kind. */
function ofNamedPart(attribute: string, values: readonly string[]): AttributeName {
  const part = partNamed(attribute);
  if (part === undefined || values.some((value) => NO_MATERIALS.get(part)?.has(value.toLowerCase()))) {
    return { attribute };
  }
  const isAll = (kind: ConceptKind) => values.every((value) => mentionsKind(value, kind));
  if (isAll('material')) return { attribute: 'material', part };
  return isAll('colour') ? { attribute: 'colour', part } : { attribute };
}

function mentionsKind(value: string, kind: ConceptKind): boolean {
  return englishConcepts.mentions(value).some(({ concepts }) => concepts.some((concept) => kindOf(concept) === kind));
}

/** The unit of all values, if they are measures. */
function commonUnit(values: readonly string[]): string | undefined {
  const units = new Set(values.map((value) => parseMeasures(value).at(0)?.unit));
  return units.size === 1 ? [...units][0] : undefined;
}

/**
 * `weight_g: 500` is a weight, unless its value is no number, or the shop has a `weight` that is something else:
 * `size: "M"` beside `size_cm: 30`.
 */
function withUnitsInNames(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft): Draft => {
    const hasUnitInName = draft.unit !== undefined && draft.attribute !== wholeName(draft.field) && !draft.part;
    if (!hasUnitInName) return draft;
    const own = drafts.filter((other) => other !== draft && other.attribute === draft.attribute && !other.part);
    const comparable = own.every((other) => other.unit !== undefined && (other.kind === 'number' || isMeasure(other)));
    if (draft.kind === 'number' && comparable) return draft;
    return { ...draft, attribute: wholeName(draft.field), unit: draft.kind === 'number' ? draft.unit : undefined };
  });
}

function isMeasure({ values }: Draft): boolean {
  return values.every((value) => parseMeasure(value) !== undefined);
}

function wholeName(field: string): string {
  return canonicalAttribute(field.slice(field.indexOf('.') + 1));
}

/** Whether both say the same amount: "0.5 kg" and 500 in a field of grams. */
export function sameAmount(one: Draft, other: Draft): boolean {
  const [a, b] = [measureOf(one), measureOf(other)];
  return a !== undefined && b !== undefined && sameMeasure(a, b);
}

function measureOf({ kind, values, unit }: Draft) {
  if (values.length !== 1) return undefined;
  return kind === 'number' && unit !== undefined ? { amount: values[0], unit } : parseMeasure(values[0]);
}
