import RequestQueue from 'kafkajs/src/network/requestQueue';
import { stopIdleTimers } from './idle-timers';

const scheduled = () => {
  const queue = new RequestQueue({ requestTimeout: 1_000 });
  queue.scheduleCheckPendingRequests();
  const timer = queue.throttleCheckTimeoutId;
  queue.destroy();
  return timer !== null;
};

it('an idle connection to the broker sets no timers, which would take 3 % of a core in every service', () => {
  // If this fails, kafkajs has changed, and idle-timers.ts may go.
  expect(scheduled()).toBe(true);
  stopIdleTimers();
  expect(scheduled()).toBe(false);
});
