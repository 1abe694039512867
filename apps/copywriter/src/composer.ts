import { type FrameRequest, frameRequest, planCopy, type ProductFacts } from '@attune/copy-generation';
import type { Logger } from '@attune/service-runtime';
import type { CatalogKnowledge } from './catalog-knowledge';
import type { Composed, ComposedCache } from './composed-cache';
import type { FrameMemory, FrameState } from './model/frame-memory';
import type { ModelWriting } from './model/start-model';
import type { CopywriterMetrics } from './metrics';
import type { ReviewedTexts } from './reviewed-texts';
import type { TenantCopy } from './tenant-copy';
import { Turns } from './turns';
import { asReviewed, type Wanted, write, writeByFrame, type WrittenCopy } from './writing';

/** How long a text waits for the database to tell of its frame, at most, and as a share of what its caller waits. */
const MAX_PATIENCE_MS = 50;
const PATIENCE_SHARE = 0.05;

/** What the rules say of themselves where a model could have written. */
const FALLBACKS: Readonly<Record<Exclude<FrameState['status'], 'approved'>, string>> = {
  none: 'no frame yet',
  waiting: 'the frame waits for review',
  rejected: 'a reviewer rejected the frame',
  unread: 'the frame could not be read in time',
};
const NO_FRAMES = 'models write no frames for this';
const ONE_WORDING = 'a frame has one wording';
/** The same where a person let a text out. */
const REVIEWED_UNREAD = 'the reviewed text could not be read in time';
const REVIEWED_UNFIT = 'the reviewed text does not fit what is asked for';

export interface ComposerParts {
  composed: ComposedCache;
  memory: FrameMemory;
  reviewed: ReviewedTexts;
  metrics: CopywriterMetrics;
  /** Where a model is configured: what it is to write. */
  model?: Pick<ModelWriting, 'wants' | 'orderFrame'>;
}

/** A text as a caller gets it. */
export interface Answered {
  copy: WrittenCopy;
  /** Why the rules wrote it; empty where nobody else could have. */
  fallbackReason: string;
}

/** What a call's texts are written and kept by, as it stood when the call began: another policy may come in between. */
interface Standing extends Pick<TenantCopy, 'name' | 'policy'> {
  readonly knowledge: Pick<CatalogKnowledge, 'lexicon' | 'revision'>;
}

/**
 * Writes the texts of calls: as a person let one out for the place, or by an approved frame, where there is one, else by the
 * rules, and never by asking a model.
 */
export class Composer {
  private readonly turns = new Turns();

  constructor(private readonly parts: ComposerParts) {}

  /**
   * @param deadline when the caller stops waiting, in milliseconds since the epoch
   * @throws the signal's reason when the caller has gone before it was his turn
   */
  async write(
    tenant: TenantCopy,
    product: ProductFacts,
    wanted: Wanted,
    { deadline, signal, logger }: { deadline: number; signal: AbortSignal; logger: Logger },
  ): Promise<Answered[]> {
    await this.turns.take(signal);
    const { lexicon, revision } = tenant.knowledge;
    const standing: Standing = { name: tenant.name, policy: tenant.policy, knowledge: { lexicon, revision } };
    // Without a model and without frames, which frame a text would need is not worked out.
    const asksForFrame = this.parts.model !== undefined || this.parts.memory.mayHave(tenant.name);
    const rules = this.cached(standing, product, wanted, asksForFrame ? ' frame' : '', () => ({
      texts: this.byRules(standing, product, wanted, logger),
      frameKey: asksForFrame ? requestFor(product, wanted)?.key.id : undefined,
    }));
    const patienceMs = Math.min(MAX_PATIENCE_MS, (deadline - Date.now()) * PATIENCE_SHARE);
    const reviewed = await this.asReviewed(tenant, product, wanted, rules.texts, patienceMs);
    if (reviewed) return reviewed;
    if (rules.frameKey === undefined) return this.answered(rules.texts, NO_FRAMES);
    const state = await this.parts.memory.get(tenant.name, rules.frameKey, patienceMs);
    if (state.status !== 'approved') {
      this.parts.metrics.frameUses.inc({ outcome: state.status });
      if (state.status === 'none') this.order(tenant, product, wanted, rules.frameKey);
      return this.answered(rules.texts, FALLBACKS[state.status]);
    }
    const framed = this.cached(standing, product, wanted, ` ${state.revision}`, () =>
      byFrame(standing, product, wanted, state, rules.texts),
    );
    this.parts.metrics.frameUses.inc({ outcome: framed.unfit === undefined ? 'used' : 'unfit' });
    return this.answered(framed.texts, framed.unfit ?? ONE_WORDING);
  }

