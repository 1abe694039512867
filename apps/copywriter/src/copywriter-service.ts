import type { CatalogReader } from '@attune/catalog-store';
import { copywriterV1 } from '@attune/contracts';
import { type Affinity, extractFacts } from '@attune/copy-generation';
import { type GrpcService, NotFound, Unavailable, grpcService } from '@attune/grpc-transport';
import type { CatalogFacts } from './catalog-facts';
import { catalogInStock, productsOf } from './catalog-products';
import type { Composer } from './composer';
import { copyMessage } from './copy-message';
import { discloses } from './policy';
import {
  affinitiesOf,
  channelOf,
  grammarOf,
  itemIdsOf,
  limitsOf,
  questionOf,
  shopperOf,
  subjectOf,
  tenantOf,
  textOf,
  toneOf,
  variantsOf,
} from './requests';
import type { ReadProfile } from './shopper-profile';
import type { Tenants } from './tenants';
import type { TenantCopy } from './tenant-copy';
import { verdictMessage } from './verdict-message';
import { verify, type Wanted } from './writing';

/** A tenant's first call waits so long for its policy. */
const POLICY_PATIENCE_MS = 300;

export interface CopywriterParts {
  tenants: Tenants;
  catalog: CatalogReader;
  catalogFacts: CatalogFacts;
  composer: Composer;
  readProfile: ReadProfile;
}

/** `CopywriterService`: checked request in, the product's facts, copy out. */
export function createCopywriterService(parts: CopywriterParts): GrpcService {
  const { catalog, catalogFacts, composer, readProfile } = parts;

  const factsOf = async (tenant: string, subject: ReturnType<typeof subjectOf>, signal: AbortSignal) => {
    const facts = typeof subject === 'string' ? await catalogFacts.get(tenant, subject, signal) : extractFacts(subject);
    if (!facts) throw new NotFound('item_id: the catalog has no such item');
    return facts;
  };

  return grpcService(copywriterV1.CopywriterServiceService, {
    async compose(request, context) {
      const name = tenantOf(request.tenant);
      const wanted = { ...wishesOf(request), variants: variantsOf(request.variants) };
      const asked = { ...wanted, question: questionOf(request.question, wanted.channel) };
      const shopper = shopperOf(request);
      const subject = subjectOf(request.subject);
      const tenant = await tenantNamed(parts.tenants, name);
      const [facts, profile] = await Promise.all([
        factsOf(name, subject, context.signal),
        shopper && readProfile(name, shopper, tenant.knowledge, context),
      ]);
      const affinities: readonly Affinity[] = profile?.affinities ?? asked.affinities;
      const texts = await composer.write(tenant, facts, { ...asked, affinities }, context);
      const told = { profileMissing: profile?.missing, disclose: discloses(tenant.policy, asked.channel) };
      return { variants: texts.map(({ copy, fallbackReason }) => copyMessage(copy, { ...told, fallbackReason })) };
    },

    async *composeMany(request, context) {
      const name = tenantOf(request.tenant);
      const wanted: Wanted = { ...wishesOf(request), variants: 1 };
      const itemIds = itemIdsOf(request.itemIds);
      const tenant = await tenantNamed(parts.tenants, name);
      const products =
        itemIds.length > 0
          ? productsOf(catalogFacts, name, itemIds, context.signal)
          : catalogInStock(catalog, name, context.signal);
      for await (const { itemId, product } of products) {
        if (!product) {
          yield { itemId, outcome: { $case: 'refusal', value: 'the catalog has no such item' } };
          continue;
        }
        const [{ copy, fallbackReason }] = await composer.write(tenant, product, wanted, context);
        const value = copyMessage(copy, { fallbackReason, disclose: discloses(tenant.policy, wanted.channel) });
        yield { itemId, outcome: { $case: 'copy', value } };
      }
    },

    async verify(request, { signal }) {
      const name = tenantOf(request.tenant);
      const channel = channelOf(request.channel);
      const grammar = grammarOf(request.locale);
      const fields = textOf(request.fields, channel);
      const subject = subjectOf(request.subject);
      const { knowledge, policy } = await tenantNamed(parts.tenants, name);
      const facts = await factsOf(name, subject, signal);
      const standards = { catalog: knowledge.lexicon, policy: policy.claims };
      const verdict = verify(fields, facts, { channel, grammar }, standards);
      return { verdict: verdictMessage(verdict), productVersion: facts.version, policyVersion: policy.version };
    },
  });
}

/** What both calls for texts have in common. @throws InvalidArgument */
function wishesOf(request: copywriterV1.ComposeRequest | copywriterV1.ComposeManyRequest) {
  const channel = channelOf(request.channel);
  return {
    ...{ channel, grammar: grammarOf(request.locale), affinities: affinitiesOf(request.profile), seed: request.seed },
    ...{ tone: toneOf(request.tone), limits: limitsOf(request.limits, channel) },
  };
}

/** The tenant, once its policy was read; while the database is away, with that of no tenant. @throws Unavailable */
export async function tenantNamed(tenants: Tenants, name: string): Promise<TenantCopy> {
  const tenant = tenants.get(name);
  if (!tenant) throw new Unavailable(`this copywriter cannot take tenant ${name}: it serves too many already`);
  if (tenant.isBegun) return tenant;
  const patience = AbortSignal.timeout(POLICY_PATIENCE_MS);
  await Promise.race([
    tenant.begun,
    new Promise((resolve) => patience.addEventListener('abort', resolve, { once: true })),
  ]);
  return tenant;
}
