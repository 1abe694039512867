import { Server, ServerCredentials } from '@grpc/grpc-js';
import { DESCRIPTOR_SET } from '@attune/contracts';
import {
  cannotListen,
  endedBefore,
  type Health,
  type Logger,
  type Registry,
  type Started,
} from '@attune/service-runtime';
import { Backlog } from './backlog';
import type { HandlerOptions } from './call-in-hand';
import { STREAM_DEADLINE_MS } from './call-limits';
import { PROTOCOL_DESCRIPTOR_SET } from './generated/descriptor-set';
import { Unavailable } from './errors';
import { eventLoopLoad } from './event-loop-load';
import { allowGivenUpCalls } from './given-up-calls';
import { createHealthService } from './health-service';
import { KEEPALIVE } from './keepalive';
import { createReflectionServices } from './reflection-service';
import { MAX_RECEIVED_BYTES, refusingUnfitRequests } from './request-decoding';
import { createServerMetrics } from './server-metrics';
import { serverStream } from './server-stream';
import { type GrpcService, type RawService, serviceName, type StreamHandler, type UnaryHandler } from './service';
import { unary, type UnaryOptions } from './unary';

export interface GrpcServerOptions {
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Made by `grpcService`. */
  services: readonly GrpcService[];
  health: Health;
  logger: Logger;
  metrics: Registry;
  /** The time for a call of one response whose caller set no deadline. Default 10,000. */
  defaultDeadlineMs?: number;
  /** The same for a call of many responses. Default an hour. */
  streamDeadlineMs?: number;
  /** How long calls in flight may take to end when the server stops. Default 5,000. */
  drainMs?: number;
  /** After so long a client is told to connect anew, and so looks up again which addresses there are. Default 60,000. */
  connectionAgeMs?: number;
}

/** For callers to be told that a stopping server has not answered. */
const REFUSED_WITHIN_MS = 250;

/** The largest answer: what gRPC clients take unless told otherwise. Services keep their answers below it. */
export const MAX_RESPONSE_BYTES = 4 * 1024 * 1024;

/**
 * Serves gRPC without TLS, with health, reflection and metrics. Stopping takes no new calls, lets those in flight end
 * for `drainMs`, or until the stop is in a hurry; what is left then is answered UNAVAILABLE, which callers repeat elsewhere.
 * @throws Error that names the variables when the address cannot be listened on
 */
export async function startGrpcServer(options: GrpcServerOptions): Promise<Started<{ port: number }>> {
  const {
    host,
    services,
    health,
    logger,
    metrics,
    defaultDeadlineMs = 10_000,
    streamDeadlineMs = STREAM_DEADLINE_MS,
    drainMs = 5_000,
    connectionAgeMs = 60_000,
  } = options;
  const server = new Server({
    ...KEEPALIVE,
    // Calls in flight end on the old connection, however long they take.
    'grpc.max_connection_age_ms': connectionAgeMs,
    'grpc.max_receive_message_length': MAX_RECEIVED_BYTES,
    'grpc.max_send_message_length': MAX_RESPONSE_BYTES,
  });
  allowGivenUpCalls(server);
  const names = services.map(({ definition }) => serviceName(definition));
  const healthService = createHealthService(health, names);
  const listed = [...names, serviceName(healthService.definition), 'grpc.reflection.v1.ServerReflection'];
  const inHand = new Set<AbortController>();
  const shared = { logger, metrics: createServerMetrics(metrics), inHand };
  const single: UnaryOptions = { ...shared, defaultDeadlineMs, backlog: new Backlog(), isBusy: eventLoopLoad() };
  const many: HandlerOptions = { ...shared, defaultDeadlineMs: streamDeadlineMs };
  const all = [
    ...services.map((service) => withHandlers(service, single, many)),
    healthService,
    ...createReflectionServices(listed, [DESCRIPTOR_SET, PROTOCOL_DESCRIPTOR_SET]),
  ];
  for (const { definition, implementation } of all) server.addService(definition, implementation);

  const port = await listen(server, host, options.port);
  logger.info({ host, port }, 'serving gRPC');
  return {
    value: { port },
    stop: (hurry) => {
      healthService.drain();
      return shutDown(server, { drainMs, hurry, inHand }, logger);
    },
  };
}

/** @param many what holds for calls of many responses */
function withHandlers({ definition, handlers }: GrpcService, single: UnaryOptions, many: HandlerOptions): RawService {
  const implementation = Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      // `grpcService` has checked that the handler is of the method's kind, and takes what the definition decodes.
      definition[name].responseStream
        ? serverStream(handler as StreamHandler<unknown, unknown>, many)
        : unary(handler as UnaryHandler<unknown, unknown>, single),
    ]),
  );
  return { definition: refusingUnfitRequests(definition), implementation };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(cannotListen({ host, port }, error));
      else resolve(bound);
    });
  });
}

async function shutDown(
  server: Server,
  { drainMs, hurry, inHand }: { drainMs: number; hurry?: AbortSignal; inHand: Set<AbortController> },
  logger: Logger,
): Promise<void> {
  const drained = new Promise<void>((resolve, reject) => {
    server.tryShutdown((error) => (error ? reject(error) : resolve()));
  });
  const time = AbortSignal.timeout(drainMs);
  const isDrained = await endedBefore(hurry ? AbortSignal.any([time, hurry]) : time, drained).catch(() => false);
  if (isDrained) return;
  logger.warn({ drainMs, calls: inHand.size }, 'calls are still in flight: refused');
  for (const call of inHand) call.abort(new Unavailable('the server stops'));
  await endedBefore(AbortSignal.timeout(REFUSED_WITHIN_MS), drained).catch(() => false);
  server.forceShutdown();
}
