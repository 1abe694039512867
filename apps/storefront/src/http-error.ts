import type { ErrorAnswer } from '@attune/contracts';
import { RpcError } from '@attune/grpc-transport';

/** A request that cannot be answered as asked: the status, what is wrong, and with which parameter. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }

  answer(): ErrorAnswer {
    return {
      error: { code: this.code, message: this.message, ...(this.field !== undefined && { field: this.field }) },
    };
  }
}

/** What a page can do about a failed call of a service. Nothing of an unknown failure but that it happened leaves here. */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof RpcError) return fromRpc(error);
  const { status, message, limit } = error as { status?: number; message?: string; limit?: number };
  if (status === 413) return new HttpError(413, 'body_too_large', `the body is larger than ${limit} bytes`);
  // What express and its body parser find wrong with a request: broken JSON, a bad percent-escape.
  if (status !== undefined && status >= 400 && status < 500) {
    return new HttpError(status, 'malformed', message ?? 'the request is malformed');
  }
  return new HttpError(500, 'internal', 'the storefront failed');
}

function fromRpc(error: RpcError): HttpError {
  switch (error.code) {
    case 'INVALID_ARGUMENT':
      return namedAsAsked(400, 'invalid_argument', error.details, error.field);
    case 'NOT_FOUND':
      return namedAsAsked(404, 'not_found', error.details, /^([a-z_]+): /.exec(error.details)?.[1]);
    case 'ABORTED':
      return new HttpError(409, 'conflict', error.details);
    case 'UNAVAILABLE':
    case 'DEADLINE_EXCEEDED':
    case 'CANCELLED':
      return new HttpError(503, 'unavailable', 'the service behind this answer is away just now; ask again');
    default:
      return new HttpError(502, 'bad_gateway', 'the service behind this answer failed');
  }
}

/** An error with its field by the name that the request has for it, in the message too, which begins with it. */
function namedAsAsked(status: number, code: string, details: string, field: string | undefined): HttpError {
  if (field === undefined) return new HttpError(status, code, details);
  const parameter = parameterFor(field);
  const message = details.startsWith(`${field}:`) ? parameter + details.slice(field.length) : details;
  return new HttpError(status, code, message, parameter);
}

/** Fields of the services' requests that the HTTP interface calls otherwise. */
const PARAMETERS = new Map([
  ['cart_item_ids', 'cart'],
  ['category_path', 'category'],
  ['exclude_item_ids', 'exclude'],
  ['affinities', 'affinity'],
  ['limits', 'limit'],
]);

/** `shopper.user_id` is `userId`: here the shopper, the profile and an edit are no objects of their own. */
function parameterFor(field: string): string {
  const own = field.replace(/^(shopper|profile|edit)\./, '');
  const [name = own] = /^\w+/.exec(own) ?? [];
  const path = (PARAMETERS.get(name) ?? name) + own.slice(name.length);
  return path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
