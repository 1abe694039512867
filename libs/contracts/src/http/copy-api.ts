import { z } from 'zod';
import { copyPolicy } from '../copy/copy-policy';
import { identifier } from '../text';
import { channelName } from './storefront-api';

/** Who decides, for the audit trail. */
const reviewer = z.string().trim().min(1).max(100);
const locale = z.string().max(35);
const textField = z.strictObject({ name: z.string().min(1).max(60), text: z.string().min(1).max(10_000) });

/** The body of `POST /admin/v1/copy/reviews/{copyId}`. */
export const reviewDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), revision: z.int32().min(1), reviewer }),
  z.strictObject({
    decision: z.literal('edit'),
    revision: z.int32().min(1),
    reviewer,
    /** May say `{price}` where the price goes. */
    fields: z.array(textField).min(1).max(30),
  }),
  z.strictObject({
    decision: z.literal('reject'),
    revision: z.int32().min(1),
    reviewer,
    reason: z.string().max(1_000).default(''),
  }),
]);

/** The body of `POST /admin/v1/copy/publish`. */
export const publishBody = z.strictObject({
  itemId: identifier,
  channel: channelName,
  locale: locale.default('en'),
  reviewer,
});

/** The body of `POST /admin/v1/copy/retract`: all channels and locales unless named. */
export const retractBody = z.strictObject({
  itemId: identifier,
  channel: channelName.optional(),
  locale: locale.default(''),
  reviewer,
  reason: z.string().max(1_000).default(''),
});

/** The body of `PUT /admin/v1/copy/policy`. */
export const policyChange = z.strictObject({
  /** The version that was seen; empty: there was none. */
  expectedVersion: z.string().max(9).default(''),
  policy: copyPolicy,
  reviewer,
});

/** The body of `POST /admin/v1/copy/verify`. */
export const verifyBody = z.strictObject({
  itemId: identifier,
  channel: channelName,
  locale: locale.default('en'),
  fields: z.array(textField).min(1).max(30),
});

const outcome = z.enum(['pass', 'review', 'refused']);

/** What a check found: which words of which field, and why. */
const finding = z.object({
  hard: z.boolean(),
  field: z.string(),
  /** In UTF-16 code units of the field's text; both 0 when something is missing. */
  start: z.int(),
  end: z.int(),
  words: z.string(),
  reason: z.string(),
});
const check = z.object({ name: z.string(), outcome, findings: z.array(finding) });

const cited = z.object({ field: z.string(), value: z.string() });
const sentence = z.object({ text: z.string(), facts: z.array(cited) });

/** A text as staff see it. */
export const deskCopy = z.object({
  copyId: z.string(),
  itemId: z.string(),
  channel: channelName.optional(),
  locale: z.string(),
  segment: z.string(),
  writer: z.string(),
  productVersion: z.string(),
  policyVersion: z.string(),
  fields: z.array(z.object({ name: z.string(), text: z.string(), sentences: z.array(sentence) })),
  checks: z.array(check),
  /** A person approved the text, or wrote it. */
  reviewed: z.boolean(),
  digitalSourceType: z.string().optional(),
});
export type DeskCopy = z.infer<typeof deskCopy>;

/** A text that waits or was decided, with what shoppers saw last at its place. */
export const reviewEntry = z.object({
  copy: deskCopy,
  status: z.enum(['waiting', 'approved', 'rejected', 'withdrawn']),
  /** Why it waits. */
  reasons: z.array(z.string()),
  published: z.array(z.object({ name: z.string(), text: z.string() })),
  /** A decision names the one that it was made on. */
  revision: z.int(),
  createdAt: z.string(),
});
export type ReviewEntryAnswer = z.infer<typeof reviewEntry>;

/** The answer of `GET /admin/v1/copy/reviews`, oldest first. */
export const reviewsAnswer = z.object({ entries: z.array(reviewEntry), nextPageToken: z.string().optional() });
export type ReviewsAnswer = z.infer<typeof reviewsAnswer>;

/** The answer of `POST /admin/v1/copy/publish`. */
export const publishAnswer = z.object({
  copy: deskCopy,
  /** Whether shops see it now; else it waits, or the checks refuse it. */
  published: z.boolean(),
  reasons: z.array(z.string()),
});
export type PublishAnswer = z.infer<typeof publishAnswer>;

/** The answer of `POST /admin/v1/copy/retract`. */
export const retractAnswer = z.object({ retracted: z.int() });

/** The answer of `GET /admin/v1/copy/{itemId}/history`, newest first. */
export const copyHistoryAnswer = z.object({
  entries: z.array(
    z.object({
      at: z.string(),
      action: z.string(),
      copyId: z.string(),
      channel: channelName.optional(),
      locale: z.string(),
      actor: z.string(),
      reason: z.string(),
    }),
  ),
  nextPageToken: z.string().optional(),
});
export type CopyHistoryAnswer = z.infer<typeof copyHistoryAnswer>;

/** The answer of `GET` and `PUT /admin/v1/copy/policy`. */
export const policyAnswer = z.object({
  /** Empty: there is none. */
  version: z.string(),
  policy: copyPolicy,
});
export type PolicyAnswer = z.infer<typeof policyAnswer>;

/** The answer of `POST /admin/v1/copy/verify`. */
export const verdictAnswer = z.object({
  outcome,
  checks: z.array(check),
  productVersion: z.string(),
  policyVersion: z.string(),
});
export type VerdictAnswer = z.infer<typeof verdictAnswer>;
