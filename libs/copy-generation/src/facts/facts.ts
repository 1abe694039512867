import { type CatalogItem, type Money, minorUnitDigits } from '@attune/contracts';
import { fingerprint } from '../fingerprint';
import { canonicalAttribute, isOperational } from './attribute-names';
import { attributeValues, isPlainNumber, polarityOf, presentValue } from './values';
import { foldedWords, holdsWords, singular } from './words';

/** Where in a catalog field something stands, in UTF-16 code units of the cleaned text. */
export interface Evidence {
  /** `title` or `description`. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

interface FactBase {
  /** Unique within a product: the field, or the field with the span for what was read from text. */
  readonly id: string;
  /** What the fact is about, in the spelling used here. */
  readonly attribute: string;
  /** The part of the product that it is about ("strap"); the product itself without one. */
  readonly part?: string;
  /** The catalog's field: `brand`, `price`, `attributes.material`, `title`. */
  readonly field: string;
  /** The values as the catalog gives them, cleaned; at least one. */
  readonly values: readonly string[];
  /** The unit of all values, where they are measures: "kg". */
  readonly unit?: string;
  /**
   * `name`: read from the title, which describes but is no evidence for a claim. `merchant_text`: a descriptive span of the
   * description, a lower tier still.
   */
  readonly source: 'structured' | 'name' | 'merchant_text';
  /** Where it was read, unless it is structured. */
  readonly evidence?: Evidence;
  /** Whether the product's name says it already. */
  readonly inName: boolean;
}

/** One thing that the catalog says about a product. */
export type Fact =
  | (FactBase & { readonly kind: 'text' | 'number' })
  | (FactBase & { readonly kind: 'boolean'; readonly holds: boolean })
  | (FactBase & { readonly kind: 'money'; readonly money: Money });

/** What the catalog says in two ways that cannot both be true. Neither is said, and somebody should look. */
export interface Conflict {
  readonly attribute: string;
  /** The catalog's fields with what each says: "title: Waterproof", "attributes.waterproof: no". */
  readonly says: readonly string[];
}

