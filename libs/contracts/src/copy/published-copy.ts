import { z } from 'zod';
import { EVENT_SCHEMA_VERSION, instant } from '../events/envelope';
import { open } from '../open-object';
import { tenantName } from '../text';
import { copyPlace } from './copy-place';

/** Stands in a published text where the price goes: whoever shows the text puts the price of that moment there. */
export const PRICE_PLACEHOLDER = '{price}';

/** What IPTC calls a text that a language model wrote. */
export const TRAINED_ALGORITHMIC_MEDIA = 'trainedAlgorithmicMedia';

const sentence = open(
  z.object({
    text: z.string(),
    /** The catalog's fields and values that carry the sentence. */
    facts: z.array(open(z.object({ field: z.string(), value: z.string() }))),
  }),
);

/** A field of a text: "title", "body", "bullet". */
export const publishedField = open(
  z.object({
    name: z.string(),
    /** May hold `{price}`. */
    text: z.string(),
    /** Empty where a person wrote the field. */
    sentences: z.array(sentence),
  }),
);
export type PublishedField = z.infer<typeof publishedField>;

/** A text as shoppers see it. A tombstone under its key takes it back. */
export const publishedCopy = open(
  z.object({
    schemaVersion: z.int().min(1).default(EVENT_SCHEMA_VERSION),
    tenant: tenantName,
    ...copyPlace.shape,
    copyId: z.string(),
    /** "rules" or "model:NAME". */
    writer: z.string(),
    /** Hash of the facts that it was written from; price and stock are not among them. */
    productVersion: z.string(),
    policyVersion: z.string(),
    /** In the channel's order. */
    fields: z.array(publishedField).min(1),
    /** Of text that a language model wrote; edited by a person, it stays such text. */
    digitalSourceType: z.literal(TRAINED_ALGORITHMIC_MEDIA).optional(),
    /** A line to be shown with the text, in its language, where the shop tells readers that a machine wrote it. */
    disclosure: z.string().optional(),
    publishedAt: instant,
  }),
);
export type PublishedCopy = z.infer<typeof publishedCopy>;
