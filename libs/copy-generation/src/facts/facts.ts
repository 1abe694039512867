import { type CatalogItem, type Money } from '@attune/contracts';
import { fingerprint } from '../fingerprint';
import { absentFacts } from './absent-facts';
import { settleStructured } from './conflicts';
import { type ConceptId } from '../lexicon/concepts';
import { type Draft } from './draft';
import { readDrafts } from './read-facts';
import { structuredDrafts } from './structured-facts';
import { presentValue } from './values';
import { foldedWords, holdsWords, singular } from './words';

export { decimalAmount } from './structured-facts';

/** Where in a catalog field something stands, in UTF-16 code units of the cleaned text. */
export interface Evidence {
  /** `title` or `description`. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

interface FactBase {
  /** Unique within a product: the field; with span and attribute, for what was read from text. */
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
  /** Colours, materials, patterns and parts that the description names, of whatever: no facts, but no inventions. */
  readonly described: readonly ConceptId[];
  /** What the catalog says that there is none of: nothing is written of it, but it may be said. */
  readonly absent: readonly Fact[];
  /** The description, cleaned: no source of facts, but what it says nobody has invented. */
  readonly description: string;
  /** Things beside those parts that the description names. */
  readonly describedThings: readonly string[];
  /** Sentences of the description that say a number: no facts either. */
  readonly numbered: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Whether it can be bought now. Changes too often to be said in a text, and is no part of the version. */
  readonly inStock: boolean;
  /**
   * Hash of the item's id and facts: the same version says the same. Of the price only its currency counts, since texts
   * leave a place for the amount.
   */
  readonly version: string;
}

/**
 * The facts of a catalog item: what its fields say, then what can be read from its title and, a lower tier, from its
 * description. Left out: empty values, values that stand for "no value", prose, attributes by which the shop runs its
 * business, what the catalog contradicts, and a price of 0 (a product without a price yet, more often than a gift). The
 * description is read for plain properties only, and is evidence for no claim.
 */
export function extractFacts(item: CatalogItem): ProductFacts {
  const name = nameFact(item);
  const title = name.field === 'title' ? name.values[0] : '';
  const structured = settleStructured(structuredDrafts(item), title);
  const { drafts, conflicts, ...said } = readDrafts(item, title, structured);
  const nameWords = foldedWords(name.values[0]);
  const facts = drafts
    .map((draft): Fact => ({ ...draft, id: idOf(draft), inName: isInName(draft, nameWords) }))
    .sort((a, b) => compare(a.attribute, b.attribute) || compare(a.part ?? '', b.part ?? ''));
  const absent = absentFacts(item).filter((one) => !facts.some(({ attribute }) => attribute === one.attribute));
  // The description is no source of facts, but texts may rest on it.
  const spoken = said.description === '' ? [] : [said.description];
  const version = fingerprint([item.itemId, [name, ...facts, ...absent].map(content), said.described, ...spoken]);
  return { itemId: item.itemId, name, facts, ...said, absent, conflicts, inStock: item.inStock, version };
}

/** The fact about an attribute of the product itself, if there is one. */
export function factAbout(facts: ProductFacts, attribute: string): Fact | undefined {
  return facts.facts.find((fact) => fact.attribute === attribute && fact.part === undefined);
}

function nameFact(item: CatalogItem): Fact {
  const title = presentValue(item.title);
  const base = { attribute: 'name', kind: 'text', source: 'name', inName: true } as const;
  if (title !== undefined) return { ...base, id: 'title', field: 'title', values: [title] };
  return { ...base, id: 'itemId', field: 'itemId', values: [presentValue(item.itemId) ?? item.itemId] };
}

function idOf({ field, evidence, attribute }: Draft): string {
  if (evidence) return `${field}:${evidence.start}-${evidence.end}:${attribute}`;
  return field === 'categoryPath' && attribute === 'type' ? `${field}:type` : field;
}

/** What of a fact its text depends on. */
function content(fact: Fact) {
  const { field, attribute, part, kind, unit, values } = fact;
  return [field, attribute, part ?? null, kind, unit ?? null, fact.kind === 'money' ? fact.money.currency : values];
}

function isInName(draft: Draft, nameWords: readonly string[]): boolean {
  if (draft.source === 'name') return true;
  if (draft.kind === 'boolean') return draft.holds && holdsWords(nameWords, foldedWords(draft.attribute));
  if (draft.attribute === 'category' || draft.attribute === 'type') {
    const kind = foldedWords(draft.values[draft.values.length - 1]);
    return holdsWords(nameWords.map(singular), kind.map(singular));
  }
  return draft.values.every((value) => holdsWords(nameWords, foldedWords(value)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
