import { checkedRowLimit } from '@attune/database';
import { MAX_PAGE, RevisionConflict } from './copy-store';
import { frameKeyHash } from './frame-key';
import {
  type FrameDesk,
  type FramePosition,
  type FrameReader,
  type FrameRecord,
  type FrameWriter,
  UnknownFrame,
} from './frame-store';

/** Frames that live as long as the process: for tests. */
export function createInMemoryFrames(): FrameReader & FrameWriter & FrameDesk {
  /** Tenant and hash to frame. */
  const frames = new Map<string, FrameRecord>();
  const claims = new Map<string, { claimant: string; until: number }>();
  const at = (tenant: string, keyHash: string) => `${tenant} ${keyHash}`;

  /* eslint-disable @typescript-eslint/require-await -- a bad argument must reject, as the database's does */
  return {
    frame: async (tenant, key) => structuredClone(frames.get(at(tenant, frameKeyHash(key)))),

    frameByHash: async (tenant, keyHash) => structuredClone(frames.get(at(tenant, keyHash))),

    async frameSummaries(tenant, seen) {
      const own = [...frames].filter(([key]) => key.startsWith(`${tenant} `)).map(([, frame]) => frame);
      const stamp = `${own.length} ${own.reduce((sum, { revision }) => sum + revision, 0)}`;
      if (stamp === seen) return undefined;
      const summaries = own.map(({ keyHash, status, revision, promptVersion }) => ({
        ...{ keyHash, status, revision, promptVersion },
      }));
      return { stamp, frames: summaries };
    },

    async waitingFrames(tenant, limit, after) {
      checkedRowLimit(limit, MAX_PAGE);
      return [...frames]
        .filter(([key, { status }]) => key.startsWith(`${tenant} `) && status === 'waiting')
        .map(([, frame]) => structuredClone(frame))
        .filter((frame) => !after || compare(frame, after) > 0)
        .sort(compare)
        .slice(0, limit);
    },

    async claimFrame(tenant, key, claimant, forMs) {
      const held = claims.get(at(tenant, frameKeyHash(key)));
      if (held && held.until >= Date.now()) return false;
      claims.set(at(tenant, frameKeyHash(key)), { claimant, until: Date.now() + forMs });
      return true;
    },

    async unclaimFrame(tenant, key, claimant) {
      const place = at(tenant, frameKeyHash(key));
      if (claims.get(place)?.claimant === claimant) claims.delete(place);
    },

    async putFrame(tenant, frame, status) {
      const keyHash = frameKeyHash(frame.key);
      const revision = (frames.get(at(tenant, keyHash))?.revision ?? 0) + 1;
      const now = new Date();
      const stored = { ...structuredClone(frame), keyHash, status, revision, createdAt: now, changedAt: now };
      frames.set(at(tenant, keyHash), stored);
      return structuredClone(stored);
    },

    async decideFrame(tenant, keyHash, revision, decision) {
      const known = frames.get(at(tenant, keyHash));
      if (!known) throw new UnknownFrame(keyHash);
      if (known.status !== 'waiting' || known.revision !== revision) {
        throw new RevisionConflict(`frame ${keyHash}`, revision);
      }
      const decided: FrameRecord = {
        ...known,
        ...{ frame: 'edit' in decision ? structuredClone(decision.edit) : known.frame, revision: revision + 1 },
        ...{ status: 'reject' in decision ? 'rejected' : 'approved', changedAt: new Date() },
      };
      frames.set(at(tenant, keyHash), decided);
      return structuredClone(decided);
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}

function compare(a: FramePosition, b: FramePosition): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.keyHash < b.keyHash ? -1 : Number(a.keyHash > b.keyHash));
}
