import RequestQueue from 'kafkajs/src/network/requestQueue';

/**
 * kafkajs 2.2.4 looks after every answer, and then for ever every millisecond, whether a request waits to be sent,
 * through a timer of negative time about which Node 24 warns. That takes 3 % of a core in an idle service. It need look
 * only while something waits; what comes later calls this again.
 */
export function stopIdleTimers(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its queue below
  const schedule = RequestQueue.prototype.scheduleCheckPendingRequests;
  RequestQueue.prototype.scheduleCheckPendingRequests = function () {
    if (this.pending.length > 0) schedule.call(this);
  };
}
