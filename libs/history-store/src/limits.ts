/** The most interactions that one request for a shopper's newest may ask for. */
export const MAX_NEWEST = 1_000;

export const MAX_ACTIVE_SHOPPERS = 1_000;

/** How many of the tenant's newest interactions decide who is active. */
export const RECENT_INTERACTIONS = 10_000;
