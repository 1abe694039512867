import { Client, credentials, type ServiceDefinition, type ServiceError, status } from '@grpc/grpc-js';
import { clientSpan } from './client-span';
import { MAX_DEADLINE_MS, STREAM_DEADLINE_MS } from './call-limits';
import { FIELD_TRAILER, REQUEST_ID_TRAILER } from './errors';
import { KEEPALIVE } from './keepalive';
import { MAX_REQUEST_BYTES } from './request-decoding';
import type { GrpcCalls, GrpcServiceDefinition } from './service';

export interface CallOptions {
  /** How long to wait for this answer, or for the last one of a call of many responses, in milliseconds; 24 days at most. */
  deadlineMs?: number;
  /** Cancels the call, here and in the service. */
  signal?: AbortSignal;
}

/** A call that failed. */
export class RpcError extends Error {
  override readonly name = 'RpcError';

  constructor(
    readonly code: keyof typeof status,
    /** `attune.recommender.v1.RecommenderService/Recommend` */
    readonly method: string,
    /** What the service says, or what hindered the call. */
    readonly details: string,
    /** The request's field that is wrong, with INVALID_ARGUMENT. */
    readonly field?: string,
    /** By it the service's log shows the call. */
    readonly requestId?: string,
    options?: ErrorOptions,
  ) {
    super(`${method}: ${code}: ${details}`, options);
  }
}

export type GrpcClient<Definition> = GrpcCalls<Definition, CallOptions> & {
  /** Ends the connection; calls in flight fail. */
  close(): void;
};

const CHANNEL_OPTIONS = {
  ...KEEPALIVE,
  'grpc.max_receive_message_length': MAX_REQUEST_BYTES,
  // A service that was restarted is found again within a second or two, not after the default of up to two minutes.
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 2_000,
  // A name is looked up again when a connection ends; servers end each after a while, so that new ones are found, too.
  'grpc.dns_min_time_between_resolutions_ms': 5_000,
};

/** All addresses that a name stands for share the calls; else the first would have every one, and the others none. */
const SHARED = { loadBalancingConfig: [{ round_robin: {} }] };

/**
 * A call whose server went away is made again, at another where there is one; not when most calls fail anyway, which is to
 * say while 500 more have failed than a tenth of those that were answered: as many may be under way at a server that dies.
 */
const REPEATED = {
  methodConfig: [
    {
      name: [{}],
      retryPolicy: {
        ...{ maxAttempts: 3, initialBackoff: '0.02s', maxBackoff: '0.2s', backoffMultiplier: 2 },
        retryableStatusCodes: ['UNAVAILABLE'],
      },
    },
  ],
  retryThrottling: { maxTokens: 1_000, tokenRatio: 0.1 },
};

export interface ClientOptions {
  /** How long to wait for an answer when the call does not say, in milliseconds. */
  defaultDeadlineMs: number;
  /** How long to wait for the last one of a call of many responses when the call does not say. Default an hour. */
  streamDeadlineMs?: number;
  /** The calls only ask, so that one may be made again that may have been answered. */
  repeatable?: boolean;
}

/**
 * A client with a function for each method. It connects with the first call and again whenever the connection is lost;
 * every call has a deadline, and fails with an `RpcError`.
 * @param generated the generated client, like `recommenderV1.RecommenderServiceClient`
 * @param address `host:port`, or any other gRPC target
 */
export function createGrpcClient<Definition extends GrpcServiceDefinition>(
  generated: { readonly service: Definition },
  address: string,
  { defaultDeadlineMs, streamDeadlineMs = STREAM_DEADLINE_MS, repeatable = false }: ClientOptions,
): GrpcClient<Definition> {
  const client = new Client(address, credentials.createInsecure(), {
    ...CHANNEL_OPTIONS,
    'grpc.service_config': JSON.stringify({ ...SHARED, ...(repeatable && REPEATED) }),
  });
  const calls = Object.entries(generated.service).map(([name, method]) => {
    const call = method.responseStream ? callStream : repeatable ? callAgain : callUnary;
    const usualMs = method.responseStream ? streamDeadlineMs : defaultDeadlineMs;
    return [
      name,
      (request: unknown, { deadlineMs = usualMs, signal }: CallOptions = {}) =>
        call(client, method, request, Date.now() + Math.min(deadlineMs, MAX_DEADLINE_MS), signal),
    ];
  });
  return Object.assign(Object.fromEntries(calls) as GrpcCalls<Definition, CallOptions>, {
    close: () => client.close(),
  });
}

/** The responses as they come; who stops reading cancels the call. */
async function* callStream(
  client: Client,
  method: ServiceDefinition[string],
  request: unknown,
  deadline: number,
  signal?: AbortSignal,
): AsyncGenerator<unknown> {
  const path = method.path.slice(1);
  signal?.throwIfAborted();
  const { metadata, end } = clientSpan(client, path);
  const call = client.makeServerStreamRequest<unknown, unknown>(
    method.path,
    method.requestSerialize,
    method.responseDeserialize,
    request,
    metadata,
    { deadline },
  );
  const cancel = () => call.cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  let code = status.CANCELLED;
  try {
    yield* call;
    code = status.OK;
  } catch (error) {
    ({ code } = error as ServiceError);
    throw rpcError(path, error as ServiceError);
  } finally {
    end(code);
    signal?.removeEventListener('abort', cancel);
    cancel();
  }
}

/**
 * An answer of which the first part came before its server went away is not asked for again by gRPC, which may have given
 * that part to somebody; nobody has seen it here.
 */
async function callAgain(
  client: Client,
  method: ServiceDefinition[string],
  request: unknown,
  deadline: number,
  signal?: AbortSignal,
): Promise<unknown> {
  let hasBegun = false;
  try {
    return await callUnary(client, method, request, deadline, signal, () => (hasBegun = true));
  } catch (error) {
    const isLost = hasBegun && error instanceof RpcError && error.code === 'UNAVAILABLE' && !error.requestId;
    if (!isLost) throw error;
    return callUnary(client, method, request, deadline, signal);
  }
}

/** @param onBegun is called when the first part of an answer has come */
function callUnary(
  client: Client,
  method: ServiceDefinition[string],
  request: unknown,
  deadline: number,
  signal?: AbortSignal,
  onBegun: () => unknown = () => undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const path = method.path.slice(1);
    if (signal?.aborted) {
      reject(
        new RpcError('CANCELLED', path, 'cancelled before it began', undefined, undefined, { cause: signal.reason }),
      );
      return;
    }
    const { metadata, end } = clientSpan(client, path);
    const call = client.makeUnaryRequest<unknown, unknown>(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
      request,
      metadata,
      { deadline },
      (error, response) => {
        end(error?.code ?? status.OK);
        signal?.removeEventListener('abort', cancel);
        if (error) reject(rpcError(path, error));
        else resolve(response);
      },
    );
    call.once('metadata', onBegun);
    const cancel = () => call.cancel();
    signal?.addEventListener('abort', cancel, { once: true });
  });
}

function rpcError(method: string, error: ServiceError): RpcError {
  const trailer = (name: string) => error.metadata?.get(name)[0]?.toString();
  const field = trailer(FIELD_TRAILER);
  return new RpcError(
    status[error.code] as keyof typeof status,
    method,
    error.details,
    field === undefined ? undefined : decoded(field),
    trailer(REQUEST_ID_TRAILER),
    { cause: error },
  );
}

/** What was percent-encoded; as it stands when another server wrote it otherwise. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
