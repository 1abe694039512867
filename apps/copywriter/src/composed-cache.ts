import { createHash } from 'node:crypto';
import type { ProductFacts } from '@attune/copy-generation';
import { LRUCache } from 'lru-cache';
import type { Wanted, WrittenCopy } from './writing';

export interface ComposedCacheOptions {
  maxEntries: number;
  /** Of texts with their facts, as JSON counts them. */
  maxBytes: number;
}

/** Texts as they were written. */
export interface Composed {
  readonly texts: readonly WrittenCopy[];
  /** Of the frame by which a model's words could stand in the first of them; undefined where there are none. */
  readonly frameKey?: string;
  /** Why the approved frame does not serve. */
  readonly unfit?: string;
}

interface Entry {
  composed: Composed;
  item: string;
}

/** Texts that were written lately, by all that they depend on. What was not asked for the longest goes first. */
export class ComposedCache {
  private readonly entries: LRUCache<string, Entry>;
  private readonly keysByItem = new Map<string, Set<string>>();

  constructor({ maxEntries, maxBytes }: ComposedCacheOptions) {
    this.entries = new LRUCache({
      ...{ max: maxEntries, maxSize: maxBytes, sizeCalculation: ({ composed }) => sizeOf(composed) },
      onInsert: ({ item }, key) => this.keysByItem.set(item, (this.keysByItem.get(item) ?? new Set()).add(key)),
      dispose: ({ item }, key) => this.forget(item, key),
    });
  }

  /**
   * The texts as they were written before, or as `write` gives them now.
   * @param standards the versions of what texts are checked against beside the product
   */
  get(tenant: string, product: ProductFacts, wanted: Wanted, standards: string, write: () => Composed): Composed {
    const key = keyOf(tenant, product, wanted, standards);
    const known = this.entries.get(key);
    if (known) return known.composed;
    const composed = write();
    this.entries.set(key, { composed, item: itemKey(tenant, product.itemId) });
    return composed;
  }

  /** Forgets the texts about an item. */
  drop(tenant: string, itemId: string): void {
    for (const key of this.keysByItem.get(itemKey(tenant, itemId)) ?? []) this.entries.delete(key);
  }

  /** How much is kept. */
  get size(): { entries: number; bytes: number } {
    return { entries: this.entries.size, bytes: this.entries.calculatedSize };
  }

  private forget(item: string, key: string): void {
    const keys = this.keysByItem.get(item);
    keys?.delete(key);
    if (keys?.size === 0) this.keysByItem.delete(item);
  }
}

/** Of what the text depends on, and never of who asks. */
function keyOf(tenant: string, product: ProductFacts, wanted: Wanted, standards: string): string {
  const { channel, grammar, affinities, seed, tone, limits, variants, question } = wanted;
  const plan = affinities.map(({ attribute, value, weight }) => [attribute, value, weight]);
  const parts = [channel, grammar.tag, plan, seed, tone, [...limits].sort(), variants, question];
  // The version is that of all facts but the price, which stands in these texts.
  const prices = product.facts.filter(({ kind }) => kind === 'money').map(({ values }) => values);
  const key = JSON.stringify([tenant, product.itemId, product.version, prices, standards, ...parts]);
  return createHash('sha256').update(key).digest('base64');
}

function itemKey(tenant: string, itemId: string): string {
  return `${tenant} ${itemId}`;
}

/** Two bytes a character, and as much again for what holds them. */
function sizeOf(composed: Composed): number {
  return JSON.stringify(composed).length * 4;
}
