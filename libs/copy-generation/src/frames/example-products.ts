import { type CatalogItem } from '@attune/contracts';
import { hasExpectedShape } from '../attributes';
import { type ProductFacts } from '../facts/facts';
import { extractFacts } from '../facts/extract-facts';
import { type FrameRequest } from './frame-key';
import { type Slot } from './frame-slots';

/** How many products are made up to try a frame on. */
const COUNT = 3;

/** One begins with a consonant, one with a vowel, one is longer: for articles and lengths. */
const NAMES = ['Tavoro', 'Elmira Ost', 'Karvento Lumo Praxa'];
/** With a capital they may be names, and are words of no other language than the text's. */
const WORDS = ['Tavel', 'Ostrel', 'Karven Lumo'];
const LISTS = [
  ['Tavel', 'Ostrel'],
  ['Ostrel', 'Karven', 'Lumo'],
  ['Lumo', 'Tavel'],
];
const BY_ATTRIBUTE = new Map([
  ['colour', ['navy', 'orange', 'ivory']],
  ['material', ['wool', 'oak', 'aluminium']],
  ['size', ['M', 'XL', 'S']],
]);
const NUMBERS = ['4', '8', '6'];
const MEASURES = ['180 g', '8 cm', '1,100 ml'];
/** For attributes whose values are all measures, or all counts. */
const NUMBER_LISTS = [
  ['4', '6'],
  ['8', '11', '18'],
  ['6', '4'],
];
const MEASURE_LISTS = [
  ['18 l', '20 l'],
  ['8 l', '11 l', '18 l'],
  ['180 g', '80 g'],
];
const PRICES = [1800, 8000, 129900];

/**
 * Made-up products that have a value for each of a frame's slots. What a frame says of them beside these values was
 * invented by whoever wrote it.
 */
export function exampleProducts(request: FrameRequest): ProductFacts[] {
  return Array.from({ length: COUNT }, (_, index) => extractFacts(exampleItem(request, index)));
}

function exampleItem({ key, slots }: FrameRequest, index: number): CatalogItem {
  const has = (attribute: string) => slots.some((slot) => slot.attribute === attribute);
  const others = slots.filter(({ attribute, kind }) => attribute !== 'brand' && kind !== 'name' && kind !== 'price');
  return {
    itemId: `example-${index}`,
    title: NAMES[index],
    description: '',
    ...(has('brand') ? { brand: NAMES[(index + 1) % COUNT] } : {}),
    categoryPath: key.type === '' ? [] : [key.type],
    ...(slots.some(({ kind }) => kind === 'price') ? { price: { amountMinor: PRICES[index], currency: 'EUR' } } : {}),
    inStock: true,
    attributes: Object.fromEntries(others.map((slot) => [slot.attribute, valueFor(slot, index)])),
  };
}

function valueFor({ attribute, kind }: Slot, index: number): string | string[] {
  const known = BY_ATTRIBUTE.get(attribute);
  if (kind === 'list') return known ? [known[index], known[(index + 1) % COUNT]] : listFor(attribute, index);
  if (kind === 'number') return NUMBERS[index];
  if (kind === 'measure') return MEASURES[index];
  return (known ?? WORDS)[index];
}

/** Several values in the shape that the attribute has. */
function listFor(attribute: string, index: number): string[] {
  const isInShape = (values: readonly string[]) => values.every((value) => hasExpectedShape(attribute, value));
  return [LISTS, MEASURE_LISTS, NUMBER_LISTS].map((lists) => lists[index]).find(isInShape) ?? LISTS[index];
}
