import { z } from 'zod';
import { instant } from './events/envelope';
import { MAX_MESSAGE_BYTES } from './topics';
import { refusal, type Refusal } from './verdict';

/** What could not be taken, with its bytes and the reason, so that it can be mended and sent again. */
export const deadLetter = z.object({
  tenant: z.string(),
  /** Who refused: `collector` before the topic, `historian` after it. */
  refusedBy: z.enum(['collector', 'historian']),
  /** What was meant: a shopper event or a catalog change. */
  kind: z.enum(['event', 'item']),
  reasons: z.array(refusal).min(1),
  /** The refused message's bytes in base64, as they came; of more than `MAX_MESSAGE_BYTES` only the first so many. */
  bytesBase64: z.string(),
  /** How many bytes came. */
  byteLength: z.int().min(0).optional(),
  refusedAt: instant,
  /** Where the message stood, for what came by a topic, and what it carried beside its bytes. */
  source: z
    .object({
      topic: z.string(),
      partition: z.int(),
      offset: z.string(),
      key: z.string().optional(),
      /** Values in base64: a header may hold any bytes. Of very many or large ones only the first. */
      headersBase64: z.record(z.string(), z.array(z.string())).optional(),
    })
    .optional(),
});
export type DeadLetter = z.infer<typeof deadLetter>;

/**
 * The key of a letter, by which it can be removed alone. A record that is refused again after a crash has letters of one
 * key: they are one, though both stand on the topic until it is compacted.
 */
export function deadLetterKey({ tenant, source }: DeadLetter): string {
  return source ? `${tenant}:${source.topic}:${source.partition}:${source.offset}` : `${tenant}:${crypto.randomUUID()}`;
}

/** What was decided about a dead letter; it is kept all the same, but for an erased one. */
export const deadLetterResolution = z.object({
  /** The letter's offset in its topic. */
  number: z.string(),
  /** The letter's key: what is decided holds for all letters that have it. */
  key: z.string().optional(),
  /** `erased`: it was about a shopper who was erased, and is shown no more. */
  action: z.enum(['retried', 'discarded', 'erased']),
  resolvedAt: instant,
});
export type DeadLetterResolution = z.infer<typeof deadLetterResolution>;

/** What is known of a refused message when it is buried. */
export interface RefusedMessage {
  tenant: string;
  refusedBy: DeadLetter['refusedBy'];
  kind: DeadLetter['kind'];
  reasons: Refusal[];
  bytes: Buffer;
  source?: DeadLetter['source'];
}

/** The dead letter of a message that is refused now. */
export function deadLetterOf({ bytes, ...refused }: RefusedMessage): DeadLetter {
  return {
    ...refused,
    bytesBase64: bytes.subarray(0, MAX_MESSAGE_BYTES).toString('base64'),
    byteLength: bytes.length,
    refusedAt: new Date().toISOString(),
  };
}
