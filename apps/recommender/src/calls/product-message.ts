import { type CatalogItem, sharedV1 } from '@attune/contracts';
import { MAX_RESPONSE_BYTES } from '@attune/grpc-transport';

/** What an item takes in an answer beside its product: its own id and its reason's, the reason's text. */
const BYTES_BESIDE_PRODUCT = 1_850;
/** What an answer takes beside its items. */
const BYTES_BESIDE_ITEMS = 2_048;
/** What the tag and the length of a field take at most, and a product's price and stock with theirs. */
const BYTES_OF_FRAME = 6;
const BYTES_OF_NUMBERS = 64;

/** How many bytes each product of an answer may take, so that the whole never outgrows what gRPC clients accept. */
export function productBudget(items: number): number {
  return Math.floor((MAX_RESPONSE_BYTES - BYTES_BESIDE_ITEMS) / Math.max(1, items)) - BYTES_BESIDE_PRODUCT;
}

/**
 * An item as protobuf in at most `budget` bytes: whole, as nearly every product is; else without its description; else
 * with its title, price and stock only. It is made anew each time, since what is kept of every item that was ever shown
 * would outgrow the catalog itself.
 */
export function productMessage(item: CatalogItem, budget: number): sharedV1.Product {
  const whole = wholeProduct(item);
  if (mostBytes(whole) <= budget || bytesOf(whole) <= budget) return whole;
  const brief = { ...whole, description: '' };
  if (bytesOf(brief) <= budget) return brief;
  const { itemId, title, price, inStock } = item;
  return sharedV1.Product.fromPartial({ itemId, title, price, inStock });
}

function wholeProduct(item: CatalogItem): sharedV1.Product {
  const { itemId, title, description = '', brand = '', categoryPath, price, inStock, imageUrl = '' } = item;
  const attributes: sharedV1.Product['attributes'] = Object.fromEntries(
    Object.entries(item.attributes).map(([name, value]) => [name, { values: [value].flat().map(String) }]),
  );
  return { itemId, title, description, brand, categoryPath, price, inStock, attributes, imageUrl };
}

function bytesOf(product: sharedV1.Product): number {
  return sharedV1.Product.encode(product).finish().length;
}

/** Not less than `bytesOf`, and found without encoding. */
function mostBytes({
  itemId,
  title,
  description,
  brand,
  imageUrl,
  categoryPath,
  attributes,
}: sharedV1.Product): number {
  let most = BYTES_OF_NUMBERS;
  for (const text of [itemId, title, description, brand, imageUrl, ...categoryPath]) most += mostBytesOf(text);
  for (const [name, { values }] of Object.entries(attributes)) {
    most += mostBytesOf(name) + 2 * BYTES_OF_FRAME;
    for (const value of values) most += mostBytesOf(value);
  }
  return most;
}

/** A UTF-16 unit takes three bytes at most. */
function mostBytesOf(text: string): number {
  return 3 * text.length + BYTES_OF_FRAME;
}
