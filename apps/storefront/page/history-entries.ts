/** How far each entry of the browser's history was scrolled when it was left. */
const heights = new Map<number, number>();
let entry = 0;
let newest = 0;

/** The page scrolls by itself: the browser would do it before the lists are there. */
export function startHistoryEntries(): void {
  history.scrollRestoration = 'manual';
  stamp();
}

/**
 * To be called when the address has changed, before anything is shown.
 * @returns how far to scroll: 0 for a new entry, for one that was gone back to where it was left; and which it is
 */
export function arriveAtEntry(): { top: number; isReturn: boolean } {
  heights.set(entry, scrollY);
  const isReturn = typeof entryOf(history.state) === 'number';
  stamp();
  return { top: isReturn ? (heights.get(entry) ?? 0) : 0, isReturn };
}

/** Makes an entry for an address without going there; the one in front of it stays to be gone back to. */
export function addEntry(hash: string): void {
  heights.set(entry, scrollY);
  history.pushState(null, '', hash);
  stamp();
}

/** Puts an address in the place of the entry's own. */
export function replaceEntry(hash: string): void {
  history.replaceState({ entry }, '', hash);
}

/** Numbers the entry that the page is at, if it has no number yet. */
function stamp(): void {
  const known = entryOf(history.state);
  entry = known ?? newest + 1;
  newest = Math.max(newest, entry);
  if (known === undefined) history.replaceState({ entry }, '');
}

function entryOf(state: unknown): number | undefined {
  const { entry: number } = (state ?? {}) as { entry?: unknown };
  return typeof number === 'number' ? number : undefined;
}
