/** The most entries that one reading of changes may ask for. */
export const MAX_CHANGES = 10_000;

export const MAX_SEARCH_RESULTS = 1_000;

export const MAX_KINDS = 1_000;

/** Of a larger catalog so many items are counted by their kinds: it takes about a second. */
export const MOST_COUNTED = 100_000;
