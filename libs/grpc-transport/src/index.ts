export { Backlog } from './backlog';
export { startGrpcServer, MAX_RESPONSE_BYTES } from './server';
export { MAX_REQUEST_BYTES } from './request-decoding';
export { grpcService, type CallContext, type GrpcService, type UnaryHandler } from './service';
export { Conflict, InvalidArgument, NotFound, Unavailable } from './errors';
export { createGrpcClient, RpcError, type CallOptions, type GrpcClient } from './client';
