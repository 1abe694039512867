import { createHash } from 'node:crypto';
import type { PublishedField } from '@attune/contracts';
import type { CopyWriter, NewCopy } from '@attune/copy-store';
import { type Copy, type FreeText, planCopy, type ProductFacts, writeFreeText } from '@attune/copy-generation';
import type { TenantModels } from '@attune/language-model';
import type { CatalogFacts } from '../catalog-facts';
import { findingsOf } from '../proposals';
import type { Publisher } from '../publisher';
import type { TenantCopy } from '../tenant-copy';
import { checksOf } from '../verdict-message';
import { type Place, writeLasting } from '../writing';
import { outcomeOf } from './frame-task';
import type { ModelTask } from './model-queue';

const WHY_IT_WAITS = 'a language model wrote it freely';

export interface FreeTextParts {
  copies: Pick<CopyWriter, 'put'>;
  catalogFacts: Pick<CatalogFacts, 'current'>;
  publisher: Pick<Publisher, 'settle'>;
  model: TenantModels;
}

/** Has a model write about one product, and puts the text before a reviewer, whatever the checks say of it. */
export function freeTextTask(
  { copies, catalogFacts, publisher, model }: FreeTextParts,
  tenant: TenantCopy,
  { itemId, version }: Pick<ProductFacts, 'itemId' | 'version'>,
  place: Place,
): ModelTask {
  const { channel, grammar } = place;
  return {
    ...{ tenant: tenant.name, key: JSON.stringify([itemId, channel, grammar.tag, version]), kind: 'text' },
    async write(signal) {
      const product = await catalogFacts.current(tenant.name, itemId, signal);
      // It was to be about a product that is another one now.
      if (product?.version !== version) return { outcome: 'known' };
      const standards = { catalog: tenant.knowledge.lexicon, policy: tenant.policy.claims };
      const plan = planCopy(product, { ...place, affinities: [], seed: 0 });
      const rules = writeLasting(product, place, standards);
      const options = { ...place, rules: rules.fields, ...standards, signal };
      const text = await writeFreeText(product, plan, model.forTenant(tenant.name), options);
      if ('refused' in text) return outcomeOf(text);
      await copies.put(tenant.name, { copy: waitingCopy(text, rules, product) }, 'copywriter');
      await publisher.settle(tenant, itemId);
      return { outcome: 'written' };
    },
  };
}

/** The text as it waits: what the rules wrote of it keeps its facts. */
function waitingCopy(
  { fields, verdict, writer, promptVersion }: FreeText,
  rules: Copy,
  product: ProductFacts,
): NewCopy {
  const { itemId, channel, locale, segment, productVersion, policyVersion } = rules;
  const texts = fields.map(({ name, text }) => [name, text]);
  const content = JSON.stringify([rules.copyId, writer, promptVersion, texts]);
  const contradictions = product.conflicts.map(({ says }) => `the catalog contradicts itself: ${says.join(', ')}`);
  return {
    ...{ itemId, channel, locale, segment, productVersion, policyVersion, writer },
    copyId: createHash('sha256').update(content).digest('hex').slice(0, 32),
    fields: fields.map(({ name, text }) => ({ name, text, sentences: sentencesOf(rules, name, text) })),
    checks: checksOf(verdict),
    reasons: [WHY_IT_WAITS, ...findingsOf(verdict), ...contradictions].slice(0, 20),
  };
}

function sentencesOf({ fields }: Copy, name: string, text: string): PublishedField['sentences'] {
  const same = fields.find((field) => field.name === name && field.text === text);
  return (same?.sentences ?? []).map((sentence) => ({
    text: sentence.text,
    facts: sentence.facts.map(({ field, value }) => ({ field, value })),
  }));
}
