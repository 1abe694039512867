import { streamKey, type Erasure } from '@attune/contracts';

/** Shoppers who were erased: of what names one, nothing is taken and nothing is kept as refused. */
export class ErasedShoppers {
  private readonly keys = new Set<string>();

  add({ tenant, shopper }: Erasure): void {
    this.keys.add(streamKey(tenant, shopper));
  }

  /** The field by which an event names an erased shopper, if it does. @param event as it was posted, not checked yet */
  fieldOf(tenant: string, event: unknown): 'userId' | 'anonymousId' | undefined {
    if (this.keys.size === 0 || typeof event !== 'object' || event === null) return undefined;
    const { userId, anonymousId } = event as Record<string, unknown>;
    const user = idOf(userId);
    if (user !== undefined) return this.keys.has(streamKey(tenant, `user:${user}`)) ? 'userId' : undefined;
    return this.keys.has(streamKey(tenant, `anon:${idOf(anonymousId)}`)) ? 'anonymousId' : undefined;
  }
}

/** What an id stands for, also where it is written in a way that is refused: its dead letter would tell of the shopper. */
function idOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().normalize('NFC') || undefined;
}
