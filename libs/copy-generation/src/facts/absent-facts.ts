import { type CatalogItem } from '@attune/contracts';
import { LISTED, MEASURED, QUALIFYING } from '../attributes';
import { canonicalAttribute, isOperational } from './attribute-names';
import { cleanText } from './clean-text';
import { type Fact } from './facts';

/** What shops write where there is none of something. */
const NONE = new Set([
  ...['none', 'without', 'not available', 'keine', 'keiner', 'ohne', 'aucun', 'aucune', 'sans', 'ninguno', 'ninguna'],
  ...['sin', '无', '没有'],
]);

/** Every product has a colour and a length: where none is given it is not known. */
const NEVER_ABSENT = new Set<string>([...LISTED, ...QUALIFYING, ...MEASURED]);

/**
 * What the catalog says that there is none of: "armrests: none". As often as not it only means that nobody knows, so that no
 * text is written of it; but whoever writes "no armrests" has invented nothing.
 */
export function absentFacts({ attributes }: CatalogItem): Fact[] {
  return Object.entries(attributes).flatMap(([name, value]): Fact[] => {
    const attribute = canonicalAttribute(name);
    const values = [cleanText(String(value))];
    if (attribute === '' || !NONE.has(values[0].toLowerCase())) return [];
    if (NEVER_ABSENT.has(attribute) && attribute !== 'flavour') return [];
    if (isOperational(attribute)) return [];
    const field = `attributes.${name}`;
    return [
      { id: field, attribute, field, values, source: 'structured', kind: 'boolean', holds: false, inName: false },
    ];
  });
}