/** All that may be said about a product. What is not in it is not known, and never guessed. */
export interface ProductFacts {
  readonly itemId: string;
  /** The title, or the item's id when there is no readable title. */
  readonly name: Fact;
  /** All facts but the name; of the product itself, each attribute once. */
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  /** Hash of the item's id and facts: the same version says the same. */
  readonly version: string;
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/**
 * The facts of a catalog item. Left out: empty values, values that stand for "no value", prose, attributes by which the
 * shop runs its business, attributes that contradict each other or the name, and a price of 0 (a product without a price
 * yet, more often than a gift). The description is no evidence for anything and is not read.
 */
export function extractFacts(item: CatalogItem): ProductFacts {
  const name = nameFact(item);
  const nameWords = foldedWords(name.values[0]);
  const drafts = [...coreDrafts(item), ...attributeDrafts(item)];
  const facts = withoutContradictions(drafts, nameWords)
    .map((draft): Fact => ({ ...draft, id: draft.field, inName: isInName(draft, nameWords) }))
    .sort((a, b) => compare(a.attribute, b.attribute));
  const content = [name, ...facts].map(({ field, kind, values }) => [field, kind, values]);
  return { itemId: item.itemId, name, facts, conflicts: [], version: fingerprint([item.itemId, content]) };
}

/** The fact about an attribute, if there is one. */
export function factAbout(facts: ProductFacts, attribute: string): Fact | undefined {
  return facts.facts.find((fact) => fact.attribute === attribute);
}

/** A fact before it is compared with the others. Distributes over the kinds, which `Omit` would not. */
type Draft = Fact extends infer Kind ? (Kind extends Fact ? Omit<Kind, 'id' | 'inName'> : never) : never;

function nameFact(item: CatalogItem): Fact {
  const title = presentValue(item.title);
  const base = { attribute: 'name', kind: 'text', source: 'name', inName: true } as const;
  if (title !== undefined) return { ...base, id: 'title', field: 'title', values: [title] };
  return { ...base, id: 'itemId', field: 'itemId', values: [presentValue(item.itemId) ?? item.itemId] };
}

function coreDrafts(item: CatalogItem): Draft[] {
  const drafts: Draft[] = [];
  const brand = attributeValues(item.brand ?? []);
  if (brand.length > 0) drafts.push(textDraft('brand', 'brand', brand));
  const path = item.categoryPath.map(presentValue);
  if (path.length > 0 && path.every((level) => level !== undefined)) {
    drafts.push(textDraft('category', 'categoryPath', path));
  }
  const { price } = item;
  if (price && price.amountMinor > 0 && CURRENCIES.has(price.currency)) {
    const values = [`${decimalAmount(price)} ${price.currency}`];
    drafts.push({ attribute: 'price', field: 'price', values, source: 'structured', kind: 'money', money: price });
  }
  return drafts;
}

function attributeDrafts(item: CatalogItem): Draft[] {
  const drafts: Draft[] = [];
  for (const [name, raw] of Object.entries(item.attributes)) {
    const attribute = canonicalAttribute(name);
    if (attribute === '' || isOperational(attribute)) continue;
    const values = attributeValues(raw);
    if (values.length > 0) drafts.push(attributeDraft(attribute, `attributes.${name}`, values));
  }
  return drafts;
}

function attributeDraft(attribute: string, field: string, values: string[]): Draft {
  const holds = values.length === 1 ? polarityOf(values[0]) : undefined;
  if (holds !== undefined) return { attribute, field, values, source: 'structured', kind: 'boolean', holds };
  if (values.every(isPlainNumber)) return { attribute, field, values, source: 'structured', kind: 'number' };
  return textDraft(attribute, field, values);
}

function textDraft(attribute: string, field: string, values: string[]): Draft {
  return { attribute, field, values, source: 'structured', kind: 'text' };
}

/** Of an attribute that is given twice and differently, or denied by the name, neither is said. */
function withoutContradictions(drafts: readonly Draft[], nameWords: readonly string[]): Draft[] {
  const byAttribute = new Map<string, Draft | 'contradicted'>();
  for (const draft of drafts) {
    const other = byAttribute.get(draft.attribute);
    if (other === undefined) byAttribute.set(draft.attribute, draft);
    else if (other === 'contradicted' || !sameValues(other, draft)) byAttribute.set(draft.attribute, 'contradicted');
    // Of two spellings of the same, one and the same is cited, in whatever order the attributes stand.
    else if (isAttribute(other) && draft.field < other.field) byAttribute.set(draft.attribute, draft);
  }
  return [...byAttribute.values()].filter(
    (draft) => draft !== 'contradicted' && !contradictsItself(draft) && !isDeniedByName(draft, nameWords),
  ) as Draft[];
}

function isAttribute({ field }: Draft): boolean {
  return field.startsWith('attributes.');
}

function sameValues(a: Draft, b: Draft): boolean {
  const folded = ({ values }: Draft) =>
    values
      .map((value) => value.toLowerCase())
      .sort()
      .join('\n');
  return folded(a) === folded(b);
}

/** "yes" and "no" in one list. */
function contradictsItself({ values }: Draft): boolean {
  return values.length > 1 && values.some((value) => polarityOf(value) !== undefined);
}

/** `waterproof: no` on a "Waterproof Jacket". */
function isDeniedByName(draft: Draft, nameWords: readonly string[]): boolean {
  return draft.kind === 'boolean' && !draft.holds && holdsWords(nameWords, foldedWords(draft.attribute));
}

function isInName(draft: Draft, nameWords: readonly string[]): boolean {
  if (draft.kind === 'boolean') return draft.holds && holdsWords(nameWords, foldedWords(draft.attribute));
  if (draft.attribute === 'category') {
    const kind = foldedWords(draft.values[draft.values.length - 1]);
    return holdsWords(nameWords.map(singular), kind.map(singular));
  }
  return draft.values.every((value) => holdsWords(nameWords, foldedWords(value)));
}

/** `1250` minor units of EUR as "12.50", without going through binary fractions. */
export function decimalAmount({ amountMinor, currency }: Money): string {
  const digits = minorUnitDigits(currency);
  if (digits === 0) return String(amountMinor);
  const padded = String(amountMinor).padStart(digits + 1, '0');
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
