export { Backlog } from './backlog';
export { startGrpcServer, MAX_RESPONSE_BYTES, type GrpcServerOptions } from './server';
export { MAX_REQUEST_BYTES } from './request-decoding';
export { grpcService, type CallContext, type GrpcService, type StreamHandler, type UnaryHandler } from './service';
export { CallError, Conflict, InvalidArgument, NotFound, Unavailable, Cancelled, DeadlineExceeded } from './errors';
export { createGrpcClient, RpcError, type CallOptions, type GrpcClient } from './client';
