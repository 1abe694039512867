import { z } from 'zod';
import { instant } from './events/envelope';

/** What could not be taken, with its bytes and the reason, so that it can be mended and sent again. */
export const deadLetter = z.object({
  tenant: z.string(),
  /** Who refused: `collector` before the topic, `historian` after it. */
  refusedBy: z.enum(['collector', 'historian']),
  /** What was meant: a shopper event or a catalog change. */
  kind: z.enum(['event', 'item']),
  reasons: z.array(z.object({ field: z.string(), message: z.string() })).min(1),
  /** The refused message's bytes in base64, as they came. */
  bytesBase64: z.string(),
  refusedAt: instant,
  /** Where the message stood, for what came by a topic. */
  source: z.object({ topic: z.string(), partition: z.int(), offset: z.string() }).optional(),
});
export type DeadLetter = z.infer<typeof deadLetter>;
