import { type CatalogItem } from '@attune/contracts';
import { type ProductFacts } from '../facts/facts';
import { extractFacts } from '../facts/extract-facts';
import { type CatalogLexicon, EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { type Finding } from './verdict';
import { verifyText } from './verify-text';

/** An invented product of a shop, for tests. */
export function shopProduct(
  itemId: string,
  title: string,
  category: string,
  attributes: CatalogItem['attributes'],
  description?: string,
): ProductFacts {
  return extractFacts({
    ...{ itemId, title, brand: 'Tamsin', categoryPath: ['Shop', category], inStock: true, attributes, description },
    price: { amountMinor: 4500, currency: 'EUR' },
  });
}

/** What the checks find in a sentence about it, whatever else a text would have to say. */
export function findingsIn(
  product: ProductFacts,
  text: string,
  catalog: CatalogLexicon = EMPTY_CATALOG_LEXICON,
): readonly Finding[] {
  const context = { product, grammar: negotiate('en')!, catalog, policy: DEFAULT_CLAIM_POLICY };
  return verifyText([{ name: 'body', text }], { ...context, channel: 'email_body', extent: 'part' }).findings;
}
