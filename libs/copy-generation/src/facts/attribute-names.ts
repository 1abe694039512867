import { MEASURED } from '../attributes';
import { knownAttribute } from './attribute-aliases';
import { englishConcepts } from './english-concepts';
import { type Unit, unitOf } from './units';

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
  return knownAttribute(snake);
}

/** Whether the attribute is about the shop's business, and so never said. */
export function isOperational(attribute: string): boolean {
  return OPERATIONAL.has(attribute);
}

/** What an attribute's name says: "strap_length_cm" is the length of the strap, in cm. */
export interface AttributeName {
  readonly attribute: string;
  /** A concept's id. */
  readonly part?: string;
  /** The unit's symbol. */
  readonly unit?: string;
}

/** What can be said of a part alone. */
const OF_PARTS = new Set<string>([...MEASURED, 'size', 'colour', 'material', 'pattern', 'finish']);

/** What may have its unit in its name. */
const WITH_UNIT = new Set<string>([...MEASURED, 'voltage', 'storage', 'memory', 'battery_capacity', 'size']);

/** Sizes of clothes that read like units: `size_m` is how many there are of a medium one. */
const SIZE_LETTERS = new Set(['s', 'm', 'l', 't', 'g', 'd', 'h', 'a', 'v', 'k', 'w']);

/** The attribute with the part and the unit that are in its name. */
export function readAttributeName(name: string): AttributeName {
  const whole = canonicalAttribute(name);
  if (isMeasured(whole)) return { attribute: whole };
  const { attribute, unit } = splitUnit(whole);
  return { ...(isMeasured(attribute) ? { attribute } : splitPart(attribute)), unit };
}

/** Measures of the whole, though a part is in the name. */
const MEASURED_NAMES = new Set<string>([...MEASURED, 'battery_capacity']);
function isMeasured(attribute: string): boolean {
  return MEASURED_NAMES.has(attribute);
}

function splitUnit(whole: string): { attribute: string; unit?: string } {
  const at = whole.lastIndexOf('_');
  const attribute = canonicalAttribute(whole.slice(0, Math.max(at, 0)));
  const suffix = whole.slice(at + 1);
  const unit = unitInName(suffix);
  const base = splitPart(attribute).attribute;
  if (at === -1 || unit === undefined || !WITH_UNIT.has(base)) return { attribute: whole };
  if (base === 'size' && SIZE_LETTERS.has(suffix)) return { attribute: whole };
  return { attribute, unit: unit.symbol };
}

/** Names are in lower case, where symbols are not: "mah", "gb", "w". */
function unitInName(suffix: string): Unit | undefined {
  return (
    unitOf(suffix) ?? unitOf(suffix.toUpperCase()) ?? unitOf(`${suffix.slice(0, -1)}${suffix.slice(-1).toUpperCase()}`)
  );
}

function splitPart(attribute: string): AttributeName {
  const words = attribute.split('_');
  for (let at = 1; at < words.length; at++) {
    const [first, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    for (const [partWords, said] of [
      [first, rest],
      [rest, first],
    ]) {
      const about = canonicalAttribute(said);
      const part = OF_PARTS.has(about) ? englishConcepts.lookup(partWords, 'part') : undefined;
      if (part !== undefined) return { attribute: about, part };
    }
  }
  return { attribute };
}

/** The part that the attribute as a whole is: "lining", "sole". */
export function partNamed(attribute: string): string | undefined {
  return englishConcepts.lookup(attribute, 'part');
}
