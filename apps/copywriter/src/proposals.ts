import { copyPlace, publishedCopy, type PublishedCopy } from '@attune/contracts';
import type { NewCopy, Proposal } from '@attune/copy-store';
import type { CatalogLexicon, ProductFacts, Verdict } from '@attune/copy-generation';
import { digitalSourceType, disclosureLine } from './disclosure';
import { lastingFields, lastingVersion } from './lasting-text';
import { discloses, publishesAlone, type TenantPolicy } from './policy';
import { checksOf } from './verdict-message';
import { type Wanted, write, type Written } from './writing';

/** What a proposal is made for. */
export interface ProposalContext {
  tenant: string;
  product: ProductFacts;
  policy: TenantPolicy;
  catalog: CatalogLexicon;
}

/** A text for the store, and the text as it was written. */
export interface Proposed {
  proposal: Proposal;
  written: Written;
}

/** A text that may not even wait, and why: the checks refuse it. */
export interface Refused {
  reasons: string[];
  written: Written;
}

const MAX_REASONS = 20;

/** Writes for a place by the rules, and settles by policy, findings and conflicts whether it may go out at once. */
export function propose(context: ProposalContext, place: Pick<Wanted, 'channel' | 'grammar'>): Proposed | Refused {
  const { product, policy, catalog } = context;
  const plain = { affinities: [], seed: 0, tone: 'plain', limits: new Map<string, number>(), variants: 1 } as const;
  const [written] = write(product, { ...plain, ...place, question: '' }, { catalog, claims: policy.claims });
  const { copy, verdict, segment } = written;
  if (verdict.outcome === 'refused') return { written, reasons: findingsOf(verdict) };
  if (copy.fields.length === 0) return { written, reasons: ['there is nothing to say'] };
  const fields = lastingFields(copy.fields, product, place.grammar);
  if (!fields) return { written, reasons: ['it says the price in words that cannot be filled in later'] };
  const reasons = [
    ...findingsOf(verdict),
    ...product.conflicts.map(({ says }) => `the catalog contradicts itself: ${says.join(', ')}`),
    ...(publishesAlone(policy, copy.channel, copy.writer) ? [] : ['the policy asks for a review']),
  ].slice(0, MAX_REASONS);
  const { copyId, itemId, channel, locale, writer } = copy;
  const stored: NewCopy = {
    ...{ copyId, itemId, channel, locale, segment, writer, reasons },
    ...{ productVersion: lastingVersion(product), policyVersion: policy.version },
    fields,
    checks: checksOf(verdict),
  };
  const proposal = reasons.length > 0 ? { copy: stored } : { copy: stored, message: messageOf(context, stored) };
  return { proposal, written };
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
