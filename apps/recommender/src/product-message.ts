import { type CatalogItem, sharedV1 } from '@attune/contracts';
import { MAX_RESPONSE_BYTES } from '@attune/grpc-transport';

/** A product with how many bytes it takes. */
interface SizedProduct {
  product: sharedV1.Product;
  bytes: number;
}

/** An item's forms from the whole to the least, made when they are first needed. */
const formsOf = new WeakMap<CatalogItem, SizedProduct[]>();

/** What an item takes in an answer beside its product: its own id and its reason's, the reason's text. */
const BYTES_BESIDE_PRODUCT = 1_850;
/** What an answer takes beside its items. */
const BYTES_BESIDE_ITEMS = 2_048;

/** How many bytes each product of an answer may take, so that the whole never outgrows what gRPC clients accept. */
export function productBudget(items: number): number {
  return Math.floor((MAX_RESPONSE_BYTES - BYTES_BESIDE_ITEMS) / Math.max(1, items)) - BYTES_BESIDE_PRODUCT;
}

/**
 * An item as protobuf in at most `budget` bytes: whole, as nearly every product is; else without its description; else
 * with its title, price and stock only.
 */
export function productMessage(item: CatalogItem, budget: number): sharedV1.Product {
  let forms = formsOf.get(item);
  if (!forms) formsOf.set(item, (forms = makeForms(item)));
  return (forms.find(({ bytes }) => bytes <= budget) ?? forms[forms.length - 1]).product;
}

function makeForms(item: CatalogItem): SizedProduct[] {
  const whole = sharedV1.Product.fromPartial({
    ...item,
    attributes: Object.fromEntries(
      Object.entries(item.attributes).map(([name, value]) => [name, { values: [value].flat().map(String) }]),
    ),
  });
  const { itemId, title, price, inStock } = item;
  return [whole, { ...whole, description: '' }, sharedV1.Product.fromPartial({ itemId, title, price, inStock })].map(
    (product) => ({ product, bytes: sharedV1.Product.encode(product).finish().length }),
  );
}
