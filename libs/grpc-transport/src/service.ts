import type { ServiceDefinition, UntypedServiceImplementation } from '@grpc/grpc-js';
import type { Logger } from '@attune/service-runtime';

/** What a handler knows of its call beside the request. */
export interface CallContext {
  /** Aborts when the caller cancels or the deadline passes; the reason is the `CallError` for it. */
  signal: AbortSignal;
  /** When the caller stops waiting, in milliseconds since the epoch. Always finite. */
  deadline: number;
  /** Adds the method and the request's id to every line. */
  logger: Logger;
}

/** Answers one call. Throws a `CallError` for what the caller may know; any other error is answered with INTERNAL. */
export type UnaryHandler<Request, Response> = (request: Request, context: CallContext) => Promise<Response> | Response;

/** Answers one call with many responses, made as fast as the caller takes them. Throws as a `UnaryHandler` does. */
export type StreamHandler<Request, Response> = (request: Request, context: CallContext) => AsyncIterable<Response>;

type RequestOf<Method> = Method extends { requestDeserialize: (bytes: Buffer) => infer Request } ? Request : never;
type ResponseOf<Method> = Method extends { responseDeserialize: (bytes: Buffer) => infer Response } ? Response : never;

/** A generated service whose methods take one request, like `recommenderV1.RecommenderServiceService`. */
export type GrpcServiceDefinition = Readonly<
  Record<string, { path: string; requestStream: false; responseStream: boolean }>
> &
  ServiceDefinition;

/** A handler for every method of a service. */
type GrpcHandlers<Definition> = {
  [Method in keyof Definition]: Definition[Method] extends { responseStream: true }
    ? StreamHandler<RequestOf<Definition[Method]>, ResponseOf<Definition[Method]>>
    : UnaryHandler<RequestOf<Definition[Method]>, ResponseOf<Definition[Method]>>;
};

/** A function for every method of a service: it returns a promise of the response, or the responses as they come. */
export type GrpcCalls<Definition, Options> = {
  [Method in keyof Definition]: (
    request: RequestOf<Definition[Method]>,
    options?: Options,
  ) => Definition[Method] extends { responseStream: true }
    ? AsyncIterable<ResponseOf<Definition[Method]>>
    : Promise<ResponseOf<Definition[Method]>>;
};

/** A service that a server can serve: made by `grpcService`. */
export interface GrpcService {
  definition: ServiceDefinition;
  handlers: Readonly<Record<string, UnaryHandler<never, unknown> | StreamHandler<never, unknown>>>;
}

/** A service with its handlers; the compiler checks that there is one for each method, of its types. */
export function grpcService<Definition extends GrpcServiceDefinition>(
  definition: Definition,
  handlers: GrpcHandlers<Definition>,
): GrpcService {
  return { definition, handlers };
}

/** `attune.recommender.v1.RecommenderService` from any method's path of it. */
export function serviceName(definition: ServiceDefinition): string {
  return Object.values(definition)[0].path.split('/')[1];
}

/** A service with its implementation as grpc-js takes it. */
export interface RawService {
  definition: ServiceDefinition;
  implementation: UntypedServiceImplementation;
}
