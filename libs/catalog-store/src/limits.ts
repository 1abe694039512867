/** The most entries that one reading of changes may ask for. */
export const MAX_CHANGES = 10_000;

export const MAX_SEARCH_RESULTS = 1_000;
