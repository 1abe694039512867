import { type CatalogItem, type Money } from '@attune/contracts';
import { htmlText } from '../catalog/html-text';
import { attributesOf } from '../catalog/item-attributes';
import { textOf } from '../catalog/item-fields';
import { isRecord, type ItemRecord } from '../catalog/item-of-record';
import { lowestPrice } from '../catalog/lowest-price';
import { commaList } from '../catalog/text-list';
import { upserts } from '../catalog/upserts';
import { type FileFormat } from '../file-format';
import { moneyOf } from '../money-of';
import { mapRows, RowError } from '../row';
import { oneChunk, readText } from '../text/file-text';
import { firstRecord, jsonRecords } from './catalog-records';
import { shopifyOptions } from './shopify-options';

/** Products as a Shopify shop answers them under `/products.json`, and as its Admin API does. */
export const shopifyJson: FileFormat = {
  name: 'Shopify products (JSON)',
  example: '{"products": [{"id": 17, "title": "…", "handle": "…", "variants": [{"price": "12.50", …}], …}, …]}',
  async recognise(head, file, { currency }) {
    const read = jsonRecords(head.text);
    const first = read && (await firstRecord(read(oneChunk(head.text))));
    if (!read || !first || !('handle' in first) || !Array.isArray(first.variants)) return undefined;
    return {
      catalog: () => {
        const items = mapRows(read(readText(file.path)), (value) => itemOf(value, currency));
        return upserts(items, file.modifiedAt);
      },
    };
  },
};

function itemOf(product: unknown, currency: string): CatalogItem {
  if (!isRecord(product)) throw new RowError('must be an object with the fields of a product');
  const text = (field: string) => textOf(product[field], field);
  const itemId = text('id');
  if (itemId === undefined) throw new RowError('id is empty');
  const variants = recordsOf(product.variants);
  const type = text('product_type');
  const item = {
    itemId,
    title: text('title') ?? `Item ${itemId}`,
    description: htmlText(text('body_html') ?? ''),
    brand: text('vendor'),
    categoryPath: type === undefined ? [] : [type],
    price: lowestPrice(variants.map((variant) => priceOf(variant, currency))),
    inStock: (text('status') ?? 'active') === 'active' && (variants.length === 0 || variants.some(isInStock)),
    attributes: attributesOf([
      ['handle', product.handle],
      ['tags', typeof product.tags === 'string' ? commaList(product.tags) : product.tags],
      ...shopifyOptions(recordsOf(product.options)),
    ]),
    imageUrl: imageOf(product),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as CatalogItem;
}

function recordsOf(value: unknown): ItemRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function priceOf(variant: ItemRecord, currency: string): Money | undefined {
  const price = textOf(variant.price, 'variants.price');
  return price === undefined ? undefined : moneyOf(price, currency, 'variants.price');
}

/** The shop's page says `available`; the Admin API counts, where anybody does. */
function isInStock(variant: ItemRecord): boolean {
  if (typeof variant.available === 'boolean') return variant.available;
  const isCounted = variant.inventory_management !== null && variant.inventory_quantity !== undefined;
  return !isCounted || variant.inventory_policy === 'continue' || Number(variant.inventory_quantity) > 0;
}

function imageOf({ images, image }: ItemRecord): string | undefined {
  const [first = isRecord(image) ? image : undefined] = recordsOf(images);
  return first && textOf(first.src, 'images.src');
}
