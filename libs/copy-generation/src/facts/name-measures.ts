import { type Draft } from './draft';
import { parseMeasure } from './measure';
import { type Dimension, unitBySymbol } from './units';

/** Which attribute a measure in a name is about. A length alone is not known to be a height or a width. */
const ATTRIBUTES = new Map<Dimension, string>([
  ['volume', 'volume'],
  ['mass', 'weight'],
  ['length', 'size'],
  ['power', 'power'],
  ['voltage', 'voltage'],
  ['charge', 'battery_capacity'],
  ['luminous_flux', 'brightness'],
  ['information', 'storage'],
]);

/** "500 ml", "2 x 500 ml", "12 inch": only units that are no other word in a name, as "grams" in that of a film is. */
const MEASURE =
  /(?<![\p{L}\p{N}.,-])(?:(\d{1,3}) ?[x×] ?)?(\d{1,6}(?:[.,]\d{1,3})?) ?(kg|g|mg|lbs?|oz|fl\.? ?oz|ml|mL|cl|l|L|cm|mm|m|inch|in(?=\.)|″|"|W|kW|V|mAh|lm|GB|TB)(?![\p{L}\p{N}])/gu;

/** "12-pack", "Pack of 12"; "4-Piece". */
const COUNTS: readonly (readonly [string, RegExp])[] = [
  ['pack_size', /(?<![\p{L}\p{N}.,-])(\d{1,4})[ -]?pack(?!\p{L})|(?<!\p{L})pack of (\d{1,4})(?![\p{L}\p{N}.,])/giu],
  ['pieces', /(?<![\p{L}\p{N}.,-])(\d{1,4})[ -]?pieces?(?!\p{L})|(?<!\p{L})set of (\d{1,4})(?![\p{L}\p{N}.,])/giu],
];

/** The measures and counts of a title; of an attribute with several measures, none. */
export function measureDrafts(title: string): Draft[] {
  const drafts = [...measures(title), ...counts(title)];
  return drafts.filter((draft) => drafts.every((other) => other === draft || other.attribute !== draft.attribute));
}

function measures(title: string): Draft[] {
  return [...title.matchAll(MEASURE)].flatMap(({ 0: whole, 1: count, index }): Draft[] => {
    const measure = parseMeasure(whole);
    const attribute = measure && ATTRIBUTES.get(unitBySymbol(measure.unit)!.dimension);
    if (!measure || attribute === undefined) return [];
    const start = count === undefined ? index : index + whole.search(/(?<=[x×] ?)\d/u);
    const end = index + whole.length;
    const each = fromTitle(title, attribute, start, end);
    const drafts: Draft[] = [{ ...each, kind: 'text', unit: measure.unit }];
    if (count !== undefined)
      drafts.push({ ...fromTitle(title, 'pack_size', index, index + count.length), kind: 'number' });
    return drafts;
  });
}

function counts(title: string): Draft[] {
  return COUNTS.flatMap(([attribute, pattern]) =>
    [...title.matchAll(pattern)].map(({ 0: whole, 1: before, 2: behind, index }): Draft => {
      const number = before ?? behind;
      const start = index + whole.indexOf(number);
      return { ...fromTitle(title, attribute, start, start + number.length), kind: 'number' };
    }),
  );
}

function fromTitle(title: string, attribute: string, start: number, end: number) {
  const evidence = { field: 'title', start, end };
  return { attribute, field: 'title', values: [title.slice(start, end)], source: 'name', evidence } as const;
}