  /** What a person let out for the place, and the rules' texts behind it; undefined where nobody did. */
  private async asReviewed(
    tenant: TenantCopy,
    product: ProductFacts,
    wanted: Wanted,
    rules: readonly WrittenCopy[],
    patienceMs: number,
  ): Promise<Answered[] | undefined> {
    // What answers one question is not let out for the next.
    if (wanted.question !== undefined) return undefined;
    const { reviewed, metrics } = this.parts;
    const [{ itemId, channel, locale, segment, productVersion }] = rules;
    const place = { itemId, channel, locale, segment };
    const state = await reviewed.get(tenant.name, place, productVersion, patienceMs);
    if (state.status === 'none') return undefined;
    const copy = state.status === 'there' ? asReviewed(state.text, product, wanted) : undefined;
    metrics.reviewedUses.inc({ outcome: state.status === 'unread' ? 'unread' : copy ? 'used' : 'unfit' });
    if (!copy) return this.counted(rules, state.status === 'unread' ? REVIEWED_UNREAD : REVIEWED_UNFIT);
    return this.counted([copy, ...rules].slice(0, wanted.variants), '');
  }

  private cached(
    { name, policy, knowledge }: Standing,
    product: ProductFacts,
    wanted: Wanted,
    frame: string,
    writeNow: () => Composed,
  ): Composed {
    const { composed, metrics } = this.parts;
    let from: 'memory' | 'written' = 'memory';
    const standards = `${policy.version} ${knowledge.revision}${frame}`;
    const result = composed.get(name, product, wanted, standards, () => {
      from = 'written';
      const stopTimer = metrics.composeSeconds.startTimer({ channel: wanted.channel });
      const written = writeNow();
      stopTimer();
      return written;
    });
    metrics.composed.inc({ from });
    return result;
  }

  private byRules(
    { knowledge, policy }: Standing,
    product: ProductFacts,
    wanted: Wanted,
    logger: Logger,
  ): WrittenCopy[] {
    const { channel } = wanted;
    const texts = write(product, wanted, { catalog: knowledge.lexicon, policy: policy.claims });
    for (const { itemId, refused } of texts) {
      if (refused.length === 0) continue;
      this.parts.metrics.refusedForms.inc({ channel }, refused.length);
      logger.debug({ itemId, findings: refused }, 'forms failed the check');
    }
    return texts;
  }

  /** Has a model write the frame, for those who come later. */
  private order(tenant: TenantCopy, product: ProductFacts, wanted: Wanted, key: string): void {
    const { model } = this.parts;
    if (!model?.wants({ tenant: tenant.name, key })) return;
    const request = requestFor(product, wanted);
    if (request) model.orderFrame(tenant, request, wanted.grammar);
  }

  private answered(texts: readonly WrittenCopy[], reason: string): Answered[] {
    return this.counted(texts, this.parts.model ? reason : '');
  }

  /** @param reason why the rules wrote, where they did */
  private counted(texts: readonly WrittenCopy[], reason: string): Answered[] {
    return texts.map((copy) => {
      const { channel, locale, writer } = copy;
      this.parts.metrics.copies.inc({ channel, locale });
      return { copy, fallbackReason: writer === 'rules' ? reason : '' };
    });
  }
}

/** The frame that a product needs for what is wanted; undefined where models write none. */
function requestFor(product: ProductFacts, wanted: Wanted): FrameRequest | undefined {
  return frameRequest(product, planCopy(product, wanted), wanted);
}

function byFrame(
  { knowledge, policy }: Standing,
  product: ProductFacts,
  wanted: Wanted,
  { frame }: Extract<FrameState, { status: 'approved' }>,
  rules: readonly WrittenCopy[],
): Composed {
  const copy = writeByFrame(frame, product, wanted, { catalog: knowledge.lexicon, policy: policy.claims });
  if ('reason' in copy) return { texts: rules, unfit: copy.reason };
  return { texts: [copy, ...rules].slice(0, wanted.variants) };
}
