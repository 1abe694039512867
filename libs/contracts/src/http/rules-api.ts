import { z } from 'zod';
import { identifier } from '../text';

const filter = z.string().min(1).max(20_000);

/** A shop's rules for the lists at a place; docs/recommendations.md says what each does. */
export const rulesBook = z.strictObject({
  filter: z.string().max(20_000).default(''),
  boosts: z.array(z.strictObject({ filter, factor: z.number() })).default([]),
  pins: z.array(z.strictObject({ itemId: identifier, position: z.int32() })).default([]),
  promotions: z.array(z.strictObject({ filter, positions: z.array(z.int32()) })).default([]),
  caps: z.array(z.strictObject({ by: z.string().min(1).max(100), max: z.int32() })).default([]),
  diversity: z.number().default(0),
  fatigue: z.strictObject({ seen: z.int32(), factor: z.number() }).optional(),
  consumables: z.array(z.strictObject({ filter, afterDays: z.number() })).default([]),
});
export type RulesBook = z.infer<typeof rulesBook>;

/** The body of `PUT /admin/v1/rules/{place}`. */
export const rulesChange = z.strictObject({
  /** The version that was seen; 0: there were no rules. */
  expectedVersion: z.int32().min(0),
  rules: rulesBook,
});

/** The answer of `GET`, `PUT` and `DELETE /admin/v1/rules/{place}`. */
export const rulesAnswer = z.object({
  place: z.string(),
  /** 0: there never were rules. */
  version: z.int(),
  rules: rulesBook,
  /** With this version the rules were deleted; they are empty. */
  deleted: z.literal(true).optional(),
  changedAt: z.string().optional(),
  /** Of `GET /admin/v1/rules/{place}`: the rules of this version that are not followed, and why. */
  leftOut: z.array(z.object({ rule: z.string(), reason: z.string() })).optional(),
});
export type RulesAnswer = z.infer<typeof rulesAnswer>;

/** The answer of `GET /admin/v1/rules/{place}/versions`, newest first. */
export const rulesVersionsAnswer = z.object({ versions: z.array(rulesAnswer) });
export type RulesVersionsAnswer = z.infer<typeof rulesVersionsAnswer>;
