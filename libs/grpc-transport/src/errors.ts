import { Metadata, status, type StatusObject } from '@grpc/grpc-js';

/** A service's own errors, which its callers may see. Anything else that a handler throws stays in the service. */
export class CallError extends Error {
  override readonly name: string = 'CallError';

  constructor(
    readonly code: status,
    message: string,
    /** The request's field that is wrong, by its path: `shopper.user_id`. */
    readonly field?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A field of the request is wrong; the message says what would be right. */
export class InvalidArgument extends CallError {
  override readonly name = 'InvalidArgument';

  constructor(field: string, message: string) {
    super(status.INVALID_ARGUMENT, `${field}: ${message}`, field);
  }
}

/** What the request names is not there. */
export class NotFound extends CallError {
  override readonly name = 'NotFound';

  constructor(message: string) {
    super(status.NOT_FOUND, message);
  }
}

/** Somebody else was quicker: what the caller has seen is no longer so. */
export class Conflict extends CallError {
  override readonly name = 'Conflict';

  constructor(message: string) {
    super(status.ABORTED, message);
  }
}

/** Cannot answer now; the same call may succeed a little later. */
export class Unavailable extends CallError {
  override readonly name = 'Unavailable';

  constructor(message: string, options?: ErrorOptions) {
    super(status.UNAVAILABLE, message, undefined, options);
  }
}

/** Why a handler's signal aborts: the caller has gone. */
export class Cancelled extends CallError {
  override readonly name = 'Cancelled';

  constructor() {
    super(status.CANCELLED, 'the caller has cancelled');
  }
}

/** Why a handler's signal aborts: the time for the call is over. */
export class DeadlineExceeded extends CallError {
  override readonly name = 'DeadlineExceeded';

  constructor() {
    super(status.DEADLINE_EXCEEDED, 'the deadline has passed');
  }
}

/** Trailers of a failed call: the field that is wrong, percent-encoded, and the id under which the failure is logged. */
export const FIELD_TRAILER = 'error-field';
export const REQUEST_ID_TRAILER = 'request-id';

/** Status and trailers are headers: longer ones would make the client drop the whole answer. */
const MAX_DETAILS = 1_000;

/** An error as the caller sees it. Of an unknown one only the request's id, by which it is found in the log. */
export function statusOf(error: unknown, requestId: string): StatusObject {
  const metadata = new Metadata();
  metadata.set(REQUEST_ID_TRAILER, requestId);
  if (!(error instanceof CallError)) {
    return { code: status.INTERNAL, details: `internal error, logged as request ${requestId}`, metadata };
  }
  if (error.field) metadata.set(FIELD_TRAILER, encodeURIComponent(error.field.slice(0, MAX_DETAILS).toWellFormed()));
  return { code: error.code, details: error.message.slice(0, MAX_DETAILS).toWellFormed(), metadata };
}
