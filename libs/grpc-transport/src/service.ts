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

type RequestOf<Method> = Method extends { requestDeserialize: (bytes: Buffer) => infer Request } ? Request : never;
type ResponseOf<Method> = Method extends { responseDeserialize: (bytes: Buffer) => infer Response } ? Response : never;

/** A generated service of unary methods, like `recommenderV1.RecommenderServiceService`. */
export type UnaryServiceDefinition = Readonly<
  Record<string, { path: string; requestStream: false; responseStream: false }>
> &
  ServiceDefinition;

/** A handler for every method of a service. */
export type UnaryHandlers<Definition> = {
  [Method in keyof Definition]: UnaryHandler<RequestOf<Definition[Method]>, ResponseOf<Definition[Method]>>;
};

/** A promise-returning function for every method of a service. */
export type UnaryCalls<Definition, Options> = {
  [Method in keyof Definition]: (
    request: RequestOf<Definition[Method]>,
    options?: Options,
  ) => Promise<ResponseOf<Definition[Method]>>;
};

/** A service that a server can serve: made by `unaryService`. */
export interface GrpcService {
  definition: ServiceDefinition;
  handlers: Readonly<Record<string, UnaryHandler<never, unknown>>>;
}

/** A service of unary methods with its handlers; the compiler checks that there is one for each method, of its types. */
export function unaryService<Definition extends UnaryServiceDefinition>(
  definition: Definition,
  handlers: UnaryHandlers<Definition>,
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
