import { status } from '@grpc/grpc-js';
import { Counter, Histogram, type Registry } from '@attune/service-runtime';

const LATENCY_BUCKETS_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface ServerMetrics {
  /** Counts a call as begun; call the result with its status code when it has been answered. */
  start(path: string): (code: status) => void;
}

/** Calls by method and status code, and how long they took, under the names that gRPC's other servers use. */
export function createServerMetrics(registry: Registry): ServerMetrics {
  const handled = new Counter({
    name: 'grpc_server_handled_total',
    help: 'Calls answered, by method and status code',
    labelNames: ['grpc_service', 'grpc_method', 'grpc_code'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'grpc_server_handling_seconds',
    help: 'From the request to the answer',
    labelNames: ['grpc_service', 'grpc_method'],
    buckets: LATENCY_BUCKETS_SECONDS,
    registers: [registry],
  });
  return {
    start(path) {
      const [, service, method] = path.split('/');
      const labels = { grpc_service: service, grpc_method: method };
      const stop = seconds.startTimer(labels);
      return (code) => {
        stop();
        handled.inc({ ...labels, grpc_code: status[code] });
      };
    },
  };
}
