import { z } from 'zod';
import { itemRemoved, itemUpserted } from './catalog/item-change';
import { publishedCopy } from './copy/published-copy';
import { deadLetter } from './dead-letter';
import { erasure } from './erasure';
import { EVENT_SCHEMA_VERSION } from './events/envelope';
import { eventSchemas } from './events/shop-event';

/**
 * The messages of the topics as JSON Schemas, for readers in other languages: file name to schema. Rules that JSON
 * Schema cannot say (well-formed Unicode, words that stand for "no value", the depth of unknown fields) are left out.
 */
export function jsonSchemas(): Record<string, object> {
  const messages: [string, z.ZodType, object][] = [
    ...eventSchemas.map((schema): [string, z.ZodType, object] => [schema.shape.type.value, schema, needsShopper]),
    ['item_upserted', itemUpserted, {}],
    ['item_removed', itemRemoved, {}],
    ['dead_letter', deadLetter, {}],
    ['erasure', erasure, {}],
    ['published_copy', publishedCopy, {}],
  ];
  return Object.fromEntries(
    messages.map(([name, schema, rules]) => {
      const title = `${name}, version ${EVENT_SCHEMA_VERSION}`;
      return [`${name}.v${EVENT_SCHEMA_VERSION}.json`, { title, ...z.toJSONSchema(schema, { io: 'input' }), ...rules }];
    }),
  );
}

const needsShopper = { anyOf: [{ required: ['userId'] }, { required: ['anonymousId'] }] };
