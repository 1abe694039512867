import { isStorableText, NOT_STORABLE, rulesV1 } from '@attune/contracts';
import { isDataRefusal } from '@attune/database';
import {
  type CallContext,
  Conflict,
  type GrpcService,
  InvalidArgument,
  NotFound,
  Unavailable,
  grpcService,
} from '@attune/grpc-transport';
import { RuleError, rulesOf } from '@attune/recommendation';
import {
  NoRules,
  RulesConflict,
  type RulesReader,
  type RulesVersion,
  type RulesWriter,
  TooManyPlaces,
} from '@attune/rules-store';
import { placeNamed, tenantOf } from './requests';
import { followableRules } from '../tenants/stored-rules';

const NONE: rulesV1.RulesVersion = { version: 0, rules: undefined, changedAt: '', deleted: false };

/** The largest rules of a place as JSON: what the storefront takes, and several of which an answer has room for. */
const MAX_BOOK_BYTES = 1024 * 1024;

/** The calls of `RulesService`, by which a shop reads and changes its rules. */
export function createRulesService(store: RulesReader & RulesWriter): GrpcService {
  return grpcService(rulesV1.RulesServiceService, {
    async getRules(request, context) {
      const [tenant, place] = [tenantOf(request.tenant), placeNamed(request.place)];
      const { version } = request;
      if (version < 0) throw new InvalidArgument('version', 'must be 1 or more, or 0 for the newest');
      const found = await fromStore(store.version(tenant, place, version || undefined, context), context);
      if (found) return { current: messageOf(found), leftOut: leftOutOf(found) };
      if (version === 0) return { current: NONE, leftOut: [] };
      throw new NotFound(`the rules of ${place} have no version ${version}, or it is kept no more`);
    },
    async listRulesVersions(request, context) {
      const [tenant, place] = [tenantOf(request.tenant), placeNamed(request.place)];
      const versions = await fromStore(store.versions(tenant, place, context), context);
      return { versions: versions.map(messageOf) };
    },
    async putRules(request, context) {
      const [tenant, place] = [tenantOf(request.tenant), placeNamed(request.place)];
      const expected = versionFrom(0, request.expectedVersion);
      const book = bookOf(request.rules);
      return { current: messageOf(await fromStore(store.put(tenant, place, book, expected, context), context)) };
    },
    async deleteRules(request, context) {
      const [tenant, place] = [tenantOf(request.tenant), placeNamed(request.place)];
      const expected = versionFrom(1, request.expectedVersion);
      return { current: messageOf(await fromStore(store.delete(tenant, place, expected, context), context)) };
    },
  });
}

/** The version that a change follows. @throws InvalidArgument */
function versionFrom(least: number, expectedVersion: number): number {
  if (expectedVersion >= least) return expectedVersion;
  throw new InvalidArgument('expected_version', `must be ${least} or more, the version that was seen`);
}

/** The rules as they are stored. @throws InvalidArgument when they cannot be followed, or cannot be stored */
function bookOf(rules: rulesV1.Rules | undefined): object {
  if (!rules) throw new InvalidArgument('rules', 'is needed; empty rules change nothing of a list');
  try {
    rulesOf(rules);
  } catch (error) {
    throw error instanceof RuleError ? new InvalidArgument(`rules.${inProto(error.field)}`, error.reason) : error;
  }
  const book = rulesV1.Rules.toJSON(rules) as object;
  const json = JSON.stringify(book, (_key, value: unknown) => {
    if (typeof value === 'string' && !isStorableText(value)) {
      throw new InvalidArgument('rules', `${NOT_STORABLE}, as in ${JSON.stringify(value.slice(0, 100))}`);
    }
    return value;
  });
  const bytes = Buffer.byteLength(json);
  if (bytes <= MAX_BOOK_BYTES) return book;
  throw new InvalidArgument('rules', `have ${bytes} bytes as JSON, at most ${MAX_BOOK_BYTES} are taken`);
}

/** The path of a field as the message has it: `pins[0].item_id`. */
function inProto(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What the store answers. What it throws is made what the caller may see. */
async function fromStore<T>(answer: Promise<T>, { logger, signal }: CallContext): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RulesConflict) throw new Conflict(`${error.message}: read them again`);
    if (error instanceof NoRules) throw new NotFound(error.message);
    if (error instanceof TooManyPlaces) throw new InvalidArgument('place', error.message);
    if (isDataRefusal(error)) throw error;
    logger.warn({ err: error }, 'the rules cannot be read or changed');
    throw new Unavailable('the rules cannot be read or changed now', { cause: error });
  }
}

function messageOf({ version, book, changedAt }: RulesVersion): rulesV1.RulesVersion {
  const rules = book && rulesV1.Rules.fromJSON(book);
  return { version, rules, changedAt: changedAt.toISOString(), deleted: !book };
}

/** What of a version is not followed, by the rule that it is of. */
function leftOutOf({ book }: RulesVersion): rulesV1.RuleLeftOut[] {
  const { leftOut } = book ? followableRules(book) : { leftOut: [] };
  return leftOut.map(({ field, message, reason }) => {
    const rule = field.split('.', 1)[0];
    return { rule, reason: field === rule ? reason : message.slice(rule.length + 1) };
  });
}
