import type { CatalogItem } from '@attune/contracts';

/** The most features of one item; those of the category, the brand, the price and the title come first. */
export const MAX_ITEM_FEATURES = 200;
/** The longest feature, in UTF-16 code units. What is longer is prose that no other item shares, and is passed over. */
export const MAX_FEATURE_LENGTH = 300;

/** Code units of a title that are looked at. */
const MAX_TITLE_LENGTH = 500;
const MAX_TITLE_WORDS = 30;
/** Price bands in a doubling of the price. */
const BANDS_PER_DOUBLING = 2;

/**
 * What the catalog says of an item, as a bounded number of short, distinct names: every prefix of the category's path,
 * the brand, the band of the price, the title's words, and each value of an attribute. Items that share a name are
 * alike in that respect. Spelling is folded (NFKC, lower case); the colon keeps them apart from attributes, whose names
 * have none.
 */
export function itemFeatures(item: CatalogItem): string[] {
  const features = new Set<string>();
  for (const feature of namedFeatures(item)) {
    if (features.size === MAX_ITEM_FEATURES) break;
    if (feature.length <= MAX_FEATURE_LENGTH) features.add(feature);
  }
  return [...features];
}

function* namedFeatures({ categoryPath, brand, price, title, attributes }: CatalogItem): Generator<string> {
  let path = 'category:';
  for (const [depth, name] of categoryPath.entries()) {
    path += depth === 0 ? fold(name) : ` > ${fold(name)}`;
    yield path;
  }
  if (brand) yield `brand:${fold(brand)}`;
  if (price && price.amountMinor > 0) {
    yield `price:${price.currency} ${Math.floor(BANDS_PER_DOUBLING * Math.log2(price.amountMinor))}`;
  }
  for (const word of words(title)) yield `title:${word}`;
  for (const [name, value] of Object.entries(attributes)) {
    for (const one of Array.isArray(value) ? value : [String(value)]) {
      const folded = fold(one);
      if (folded) yield `${fold(name)}=${folded}`;
    }
  }
}

/** Finds words in scripts without spaces, too. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Latin letters, digits, and what always stands between two words: there, words are what the segmenter says, ten times as fast. */
const PLAIN = /^(?:[a-z0-9ß-öø-ň\u014a-ž ()/&+!?"#%*|-]|[,;.:](?= |$))*$/;
const PLAIN_WORD = /[a-z0-9ß-öø-ž]+/g;

function words(title: string): string[] {
  const folded = fold(title.slice(0, MAX_TITLE_LENGTH));
  if (PLAIN.test(folded)) return (folded.match(PLAIN_WORD) ?? []).slice(0, MAX_TITLE_WORDS);
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(folded)) {
    if (!isWordLike) continue;
    if (found.push(segment) === MAX_TITLE_WORDS) break;
  }
  return found;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
