import { z } from 'zod';
import { money } from '../money';
import { open } from '../open-object';
import { identifier, storableText } from '../text';

const attributeName = z
  .string()
  .regex(/^[\p{L}][\p{L}\p{N}_ -]{0,59}$/u, 'must be a letter, then letters, digits, "_", "-" or spaces');
/** Of an attribute: the most values, and the most characters of one. */
export const MAX_ATTRIBUTE_VALUES = 50;
export const MAX_ATTRIBUTE_LENGTH = 500;
const attributeText = storableText(MAX_ATTRIBUTE_LENGTH);
const attributeValue = z.union([
  attributeText,
  z.number(),
  z.boolean(),
  z.array(attributeText).max(MAX_ATTRIBUTE_VALUES),
]);

/** A product of the shop's catalog. */
export const catalogItem = open(
  z.object({
    itemId: identifier,
    title: storableText(500).min(1),
    description: storableText(50_000).optional(),
    brand: storableText(200).optional(),
    /** From the widest to the narrowest: `['Home', 'Kitchen', 'Kettles']`. */
    categoryPath: z.array(storableText(200).min(1)).max(10).default([]),
    price: money.optional(),
    inStock: z.boolean().default(true),
    /** Colour, material, size and whatever else the shop knows: name to one value or several. */
    attributes: z.record(attributeName, attributeValue).default({}),
    imageUrl: storableText(2_000).optional(),
  }),
);
export type CatalogItem = z.infer<typeof catalogItem>;
