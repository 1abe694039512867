import { type handleServerStreamingCall, type handleUnaryCall, status } from '@grpc/grpc-js';
import type { Health } from '@attune/service-runtime';
import {
  HealthCheckResponse_ServingStatus as ServingStatus,
  HealthService,
  type HealthCheckRequest,
  type HealthCheckResponse,
  type HealthListRequest,
  type HealthListResponse,
} from './generated/grpc/health/v1/health';
import type { RawService } from './service';

/**
 * `grpc.health.v1.Health` over the service's own health: the whole server and each of its services are SERVING as soon
 * as nothing is waited for, and NOT_SERVING from the beginning of the drain.
 */
export function createHealthService(
  health: Health,
  serviceNames: readonly string[],
): RawService & { drain: () => void } {
  const known = new Set(['', ...serviceNames]);
  const watchers = new Set<() => void>();
  let draining = false;
  const current = () =>
    draining || health.waitingFor().length > 0 ? ServingStatus.NOT_SERVING : ServingStatus.SERVING;

  const check: handleUnaryCall<HealthCheckRequest, HealthCheckResponse> = ({ request: { service } }, callback) => {
    if (known.has(service)) callback(null, { status: current() });
    else callback({ code: status.NOT_FOUND, details: `there is no service ${service} here` });
  };

  const list: handleUnaryCall<HealthListRequest, HealthListResponse> = (_call, callback) =>
    callback(null, { statuses: Object.fromEntries([...known].map((name) => [name, { status: current() }])) });

  const watch: handleServerStreamingCall<HealthCheckRequest, HealthCheckResponse> = (call) => {
    const isKnown = known.has(call.request.service);
    let last: ServingStatus | undefined;
    const send = () => {
      const now = isKnown ? current() : ServingStatus.SERVICE_UNKNOWN;
      if (now !== last) call.write({ status: (last = now) });
      // A watch would keep the server from draining.
      if (draining) call.end();
    };
    const unsubscribe = health.onChange(send);
    watchers.add(send);
    call.on('cancelled', () => {
      unsubscribe();
      watchers.delete(send);
    });
    send();
  };

  return {
    definition: HealthService,
    implementation: { check, list, watch },
    drain: () => {
      draining = true;
      for (const send of watchers) send();
    },
  };
}
