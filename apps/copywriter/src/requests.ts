import { personalPart, negotiate, type Affinity, type Grammar } from '@attune/copy-generation';
import {
  catalogItem,
  type CatalogItem,
  type ChannelName,
  copywriterV1,
  DEFAULT_TENANT,
  identifier,
  refusals,
  type sharedV1,
  tenantName,
} from '@attune/contracts';
import { InvalidArgument } from '@attune/grpc-transport';
import type { z } from 'zod';

const MAX_AFFINITIES = 20;
const MAX_ATTRIBUTE_LENGTH = 60;
const MAX_VALUE_LENGTH = 500;
const MAX_PRODUCT_ATTRIBUTES = 100;

const { Channel } = copywriterV1;
const CHANNELS = new Map<number, ChannelName>([
  [Channel.CHANNEL_PRODUCT_PAGE, 'product_page'],
  [Channel.CHANNEL_CARD, 'card'],
  [Channel.CHANNEL_EMAIL_SUBJECT, 'email_subject'],
  [Channel.CHANNEL_AD, 'ad'],
]);

/** The tenant; without one the default. @throws InvalidArgument */
export function tenantOf(tenant: string): string {
  return tenant === '' ? DEFAULT_TENANT : checked('tenant', tenantName, tenant);
}

/** What to write about: the id of an item of the catalog, or a product that came along. @throws InvalidArgument */
export function subjectOf(subject: copywriterV1.ComposeRequest['subject']): string | CatalogItem {
  switch (subject?.$case) {
    case 'itemId':
      return checked('item_id', identifier, subject.value);
    case 'product':
      return productOf(subject.value);
    default:
      throw new InvalidArgument('item_id', 'is needed, or product');
  }
}

/** @throws InvalidArgument */
export function channelOf(channel: copywriterV1.Channel): ChannelName {
  const name = CHANNELS.get(channel);
  if (!name) throw new InvalidArgument('channel', 'must be one of the channels other than CHANNEL_UNSPECIFIED');
  return name;
}

/** The grammar for a BCP 47 tag; without one the English. @throws InvalidArgument */
export function grammarOf(locale: string): Grammar {
  const grammar = negotiate(locale === '' ? 'en' : locale);
  if (!grammar) throw new InvalidArgument('locale', 'must be a BCP 47 language tag, like "en" or "de-AT"');
  return grammar;
}

/** @throws InvalidArgument; the message never repeats what an affinity says of a person */
export function affinitiesOf(profile: copywriterV1.ShopperProfile | undefined): Affinity[] {
  const affinities = profile?.affinities ?? [];
  if (affinities.length > MAX_AFFINITIES) {
    throw new InvalidArgument('profile.affinities', `must be at most ${MAX_AFFINITIES}, are ${affinities.length}`);
  }
  affinities.forEach((affinity, index) => checkAffinity(`profile.affinities[${index}]`, affinity));
  return affinities;
}

function checkAffinity(field: string, affinity: sharedV1.Affinity): void {
  const { attribute, value, weight } = affinity;
  if (attribute.trim() === '' || attribute.length > MAX_ATTRIBUTE_LENGTH) {
    throw new InvalidArgument(`${field}.attribute`, `must be 1 to ${MAX_ATTRIBUTE_LENGTH} characters`);
  }
  if (value.length > MAX_VALUE_LENGTH) {
    throw new InvalidArgument(`${field}.value`, `must be at most ${MAX_VALUE_LENGTH} characters`);
  }
  if (!(weight >= 0 && weight <= 1)) throw new InvalidArgument(`${field}.weight`, 'must be 0 to 1');
  const personal = personalPart(affinity);
  if (personal) {
    throw new InvalidArgument(
      `${field}.${personal}`,
      'says who the shopper is; copy is fitted to products they look at, never to age, gender, health, religion, ethnicity, orientation or pregnancy',
    );
  }
}

function productOf(product: sharedV1.Product): CatalogItem {
  const attributes = Object.entries(product.attributes);
  if (attributes.length > MAX_PRODUCT_ATTRIBUTES) {
    throw new InvalidArgument(
      'product.attributes',
      `must be at most ${MAX_PRODUCT_ATTRIBUTES}, are ${attributes.length}`,
    );
  }
  const parsed = catalogItem.safeParse({
    ...product,
    attributes: Object.fromEntries(attributes.map(([name, { values }]) => [name, values])),
  });
  if (parsed.success) return parsed.data;
  const [{ field, message }] = refusals(parsed.error);
  throw new InvalidArgument(`product.${protoPath(field)}`, message);
}

/** `price.amountMinor` as the request has it: `price.amount_minor`. Attributes have the shop's own names. */
function protoPath(path: string): string {
  if (path.startsWith('attributes')) return path;
  return path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function checked(field: string, schema: z.ZodType<string>, value: string): string {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidArgument(field, result.error.issues[0].message);
}
