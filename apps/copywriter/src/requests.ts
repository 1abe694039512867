import {
  CHANNEL_RULES,
  FIELD_LIMITS,
  MAX_QUESTION_LENGTH,
  MAX_VARIANTS,
  personalPart,
  negotiate,
  type Affinity,
  type Grammar,
  type TextField,
  type Tone,
  TONES,
} from '@attune/copy-generation';
import {
  catalogItem,
  type CatalogItem,
  type ChannelName,
  copywriterV1,
  DEFAULT_TENANT,
  identifier,
  isStorableText,
  NOT_STORABLE,
  refusals,
  type sharedV1,
  type Shopper,
  tenantName,
} from '@attune/contracts';
import { InvalidArgument } from '@attune/grpc-transport';
import type { z } from 'zod';

export const MAX_ITEMS = 10_000;
const MAX_FIELDS = 30;
/**
 * A text may be longer than its field, which the checks say then, but not much: they compare words with each other, and
 * kept all calls waiting for half a minute over ten thousand characters.
 */
const CHARACTERS_A_GRAPHEME = 4;
const MAX_AFFINITIES = 20;
const MAX_ATTRIBUTE_LENGTH = 60;
const MAX_VALUE_LENGTH = 500;
const MAX_PRODUCT_ATTRIBUTES = 100;

const { Channel } = copywriterV1;

/** The channels as protobuf numbers them. */
export const CHANNEL_BY_NAME: Readonly<Record<ChannelName, copywriterV1.Channel>> = {
  product_page: Channel.CHANNEL_PRODUCT_PAGE,
  card: Channel.CHANNEL_CARD,
  search_result: Channel.CHANNEL_SEARCH_RESULT,
  email_subject: Channel.CHANNEL_EMAIL_SUBJECT,
  email_body: Channel.CHANNEL_EMAIL_BODY,
  push: Channel.CHANNEL_PUSH,
  ad: Channel.CHANNEL_AD,
  social_post: Channel.CHANNEL_SOCIAL_POST,
  chat_answer: Channel.CHANNEL_CHAT_ANSWER,
};
const CHANNELS = new Map(Object.entries(CHANNEL_BY_NAME).map(([name, number]) => [number, name as ChannelName]));

/** The tenant; without one the default. @throws InvalidArgument */
export function tenantOf(tenant: string): string {
  return tenant === '' ? DEFAULT_TENANT : checked('tenant', tenantName, tenant);
}

/** What to write about: the id of an item of the catalog, or a product that came along. @throws InvalidArgument */
export function subjectOf(subject: copywriterV1.ComposeRequest['subject']): string | CatalogItem {
  switch (subject?.$case) {
    case 'itemId':
      return itemIdOf(subject.value);
    case 'product':
      return productOf(subject.value);
    default:
      throw new InvalidArgument('item_id', 'is needed, or product');
  }
}

/** @throws InvalidArgument */
export function itemIdOf(itemId: string): string {
  return checked('item_id', identifier, itemId);
}

/** @throws InvalidArgument that names the id */
export function itemIdsOf(itemIds: readonly string[]): string[] {
  if (itemIds.length > MAX_ITEMS) {
    throw new InvalidArgument('item_ids', `must be at most ${MAX_ITEMS}, are ${itemIds.length}`);
  }
  return itemIds.map((itemId, n) => checked(`item_ids[${n}]`, identifier, itemId));
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

/** The voice; without one the plain. @throws InvalidArgument */
export function toneOf(tone: string): Tone {
  const known = TONES.find((one) => one === (tone || 'plain'));
  if (!known) throw new InvalidArgument('tone', `must be one of ${TONES.join(', ')}`);
  return known;
}

/** @throws InvalidArgument that names the field of the channel */
export function limitsOf(limits: Readonly<Record<string, number>>, channel: ChannelName): Map<string, number> {
  const named = Object.entries(limits);
  for (const [name, limit] of named) {
    if (!hasField(channel, name)) throw new InvalidArgument(`limits.${name}`, unknownField(channel));
    if (limit < 1) throw new InvalidArgument(`limits.${name}`, 'must be at least 1');
  }
  return new Map(named);
}

/** How many texts. @throws InvalidArgument */
export function variantsOf(variants: number): number {
  if (variants > MAX_VARIANTS) throw new InvalidArgument('variants', `must be at most ${MAX_VARIANTS}, is ${variants}`);
  return Math.max(1, variants);
}

/** What a shopper asks; undefined without a question. @throws InvalidArgument */
export function questionOf(question: string, channel: ChannelName): string | undefined {
  if (question === '') return undefined;
  if (channel !== 'chat_answer') throw new InvalidArgument('question', 'is for CHANNEL_CHAT_ANSWER only');
  if (question.length > MAX_QUESTION_LENGTH) {
    throw new InvalidArgument('question', `must be at most ${MAX_QUESTION_LENGTH} characters, are ${question.length}`);
  }
  return question;
}

/** Whose history counts; undefined when the request names nobody. @throws InvalidArgument */
export function shopperOf({
  shopper,
  profile,
}: Pick<copywriterV1.ComposeRequest, 'shopper' | 'profile'>): Shopper | undefined {
  const { userId = '', anonymousId = '' } = shopper ?? {};
  if (userId === '' && anonymousId === '') return undefined;
  if (profile) throw new InvalidArgument('shopper', 'must not be given together with a profile');
  return {
    userId: userId === '' ? undefined : checked('shopper.user_id', identifier, userId),
    anonymousId: anonymousId === '' ? undefined : checked('shopper.anonymous_id', identifier, anonymousId),
  };
}

/** A text about a product, field by field. @param field how the request calls the list @throws InvalidArgument */
export function textOf(fields: readonly TextField[], channel: ChannelName, field = 'fields'): TextField[] {
  if (fields.length < 1 || fields.length > MAX_FIELDS) {
    throw new InvalidArgument(field, `must be 1 to ${MAX_FIELDS}, are ${fields.length}`);
  }
  const counts = new Map<string, number>();
  for (const [n, { name, text }] of fields.entries()) {
    if (!hasField(channel, name)) throw new InvalidArgument(`${field}[${n}].name`, unknownField(channel));
    const { most, limit } = CHANNEL_RULES[channel][name];
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts.get(name)! > most) {
      throw new InvalidArgument(`${field}[${n}].name`, `is one too many: this channel has at most ${most} of ${name}`);
    }
    const maxLength = limit * CHARACTERS_A_GRAPHEME;
    if (text.trim() === '' || text.length > maxLength) {
      const why = `of ${name} a shopper reads ${limit} at most`;
      throw new InvalidArgument(`${field}[${n}].text`, `must be 1 to ${maxLength} characters: ${why}`);
    }
    if (!isStorableText(text)) throw new InvalidArgument(`${field}[${n}].text`, NOT_STORABLE);
  }
  return fields.map(({ name, text }) => ({ name, text: text.normalize('NFC') }));
}

function hasField(channel: ChannelName, name: string): boolean {
  return Object.hasOwn(FIELD_LIMITS[channel], name);
}

function unknownField(channel: ChannelName): string {
  return `is no field of this channel, which has ${Object.keys(FIELD_LIMITS[channel]).join(', ')}`;
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

/** A value that a schema takes. @throws InvalidArgument that names the field */
export function checked(field: string, schema: z.ZodType<string>, value: string): string {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidArgument(field, result.error.issues[0].message);
}
