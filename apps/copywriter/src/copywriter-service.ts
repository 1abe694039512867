import { copywriterV1 } from '@attune/contracts';
import { compose, extractFacts } from '@attune/copy-generation';
import { type GrpcService, NotFound, grpcService } from '@attune/grpc-transport';
import type { CatalogFacts } from './catalog-facts';
import { copyMessage } from './copy-message';
import type { CopywriterMetrics } from './metrics';
import { affinitiesOf, channelOf, grammarOf, subjectOf, tenantOf } from './requests';

export interface CopywriterParts {
  catalogFacts: CatalogFacts;
  metrics: CopywriterMetrics;
}

/** `CopywriterService`: checked request in, the product's facts, copy out. */
export function createCopywriterService({ catalogFacts, metrics }: CopywriterParts): GrpcService {
  return grpcService(copywriterV1.CopywriterServiceService, {
    async compose(request, { signal, logger }) {
      const tenant = tenantOf(request.tenant);
      const channel = channelOf(request.channel);
      const grammar = grammarOf(request.locale);
      const affinities = affinitiesOf(request.profile);
      const subject = subjectOf(request.subject);
      const facts =
        typeof subject === 'string' ? await catalogFacts.get(tenant, subject, signal) : extractFacts(subject);
      if (!facts) throw new NotFound(`item_id: the catalog has no such item`);

      const stopTimer = metrics.composeSeconds.startTimer({ channel });
      const copy = compose(facts, { channel, grammar, affinities, seed: request.seed });
      stopTimer();
      metrics.copies.inc({ channel, locale: copy.locale });
      if (copy.refused.length > 0) {
        metrics.refusedForms.inc({ channel }, copy.refused.length);
        logger.debug({ itemId: copy.itemId, findings: copy.refused }, 'forms failed the check');
      }
      return { variants: [copyMessage(copy, request.channel)] };
    },
  });
}
