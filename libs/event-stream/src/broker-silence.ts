import { type Health } from '@attune/service-runtime';
import { type Consumer } from 'kafkajs';

/** A consumer that works hears from its broker every three seconds at least, also while its handler is busy. */
const SILENT_AFTER_MS = 10_000;
const LOOK_EVERY_MS = 1_000;

/**
 * Tells health, under the condition, while a consumer that has joined its group hears nothing from the broker: kafkajs
 * tries again on its own, and says so only in the end. Returns what ends it.
 */
export function watchSilence(consumer: Consumer, condition: string, health: Health): () => void {
  let heardAt: number | undefined;
  let isSilent = false;
  const hear = () => {
    heardAt = performance.now();
    if (isSilent) health.ready(condition);
    isSilent = false;
  };
  const { GROUP_JOIN, HEARTBEAT, FETCH } = consumer.events;
  const unsubscribe = [consumer.on(GROUP_JOIN, hear), consumer.on(HEARTBEAT, hear), consumer.on(FETCH, hear)];
  const timer = setInterval(() => {
    if (isSilent || heardAt === undefined || performance.now() - heardAt < SILENT_AFTER_MS) return;
    isSilent = true;
    health.notReady(condition, `nothing heard from the broker for ${SILENT_AFTER_MS / 1_000} s`);
  }, LOOK_EVERY_MS).unref();
  return () => {
    clearInterval(timer);
    for (const end of unsubscribe) end();
  };
}
