import { rulesV1 } from '@attune/contracts';
import { Conflict, type GrpcService, InvalidArgument, NotFound, grpcService } from '@attune/grpc-transport';
import { RuleError, rulesOf } from '@attune/recommendation';
import {
  RulesConflict,
  type RulesReader,
  type RulesVersion,
  type RulesWriter,
  TooManyPlaces,
} from '@attune/rules-store';
import { placeNamed, tenantOf } from './requests';

const NONE: rulesV1.RulesVersion = { version: 0, rules: undefined, changedAt: '' };

/** The calls of `RulesService`, by which a shop reads and changes its rules. */
export function createRulesService(store: RulesReader & RulesWriter): GrpcService {
  return grpcService(rulesV1.RulesServiceService, {
    async getRules(request) {
      const [tenant, place] = [tenantOf(request.tenant), placeNamed(request.place)];
      const versions = await store.versions(tenant, place);
      if (request.version === 0) return { current: versions.length > 0 ? messageOf(versions[0]) : NONE };
      const asked = versions.find(({ version }) => version === request.version);
      if (!asked) throw new NotFound(`the rules of ${place} have no version ${request.version}, or it is kept no more`);
      return { current: messageOf(asked) };
    },
    async listRulesVersions(request) {
      const versions = await store.versions(tenantOf(request.tenant), placeNamed(request.place));
      return { versions: versions.map(messageOf) };
    },
    async putRules(request) {
      const [tenant, place] = [tenantOf(request.tenant), placeNamed(request.place)];
      if (!request.rules) throw new InvalidArgument('rules', 'is needed; empty rules change nothing of a list');
      if (request.expectedVersion < 0) throw new InvalidArgument('expected_version', 'must be 0 or more');
      try {
        rulesOf(request.rules);
        const book = rulesV1.Rules.toJSON(request.rules) as object;
        return { current: messageOf(await store.put(tenant, place, book, request.expectedVersion)) };
      } catch (error) {
        throw callError(error);
      }
    },
  });
}

function messageOf({ version, book, changedAt }: RulesVersion): rulesV1.RulesVersion {
  return { version, rules: rulesV1.Rules.fromJSON(book), changedAt: changedAt.toISOString() };
}

/** What the caller did wrong, as they may see it. */
function callError(error: unknown): unknown {
  if (error instanceof RuleError) return new InvalidArgument(`rules.${error.field}`, error.reason);
  if (error instanceof RulesConflict) return new Conflict(`${error.message}: read them again`);
  if (error instanceof TooManyPlaces) return new InvalidArgument('place', error.message);
  return error;
}
