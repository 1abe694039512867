import { copywriterV1 } from '@attune/contracts';
import {
  type FrameDesk,
  type FrameReader,
  type FrameRecord,
  type FrameStatus,
  RevisionConflict,
  UnknownFrame,
} from '@attune/copy-store';
import { InvalidArgument } from '@attune/grpc-transport';
import { z } from 'zod';
import { reasonOf } from './desk-requests';
import { digitalSourceType } from './disclosure';
import { editedFrame } from './model/frame-edit';
import type { TenantCopy } from './tenant-copy';

const { ReviewStatus } = copywriterV1;

/** By this a frame's id is known among those of texts, which are hexadecimal. */
const PREFIX = 'frame:';

/** What is shown of a frame: its fields, with slots. A frame of another shape is shown without text. */
const shownFrame = z.object({ fields: z.array(z.object({ name: z.string(), sentences: z.array(z.string()) })) });

const STATUSES: Readonly<Record<FrameStatus, copywriterV1.ReviewStatus>> = {
  waiting: ReviewStatus.REVIEW_STATUS_WAITING,
  approved: ReviewStatus.REVIEW_STATUS_APPROVED,
  rejected: ReviewStatus.REVIEW_STATUS_REJECTED,
};

/** The hash of a frame's key in the id of a review; undefined when the review is of a text. */
export function frameHashOf(copyId: string): string | undefined {
  return copyId.startsWith(PREFIX) ? copyId.slice(PREFIX.length) : undefined;
}

/**
 * Carries out what a reviewer decides of a frame. An edit is checked as the model's own frame was.
 * @throws InvalidArgument for a decision that cannot be, or an edit that the checks refuse
 * @throws UnknownFrame
 * @throws RevisionConflict when somebody else was quicker
 */
export async function decideFrame(
  frames: FrameReader & FrameDesk,
  tenant: TenantCopy,
  { keyHash, revision }: { keyHash: string; revision: number },
  decision: copywriterV1.ReviewRequest['decision'],
  reviewer: string,
): Promise<FrameRecord> {
  switch (decision?.$case) {
    case 'approve':
      return frames.decideFrame(tenant.name, keyHash, revision, { approve: true }, reviewer);
    case 'reject': {
      const reason = reasonOf(decision.value.reason, 'reject.reason');
      return frames.decideFrame(tenant.name, keyHash, revision, { reject: reason }, reviewer);
    }
    case 'edit': {
      const known = await frames.frameByHash(tenant.name, keyHash);
      if (!known) throw new UnknownFrame(keyHash);
      // Before the edit is looked at, for it may not fit what somebody else has made of the frame.
      if (known.status !== 'waiting' || known.revision !== revision) {
        throw new RevisionConflict(`frame ${keyHash}`, revision);
      }
      const edited = editedFrame(known, tenant, decision.value.fields);
      return frames.decideFrame(tenant.name, keyHash, revision, { edit: edited }, reviewer);
    }
    case undefined:
      throw new InvalidArgument('decision', 'is needed: approve, edit or reject');
  }
}

/** A frame as an entry of the queue: its sentences have slots where a product's values go. */
export function frameEntryMessage(tenant: string, frame: FrameRecord): copywriterV1.ReviewEntry {
  const { keyHash, key, writer, status, reasons, revision, createdAt } = frame;
  const shown = shownFrame.safeParse(frame.frame);
  const fields = (shown.data?.fields ?? []).map(({ name, sentences }) => ({
    name,
    text: sentences.join(' '),
    sentences: sentences.map((text) => ({ text, facts: [] })),
  }));
  const copy = copywriterV1.Copy.fromPartial({
    ...{ copyId: `${PREFIX}${keyHash}`, writer, fields, planReason: `a frame for ${key}` },
    digitalSourceType: digitalSourceType(writer) ?? '',
  });
  return {
    ...{ copy, tenant, status: STATUSES[status], reasons, published: [], revision },
    createdAt: createdAt.toISOString(),
  };
}
