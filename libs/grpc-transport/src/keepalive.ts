/**
 * Both sides ask the other now and then whether it is there, also while there are no calls: a machine that was switched
 * off or a network that swallows says nothing, and TCP alone would wait for minutes. A dead peer is given up within seven
 * seconds; a process whose event loop stands still for less than the timeout is not taken for one.
 */
export const KEEPALIVE = {
  'grpc.keepalive_time_ms': 4_000,
  'grpc.keepalive_timeout_ms': 3_000,
  'grpc.keepalive_permit_without_calls': 1,
};
