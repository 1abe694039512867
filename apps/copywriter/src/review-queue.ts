import type {
  CopyReader,
  FramePosition,
  FrameReader,
  FrameRecord,
  QueuePosition,
  WaitingCopy,
} from '@attune/copy-store';

/** Something that waits for a decision: a text about one product, or a frame for all of a kind. */
export type Waiting = { copy: WaitingCopy; frame?: undefined } | { frame: FrameRecord; copy?: undefined };

/** Where a page ended. */
export interface ReviewPosition {
  createdAt: Date;
  kind: 'copy' | 'frame';
  id: string;
}

/** Sorts behind every id. */
const LAST_ID = '\uffff';

/** What waits of both kinds, the oldest first; of the same moment texts come before frames. */
export async function waitingPage(
  { copies, frames }: { copies: CopyReader; frames: FrameReader },
  tenant: string,
  limit: number,
  after?: ReviewPosition,
): Promise<Waiting[]> {
  const [texts, templates] = await Promise.all([
    copies.waiting(tenant, limit, after && copyPosition(after)),
    frames.waitingFrames(tenant, limit, after && framePosition(after)),
  ]);
  const all: Waiting[] = [...texts.map((copy) => ({ copy })), ...templates.map((frame) => ({ frame }))];
  // Stable: texts stay before frames of the same moment, and each kind in its own order.
  return all.sort((a, b) => createdAt(a).getTime() - createdAt(b).getTime()).slice(0, limit);
}

/** Where a page goes on that ended with this one. */
export function positionOf({ copy, frame }: Waiting): ReviewPosition {
  return copy
    ? { createdAt: copy.createdAt, kind: 'copy', id: copy.copyId }
    : { createdAt: frame.createdAt, kind: 'frame', id: frame.keyHash };
}

function createdAt({ copy, frame }: Waiting): Date {
  return copy ? copy.createdAt : frame.createdAt;
}

function copyPosition({ createdAt, kind, id }: ReviewPosition): QueuePosition {
  return { createdAt, copyId: kind === 'copy' ? id : LAST_ID };
}

function framePosition({ createdAt, kind, id }: ReviewPosition): FramePosition {
  return { createdAt, keyHash: kind === 'frame' ? id : '' };
}
