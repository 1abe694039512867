import { eventHistorianGroup, topics } from '@attune/contracts';
import { LocalStackError, recordsLeft, runJob, type Services, type Stack } from '@attune/local-stack';
import type { DataSource } from './data-source';
import { DataWay, STORED_EVERY_MS } from './data-way';
import { importProgress, parseLine, type ImportProgress } from './progress-lines';
import type { Terminal } from './terminal';

/** What filling the shop came to. */
export interface FillFigures extends Omit<ImportProgress, 'phase' | 'total'> {
  /** Events and items that went through the topics into the database. */
  stored: number;
  sendSeconds: number;
  /** From the first one sent to the last one stored. */
  storeSeconds: number;
}

/** Sends the data through the collector, and waits until the historian has stored them. */
export async function fill(
  stack: Stack,
  services: Services,
  source: DataSource,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<FillFigures> {
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const { topicPrefix } = services;
  const unread = () =>
    recordsLeft(stack.kafkaBrokers, eventHistorianGroup(topicPrefix), topics(topicPrefix).events.name);
  const way = new DataWay(services, unread);
  let latest: ImportProgress | undefined;
  let stored = 0;
  const show = () => terminal.update(fillLine(latest, stored, seconds()));
  const watch = setInterval(() => {
    way.stored().then(
      (count) => {
        stored = count;
        show();
      },
      () => undefined,
    );
  }, STORED_EVERY_MS);
  try {
    await runJob(stack, 'replay', ['import', ...source.importArguments], {
      env: { PROGRESS: 'json', COLLECTOR_URL: services.addresses.collectorUrl },
      topicPrefix: services.topicPrefix,
      signal,
      onLine: (line) => {
        latest = parseLine(importProgress, line) ?? latest;
      },
    });
    const sendSeconds = seconds();
    stored = await way.waitUntilStored(signal);
    if (latest?.phase !== 'done') throw new LocalStackError('replay import ended without its final count');
    const { sent, accepted, refused, malformed, repeated } = latest;
    return { sent, accepted, refused, malformed, repeated, stored, sendSeconds, storeSeconds: seconds() };
  } finally {
    clearInterval(watch);
  }
}

function fillLine(progress: ImportProgress | undefined, stored: number, seconds: number): string {
  if (!progress) return 'reading';
  const { phase, sent, total } = progress;
  const counted = `${number(sent)}${total ? ` of ${number(total)}` : ''}`;
  const what = phase === 'items' || phase === 'events' ? phase : 'items and events';
  return `${counted} ${what} sent (${rate(sent, seconds)}), ${number(stored)} stored (${rate(stored, seconds)})`;
}

/** "12,345" */
export function number(count: number): string {
  return count.toLocaleString('en');
}

/** "1,234/s" */
export function rate(count: number, seconds: number): string {
  return `${number(Math.round(count / Math.max(seconds, 0.001)))}/s`;
}
