import { randomUUID } from 'node:crypto';
import type { FrameReader, FrameWriter } from '@attune/copy-store';
import { type FrameRequest, type Grammar, type NoAnswer, PROMPT_VERSION, writeFrame } from '@attune/copy-generation';
import type { TenantModels } from '@attune/language-model';
import type { TenantCopy } from '../tenant-copy';
import { type FrameMemory, isSettled } from './frame-memory';
import type { ModelTask, TaskOutcome } from './model-queue';

export interface FrameTaskParts {
  store: FrameReader & FrameWriter;
  memory: FrameMemory;
  model: TenantModels;
  /** How long a model may take for a frame, with what is asked again: longer than that no other copywriter waits for it. */
  claimMs: number;
}

/** Has a model write the frame that is wanted, and puts it before a reviewer: none is used without one. */
export function frameTask(
  { store, memory, model, claimMs }: FrameTaskParts,
  tenant: TenantCopy,
  request: FrameRequest,
  grammar: Grammar,
): ModelTask {
  const { id } = request.key;
  // Another copywriter may have been quicker, also while the model wrote.
  const isKnown = async () => isSettled(await store.frame(tenant.name, id));

  const write = async (signal: AbortSignal): Promise<TaskOutcome> => {
    if (await isKnown()) return { outcome: 'known' };
    const standards = { catalog: tenant.knowledge.lexicon, policy: tenant.policy.claims };
    const written = await writeFrame(request, model.forTenant(tenant.name), { grammar, ...standards, signal });
    if ('refused' in written) return outcomeOf(written);
    if (await isKnown()) return { outcome: 'known' };
    const { frame, notes } = written;
    const { writer } = frame;
    // With what it was asked for, by which an edit of it is checked.
    const stored = { key: id, frame: { ...frame, request }, writer, promptVersion: String(PROMPT_VERSION) };
    await store.putFrame(tenant.name, { ...stored, reasons: [...notes] }, 'waiting');
    await memory.refresh(tenant.name);
    return { outcome: 'written' };
  };

  return {
    ...{ tenant: tenant.name, key: id, kind: 'frame' },
    async write(signal) {
      const claimant = randomUUID();
      if (!(await store.claimFrame(tenant.name, id, claimant, claimMs))) {
        return { outcome: 'unavailable', reason: 'another copywriter has it written' };
      }
      try {
        return await write(signal);
      } finally {
        // Where that fails the claim ends by itself.
        await store.unclaimFrame(tenant.name, id, claimant).catch(() => undefined);
      }
    },
  };
}

/** What the model did not answer: a model that could not be asked is asked again sooner. */
export function outcomeOf({ refused }: NoAnswer): TaskOutcome {
  const isAway = refused.startsWith('unavailable') || refused.startsWith('budget');
  return { outcome: isAway ? 'unavailable' : 'refused', reason: refused };
}
