import type { CatalogItem } from '@attune/contracts';
import {
  type CatalogLexicon,
  CatalogLexiconBuilder,
  EMPTY_CATALOG_LEXICON,
  extractFacts,
  type ProductFacts,
} from '@attune/copy-generation';

/** Attributes that shoppers have a taste in. */
const TASTES: ReadonlySet<string> = new Set(['colour', 'material', 'brand', 'category', 'type']);

/** Of so many items it is counted how common values are; a share needs no more. */
const MAX_COUNTED = 200_000;

/** What is known of a tenant's whole catalog: what its words mean, and how common each value is. */
export class CatalogKnowledge {
  /** What belongs to other products of the catalog. Words are added only: what was sold once stays known. */
  lexicon: CatalogLexicon = EMPTY_CATALOG_LEXICON;
  /** Grows with every new word, and with every new meaning of one. */
  revision = 0;
  private readonly words = new CatalogLexiconBuilder();
  /** By item, the keys of its values; texts are shared. */
  private readonly valuesByItem = new Map<string, readonly string[]>();
  private hasNews = false;
  private readonly counts = new Map<string, number>();
  private readonly shared = new Map<string, string>();
  private readonly maxCounted: number;

  constructor({ maxCounted = MAX_COUNTED }: { maxCounted?: number } = {}) {
    this.maxCounted = maxCounted;
  }

  /** Takes over an item as it stands now; undefined when it is sold no more. Words count from the next `refresh`. */
  take(itemId: string, item: CatalogItem | undefined): void {
    const before = this.valuesByItem.get(itemId);
    for (const key of before ?? []) this.count(key, -1);
    this.valuesByItem.delete(itemId);
    if (!item) return;
    const product = extractFacts(item);
    this.learn(product);
    if (this.valuesByItem.size >= this.maxCounted) return;
    const keys = tastesOf(product).map(({ attribute, value }) => this.sharedText(valueKey(attribute, value)));
    for (const key of keys) this.count(key, 1);
    this.valuesByItem.set(itemId, keys);
  }

  /** Puts the words of what was taken over in force. */
  refresh(): void {
    if (!this.hasNews) return;
    this.hasNews = false;
    const next = this.words.lexicon();
    if (sizeOf(next) === sizeOf(this.lexicon)) return;
    this.lexicon = next;
    this.revision++;
  }

  /** The share of items that have the value, 0 to 1; 0 while nothing is known. */
  shareOf(attribute: string, value: string): number {
    const items = this.valuesByItem.size;
    return items === 0 ? 0 : (this.counts.get(valueKey(attribute, value)) ?? 0) / items;
  }

  /** To gather all words takes a tenth of a second in a large catalog: it is done only for values not seen before. */
  private learn(product: ProductFacts): void {
    const before = this.shared.size;
    for (const { kind, attribute, values } of product.facts) {
      if (kind === 'text') for (const value of values) this.sharedText(valueKey(attribute, value));
    }
    if (this.shared.size === before) return;
    this.words.add(product);
    this.hasNews = true;
  }

  private count(key: string, by: number): void {
    const count = (this.counts.get(key) ?? 0) + by;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  private sharedText(text: string): string {
    const known = this.shared.get(text);
    if (known !== undefined) return known;
    this.shared.set(text, text);
    return text;
  }
}

/** One value of an item that a shopper may have a taste in. */
export interface Taste {
  attribute: string;
  value: string;
}

/** A product's values that shoppers have a taste in, each once; of its categories the narrowest. */
export function tastesOf({ facts }: ProductFacts): Taste[] {
  const tastes = new Map<string, Taste>();
  for (const { attribute, part, values } of facts) {
    if (part !== undefined || !TASTES.has(attribute)) continue;
    for (const value of attribute === 'category' ? values.slice(-1) : values) {
      tastes.set(valueKey(attribute, value), { attribute, value });
    }
  }
  return [...tastes.values()];
}

/** Values that differ in capitals only are one. */
export function valueKey(attribute: string, value: string): string {
  return `${attribute}=${value.toLowerCase()}`;
}

function sizeOf({ brands, types, values }: CatalogLexicon): number {
  let size = brands.size + types.size;
  for (const attributes of values.values()) size += attributes.size;
  return size;
}
