declare module 'kafkajs/src/network/requestQueue' {
  /** The part of kafkajs's queue of requests that idle-timers.ts mends. */
  export default class RequestQueue {
    constructor(options: object);
    readonly pending: readonly unknown[];
    throttleCheckTimeoutId: NodeJS.Timeout | null;
    scheduleCheckPendingRequests(): void;
    destroy(): void;
  }
}
