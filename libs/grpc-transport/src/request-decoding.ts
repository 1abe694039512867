import type { ServiceDefinition } from '@grpc/grpc-js';
import { InvalidArgument } from './errors';

/**
 * The largest request: room for 50,000 item ids of 200 characters of three bytes. A larger one is refused with
 * INVALID_ARGUMENT.
 */
export const MAX_REQUEST_BYTES = 32 * 1024 * 1024;

/** What grpc-js takes at all. It answers what is larger, before anybody has seen it, with RESOURCE_EXHAUSTED. */
export const MAX_RECEIVED_BYTES = 2 * MAX_REQUEST_BYTES;

/** Stands in a request's place when it cannot be given to its handler. */
export class RefusedRequest {
  constructor(readonly reason: InvalidArgument) {}
}

/** The definition, which decodes what is too large, or no protobuf, as refused: grpc-js would not tell its caller why. */
export function refusingUnfitRequests(definition: ServiceDefinition): ServiceDefinition {
  return Object.fromEntries(
    Object.entries(definition).map(([name, method]) => [
      name,
      { ...method, requestDeserialize: (bytes: Buffer): unknown => decode(bytes, method.requestDeserialize) },
    ]),
  );
}

function decode(bytes: Buffer, deserialize: (bytes: Buffer) => unknown): unknown {
  if (bytes.length > MAX_REQUEST_BYTES)
    return refused(`has ${bytes.length} bytes, at most ${MAX_REQUEST_BYTES} are taken`);
  try {
    return deserialize(bytes);
  } catch {
    return refused('is not the protobuf message of this method');
  }
}

function refused(message: string): RefusedRequest {
  return new RefusedRequest(new InvalidArgument('(request)', message));
}
