import type { CatalogItem } from '@attune/contracts';
import type { CatalogKind, CatalogReader } from '@attune/catalog-store';

/** What a shop has at its widest. */
export interface Departments {
  /** The widest categories, those with the most items first taken, in the order of the alphabet. */
  names: string[];
  /** Something from every department in turn, no two of one kind. */
  mix: CatalogItem[];
}

/** Of a shop with more kinds the largest: what is shown is few of them. */
const MOST_KINDS = 1_000;
const MOST_DEPARTMENTS = 14;
const MIX_LENGTH = 12;
/** So long an answer is given again, and so many times as long as it took to read: of a large shop that is a second. */
const KEPT_FOR_MS = 10_000;
const READING_TIMES = 100;

/** Reads a tenant's departments; whoever asks while they are read waits for the same answer. */
export function departmentsOf(catalog: CatalogReader, tenant: string): () => Promise<Departments> {
  let kept: { until: number; answer: Promise<Departments> } | undefined;
  return () => {
    const began = performance.now();
    if (kept && began < kept.until) return kept.answer;
    const asked = (kept = { until: Infinity, answer: read(catalog, tenant) });
    asked.answer.then(
      () => {
        const now = performance.now();
        asked.until = now + Math.max(KEPT_FOR_MS, READING_TIMES * (now - began));
      },
      // What failed is asked again.
      () => (kept = undefined),
    );
    return asked.answer;
  };
}

async function read(catalog: CatalogReader, tenant: string): Promise<Departments> {
  const { names, mix } = departmentsIn(await catalog.kinds(tenant, MOST_KINDS));
  const items = await catalog.items(tenant, names.length > 0 ? mix : await firstOf(catalog, tenant));
  return { names, mix: items.filter(({ inStock }) => inStock) };
}

/** Where nothing has a category there is but one kind: the first of all. */
async function firstOf(catalog: CatalogReader, tenant: string): Promise<string[]> {
  return (await catalog.search(tenant, '', MIX_LENGTH)).map(({ itemId }) => itemId);
}

/** The departments of these kinds, and of each in turn the first item of a kind. */
export function departmentsIn(kinds: readonly CatalogKind[]): { names: string[]; mix: string[] } {
  const sizes = new Map<string, number>();
  for (const { categoryPath, items } of kinds) {
    const [widest = ''] = categoryPath;
    if (widest !== '') sizes.set(widest, (sizes.get(widest) ?? 0) + items);
  }
  const names = [...sizes.keys()]
    .sort((a, b) => sizes.get(b)! - sizes.get(a)!)
    .slice(0, MOST_DEPARTMENTS)
    .sort((a, b) => a.localeCompare(b));
  return { names, mix: inTurn(kinds, names) };
}

/** One of each department, then the next of each. */
function inTurn(kinds: readonly CatalogKind[], names: readonly string[]): string[] {
  const shelves = names.map((name) => kinds.filter(({ categoryPath: [widest] }) => widest === name));
  const deepest = Math.max(0, ...shelves.map(({ length }) => length));
  const mix: string[] = [];
  for (let i = 0; i < deepest && mix.length < MIX_LENGTH; i++) {
    mix.push(...shelves.flatMap((shelf) => shelf[i]?.firstItemId ?? []));
  }
  return mix.slice(0, MIX_LENGTH);
}
