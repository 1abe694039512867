/** Stands for the amount in a text that is kept; `fillPrice` puts the current one there. */
export const PRICE_SLOT = '{price}';
