/** A column's name without case, spaces and signs: `Product ID` and `product_id` are one. */
export function plainName(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
