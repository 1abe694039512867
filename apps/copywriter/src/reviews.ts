import { createHash } from 'node:crypto';
import type { copywriterV1, PublishedField } from '@attune/contracts';
import {
  type CopyDesk,
  type CopyReader,
  type CopyRecord,
  type NewCopy,
  type PolicyReader,
  RevisionConflict,
  UnknownCopy,
} from '@attune/copy-store';
import {
  FIELD_LIMITS,
  type Finding,
  negotiate,
  PRICE_SLOT,
  type ProductFacts,
  type TextField,
} from '@attune/copy-generation';
import { Conflict, InvalidArgument } from '@attune/grpc-transport';
import type { CatalogFacts } from './catalog-facts';
import { reasonOf } from './desk-requests';
import type { CopywriterMetrics } from './metrics';
import { readPolicy } from './policy';
import { messageOf } from './proposals';
import type { Publisher } from './publisher';
import { textOf } from './requests';
import type { TenantCopy } from './tenant-copy';
import { checksOf } from './verdict-message';
import { fixedPrice, verifyLasting } from './writing';

const FIXED_PRICE = `the price is written ${PRICE_SLOT}, since shoppers read the one of that moment`;

export interface ReviewsParts {
  copies: CopyReader & CopyDesk;
  policies: PolicyReader;
  catalogFacts: CatalogFacts;
  publisher: Publisher;
  metrics: CopywriterMetrics;
}

/** The text that was looked at. */
export interface Seen {
  copyId: string;
  revision: number;
}

/** Carries out what reviewers decide. What they let out is checked first, against the product and policy of now. */
export class Reviews {
  constructor(private readonly parts: ReviewsParts) {}

  /**
   * @throws InvalidArgument for a decision that cannot be, or a text that the checks refuse
   * @throws UnknownCopy
   * @throws RevisionConflict when somebody else was quicker
   * @throws Conflict when the product has changed
   */
  async decide(
    tenant: TenantCopy,
    { copyId, revision }: Seen,
    decision: copywriterV1.ReviewRequest['decision'],
    reviewer: string,
    signal: AbortSignal,
  ): Promise<CopyRecord> {
    const { copies, metrics } = this.parts;
    switch (decision?.$case) {
      case 'reject': {
        const reason = reasonOf(decision.value.reason, 'reject.reason');
        const rejected = await copies.reject(tenant.name, copyId, revision, reason, reviewer);
        metrics.decisions.inc({ decision: 'rejected' });
        return rejected;
      }
      case 'approve':
      case 'edit': {
        const copy = await copies.copy(tenant.name, copyId);
        if (!copy) throw new UnknownCopy(copyId);
        // Before the text is looked at, for it may be refused now for what somebody else has mended.
        if (copy.status !== 'waiting' || copy.revision !== revision) {
          throw new RevisionConflict(`copy ${copyId}`, revision);
        }
        const fields =
          decision.$case === 'edit' ? textOf(decision.value.fields, copy.channel, 'edit.fields') : undefined;
        const decided = await this.letOut(tenant, copy, fields, reviewer, signal);
        metrics.decisions.inc({ decision: fields ? 'edited' : 'approved' });
        await this.parts.publisher.settle(tenant, copy.itemId);
        return decided;
      }
      case undefined:
        throw new InvalidArgument('decision', 'is needed: approve, edit or reject');
    }
  }

  private async letOut(
    tenant: TenantCopy,
    copy: CopyRecord,
    edited: readonly TextField[] | undefined,
    reviewer: string,
    signal: AbortSignal,
  ): Promise<CopyRecord> {
    const { copies, policies } = this.parts;
    const product = await this.sameProduct(tenant, copy, signal);
    const policy = await readPolicy(policies, tenant.name);
    const fields = edited ?? copy.fields;
    const place = { channel: copy.channel, grammar: negotiate(copy.locale)! };
    const standards = { catalog: tenant.knowledge.lexicon, policy: policy.claims };
    const verdict = verifyLasting(fields, product, place, standards);
    if (verdict.outcome === 'refused') throw refusal(verdict.findings, edited);
    const fixed = fixedPrice(fields, product, place, standards);
    if (fixed) throw refusal([{ ...fixed, reason: FIXED_PRICE }], edited);
    const context = { tenant: tenant.name, policy };
    const checked = { policyVersion: policy.version, checks: checksOf(verdict) };
    if (!edited) {
      const approval = { ...checked, message: messageOf(context, copy) };
      return copies.approve(tenant.name, copy.copyId, copy.revision, approval, reviewer);
    }
    const other = { ...editedCopy(copy, edited), ...checked };
    const proposal = { copy: other, message: messageOf(context, other) };
    return copies.edit(tenant.name, copy.copyId, copy.revision, proposal, reviewer);
  }

  /** The product, if it is still the one that was written about. @throws Conflict, with the text withdrawn */
  private async sameProduct(tenant: TenantCopy, copy: CopyRecord, signal: AbortSignal): Promise<ProductFacts> {
    const product = await this.parts.catalogFacts.current(tenant.name, copy.itemId, signal);
    if (product?.version === copy.productVersion) return product;
    await this.parts.publisher.settle(tenant, copy.itemId);
    throw new Conflict(`the product of copy ${copy.copyId} has changed: the text is withdrawn`);
  }
}

/** The first thing that the checks refuse, at its field. */
function refusal(findings: readonly Finding[], edited: readonly TextField[] | undefined): InvalidArgument {
  const hard = findings.filter(({ severity }) => severity === 'hard');
  const [{ check, field, words, reason }] = hard;
  const more = hard.length > 1 ? `, and ${hard.length - 1} more` : '';
  const at = edited?.findIndex(({ name }) => name === field) ?? -1;
  const said = words === '' ? '' : `"${words}": `;
  return new InvalidArgument(at < 0 ? 'approve' : `edit.fields[${at}].text`, `${said}${reason} (${check})${more}`);
}

/** The text as a person wrote it, in the channel's order. Sentences of fields that they left alone keep their facts. */
function editedCopy(copy: CopyRecord, edited: readonly TextField[]): NewCopy {
  const { itemId, channel, locale, segment, productVersion, policyVersion, writer, checks } = copy;
  const order = Object.keys(FIELD_LIMITS[copy.channel]);
  const inOrder = edited.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const rest = [...copy.fields];
  const fields = inOrder.map(({ name, text }): PublishedField => {
    const same = rest.findIndex((field) => field.name === name && field.text === text);
    return same < 0 ? { name, text, sentences: [] } : rest.splice(same, 1)[0];
  });
  const content = JSON.stringify([copy.copyId, inOrder.map(({ name, text }) => [name, text])]);
  const copyId = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return {
    ...{ copyId, itemId, channel, locale, segment, productVersion, policyVersion, writer, fields, checks },
    reasons: [],
  };
}
