import type { CatalogItem } from '@attune/contracts';
import type { CatalogReader } from '@attune/catalog-store';

/** What a shop has at its widest. */
export interface Departments {
  /** The widest categories, those with the most items first taken, in the order of the alphabet. */
  names: string[];
  /** Something from every department in turn, no two of one kind. */
  mix: CatalogItem[];
}

/** Of a larger catalog the first: it is read at once, and has nearly every department among them. */
const MOST_ITEMS = 10_000;
const MOST_DEPARTMENTS = 14;
const MIX_LENGTH = 12;
/** So long an answer is given again. */
const KEPT_FOR_MS = 10_000;

/** Reads a tenant's departments; whoever asks while they are read waits for the same answer. */
export function departmentsOf(catalog: CatalogReader, tenant: string): () => Promise<Departments> {
  let kept: { at: number; answer: Promise<Departments> } | undefined;
  return () => {
    if (kept && performance.now() - kept.at < KEPT_FOR_MS) return kept.answer;
    const answer = catalog
      .changesAfter(tenant, 0, MOST_ITEMS)
      .then((entries) => departmentsIn(entries.flatMap(({ item }) => (item?.inStock ? item : []))));
    const asked = (kept = { at: performance.now(), answer });
    // What failed is asked again.
    answer.catch(() => {
      if (kept === asked) kept = undefined;
    });
    return answer;
  };
}

/** The departments of these items. */
export function departmentsIn(items: readonly CatalogItem[]): Departments {
  const sizes = new Map<string, number>();
  const kinds = new Map<string, CatalogItem>();
  for (const item of items) {
    const [widest = ''] = item.categoryPath;
    sizes.set(widest, (sizes.get(widest) ?? 0) + 1);
    const kind = JSON.stringify(item.categoryPath);
    // What has no category is no kind: each stands for itself.
    const key = widest === '' ? item.itemId : kind;
    if (!kinds.has(key)) kinds.set(key, item);
  }
  const names = [...sizes.keys()]
    .filter((name) => name !== '')
    .sort((a, b) => sizes.get(b)! - sizes.get(a)!)
    .slice(0, MOST_DEPARTMENTS)
    .sort((a, b) => a.localeCompare(b));
  return { names, mix: inTurn([...kinds.values()], names.length > 0 ? names : ['']) };
}

/** One of each department, then the next of each. */
function inTurn(items: readonly CatalogItem[], names: readonly string[]): CatalogItem[] {
  const shelves = names.map((name) => items.filter(({ categoryPath: [widest = ''] }) => widest === name));
  const deepest = Math.max(...shelves.map(({ length }) => length));
  const mix: CatalogItem[] = [];
  for (let i = 0; i < deepest && mix.length < MIX_LENGTH; i++) mix.push(...shelves.flatMap((shelf) => shelf[i] ?? []));
  return mix.slice(0, MIX_LENGTH);
}
