import type { CopyPlace } from '@attune/contracts';
import type { CopyReader, CopyRecord, ReviewedText } from '@attune/copy-store';
import { FollowedRecords, type FollowedRecordsOptions, type Summary } from './followed-records';

/** A published text that a person approved or wrote; `unread`: the database has not told in time. */
export type ReviewedState =
  { readonly status: 'none' | 'unread' } | { readonly status: 'there'; readonly text: CopyRecord };

const NONE: ReviewedState = { status: 'none' };
const UNREAD: ReviewedState = { status: 'unread' };

/** What people let out in all shops, as it stood a moment ago. */
export class ReviewedTexts {
  private readonly records: FollowedRecords<ReviewedText & Summary, ReviewedState>;

  constructor(copies: Pick<CopyReader, 'copy' | 'reviewedTexts'>, options: FollowedRecordsOptions) {
    const source = {
      summaries: async (tenant: string, seen?: string) => {
        const read = await copies.reviewedTexts(tenant, seen);
        if (!read) return undefined;
        const summaries = read.texts.map((text) => ({
          ...text,
          id: placeKey(text),
          version: `${text.copyId} ${text.revision}`,
        }));
        return { stamp: read.stamp, summaries };
      },
      read: async (tenant: string, { copyId }: ReviewedText): Promise<ReviewedState> => {
        const text = await copies.copy(tenant, copyId);
        return text?.status === 'published' ? { status: 'there', text } : NONE;
      },
    };
    this.records = new FollowedRecords(source, options);
  }

  /** Hears of what has changed. @throws what the store throws */
  refresh(tenant: string): Promise<void> {
    return this.records.refresh(tenant);
  }

  /** Forgets a tenant who is followed no more. */
  letGo(tenant: string): void {
    this.records.letGo(tenant);
  }

  /**
   * What stands at a place, or else at the place for everybody, of a product as it is now.
   * @param patienceMs how long it may take to read it
   */
  async get(tenant: string, place: CopyPlace, productVersion: string, patienceMs: number): Promise<ReviewedState> {
    const known = this.records.known(tenant);
    if (!known || known.size === 0) return NONE;
    const text = known.get(placeKey(place)) ?? known.get(placeKey({ ...place, segment: '' }));
    // One about what the product was is about to be withdrawn.
    if (text?.productVersion !== productVersion) return NONE;
    return (await this.records.get(tenant, text, patienceMs)) ?? UNREAD;
  }
}

function placeKey({ itemId, channel, locale, segment }: CopyPlace): string {
  return JSON.stringify([itemId, channel, locale, segment]);
}
