import { copyPlace, publishedCopy, type PublishedCopy, type PublishedField } from '@attune/contracts';
import type { NewCopy, Proposal } from '@attune/copy-store';
import type { CatalogLexicon, Copy, ProductFacts, Verdict } from '@attune/copy-generation';
import { digitalSourceType, disclosureLine } from './disclosure';
import { discloses, publishesAlone, type TenantPolicy } from './policy';
import { checksOf } from './verdict-message';
import { type Place, writeLasting } from './writing';

/** What a proposal is made for. */
export interface ProposalContext {
  tenant: string;
  product: ProductFacts;
  policy: TenantPolicy;
  catalog: CatalogLexicon;
}

/** A text for the store, and as it was written. */
export interface Proposed {
  proposal: Proposal;
  written: Copy;
}

/** A text that may not even wait, and why: the checks refuse it. */
export interface Refused {
  reasons: string[];
  written: Copy;
}

const MAX_REASONS = 20;

/** Writes for a place by the rules, and settles by policy, findings and conflicts whether it may go out at once. */
export function propose(context: ProposalContext, place: Place): Proposed | Refused {
  const { product, policy, catalog } = context;
  const written = writeLasting(product, place, { catalog, policy: policy.claims });
  const { copyId, itemId, channel, locale, segment, writer, verdict } = written;
  if (verdict.outcome === 'refused') return { written, reasons: findingsOf(verdict) };
  if (written.fields.length === 0) return { written, reasons: ['there is nothing to say'] };
  const reasons = [
    ...findingsOf(verdict),
    ...product.conflicts.map(({ says }) => `the catalog contradicts itself: ${says.join(', ')}`),
    ...(publishesAlone(policy, channel, writer) ? [] : ['the policy asks for a review']),
  ].slice(0, MAX_REASONS);
  const copy: NewCopy = {
    ...{ copyId, itemId, channel, locale, segment, writer, reasons },
    ...{ productVersion: product.version, policyVersion: policy.version },
    fields: fieldsOf(written),
    checks: checksOf(verdict),
  };
  const proposal = reasons.length > 0 ? { copy } : { copy, message: messageOf(context, copy) };
  return { proposal, written };
}

/** Fields as they are stored and published. */
function fieldsOf({ fields }: Copy): PublishedField[] {
  return fields.map(({ name, text, sentences }) => ({
    name,
    text,
    sentences: sentences.map((sentence) => ({
      text: sentence.text,
      facts: sentence.facts.map(({ field, value }) => ({ field, value })),
    })),
  }));
}

/** What the topic is told of a text. */
export function messageOf(
  { tenant, policy }: Pick<ProposalContext, 'tenant' | 'policy'>,
  copy: NewCopy,
): PublishedCopy {
  const { copyId, writer, productVersion, fields } = copy;
  const machine = digitalSourceType(writer);
  return publishedCopy.parse({
    ...copyPlace.parse(copy),
    ...{ tenant, copyId, writer, productVersion, policyVersion: policy.version, fields },
    ...(machine && { digitalSourceType: machine }),
    ...(machine && discloses(policy, copy.channel) && { disclosure: disclosureLine(copy.locale) }),
    publishedAt: new Date().toISOString(),
  });
}

/** "colour: no fact says navy ("navy blue")" for each finding. */
export function findingsOf({ findings }: Verdict): string[] {
  return findings
    .slice(0, MAX_REASONS)
    .map(({ check, reason, words }) => (words === '' ? `${check}: ${reason}` : `${check}: ${reason} ("${words}")`));
}
