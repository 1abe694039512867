import { z } from 'zod';
import { instant } from './events/envelope';
import { tenantName } from './text';

/**
 * A shopper is forgotten: what is known of them is removed, and what comes later under the same id is refused. The id
 * itself stays, for it must be known again.
 */
export const erasure = z.object({
  tenant: tenantName,
  /** As `shopperKey` gives it: `user:…` or `anon:…`. */
  shopper: z.string().regex(/^(user|anon):./s, 'must be user:ID or anon:ID'),
  erasedAt: instant,
});
export type Erasure = z.infer<typeof erasure>;
