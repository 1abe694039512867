import { type CatalogItem, MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTE_VALUES } from '@attune/contracts';
import { RowError } from '../row';
import { scalarText } from './item-fields';

type Attributes = CatalogItem['attributes'];

/**
 * Fields that have no meaning of their own, as attributes: a list as several values, an object's fields under names put
 * together (`size: { width: 3 }` as `size_width`). Empty values are left out.
 * @throws RowError for what no attribute can hold: what the contracts say of it names neither limit
 */
export function attributesOf(fields: Iterable<readonly [string, unknown]>): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of fields) add(attributes, attributeName(name), value);
  return attributes;
}

function add(attributes: Attributes, name: string, value: unknown): void {
  if (name === '' || value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const texts = value.filter((entry) => entry !== null).map((entry) => attributeText(name, entry));
    const several = texts.filter((text) => text !== '');
    if (several.length > MAX_ATTRIBUTE_VALUES) {
      const most = `at most ${MAX_ATTRIBUTE_VALUES} of ${MAX_ATTRIBUTE_LENGTH} characters`;
      throw new RowError(`${name} has ${several.length} values; an attribute has ${most}`);
    }
    if (several.length > 0) attributes[name] = several;
  } else if (typeof value === 'object') {
    for (const [field, inner] of Object.entries(value)) add(attributes, attributeName(`${name}_${field}`), inner);
  } else if (typeof value === 'boolean') {
    attributes[name] = value;
  } else {
    const text = attributeText(name, value);
    if (text !== '') attributes[name] = text;
  }
}

/** @throws RowError */
function attributeText(name: string, value: unknown): string {
  const text = scalarText(value).trim();
  if (text.length <= MAX_ATTRIBUTE_LENGTH) return text;
  throw new RowError(`${name} has ${text.length} characters; an attribute has at most ${MAX_ATTRIBUTE_LENGTH}`);
}

/** A field's name as the contracts want an attribute's: it begins with a letter, and has no signs but `_`, `-` and spaces. */
export function attributeName(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}_ -]+/gu, '_')
    .replace(/^[^\p{L}]+/u, '')
    .slice(0, 60);
}
