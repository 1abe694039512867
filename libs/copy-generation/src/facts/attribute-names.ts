/** Other spellings of an attribute, and the name under which it is known here. */
const ALIASES = new Map([
  ['color', 'colour'],
  ['colors', 'colour'],
  ['colours', 'colour'],
  ['farbe', 'colour'],
  ['materials', 'material'],
  ['fabric', 'material'],
  ['sizes', 'size'],
  ['country_of_origin', 'origin'],
  ['made_in', 'origin'],
  ['flavor', 'flavour'],
  ['patterns', 'pattern'],
  ['categories', 'category'],
  ['category_path', 'category'],
  ['product_type', 'type'],
  ['pack_quantity', 'pack_size'],
  ['water_proof', 'waterproof'],
  ['washable', 'machine_washable'],
]);

/**
 * Attributes by which a shop runs its business: they say nothing about the product that a shopper may read. The second
 * part repeats fields of the catalog item itself, which alone count.
 */
const OPERATIONAL = new Set(
  `sku gtin ean upc mpn id item_id product_id variant_id parent_id group_id url link image images image_url image_license
   aliases tags keywords slug featured promoted promotion where_visible visibility status rank score popularity
   gender_affinity current_stock stock inventory quantity_available availability lead_time delivery shipping supplier
   vendor cost margin wholesale_price purchase_price discount sale_price tax tax_class created_at updated_at rating
   ratings reviews review_count
   price title name description category in_stock`.split(/\s+/),
);

/**
 * The name under which an attribute is known here: `Color`, `colours` and `colour` are all `colour`, `skinType` is
 * `skin_type`.
 */
export function canonicalAttribute(name: string): string {
  const snake = name
    .normalize('NFC')
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '_')
    .replace(/^_|_$/g, '');
  return ALIASES.get(snake) ?? snake;
}

/** Whether the attribute is about the shop's business, and so never said. */
export function isOperational(attribute: string): boolean {
  return OPERATIONAL.has(attribute);
}
