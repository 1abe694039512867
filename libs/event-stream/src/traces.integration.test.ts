import { type Topic } from '@attune/contracts';
import { Registry, type Started } from '@attune/service-runtime';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { inSpan, startEntrySpan } from '@attune/tracing';
import { whileTraced } from '@attune/tracing/traced-harness';
import { pino } from 'pino';
import { z } from 'zod';
import { ensureTopics, startConsumer, startProducer } from './index';

const receiver = whileTraced();
const started: Started<unknown>[] = [];
afterEach(async () => {
  for (const part of started.splice(0).reverse()) await part.stop();
});

it('goes on with a trace where a record is read, through the broker', async () => {
  const topic: Topic = { name: `${uniqueTopicPrefix()}.traced`, partitions: 1, config: {} };
  const logger = pino({ level: 'silent' });
  const connection = { brokers: kafkaBrokers(), clientId: 'traces-test', logger, metrics: new Registry() };
  await ensureTopics(connection, [topic]);
  const producer = await startProducer(connection);
  started.push(producer);
  const handled: unknown[] = [];
  const consumer = await startConsumer({
    ...connection,
    ...{ groupId: `${topic.name}.readers`, topic, schema: z.unknown() },
    handle: (records) => Promise.resolve(void handled.push(...records)),
    onCrash: (error) => handled.push(error),
  });
  started.push(consumer);
  const request = startEntrySpan({ name: 'request', kind: 'server', attributes: {} })!;
  const { traceId } = request.spanContext();
  await inSpan(request, () => producer.value.send([{ topic, key: 'default:anna-42', value: '{}' }]));
  request.end();
  const [sent, processed] = [`send ${topic.name}`, `process ${topic.name}`];
  const spans = await receiver().spansWith(['request', sent, processed], traceId);
  const idOf = (name: string) => spans.find((span) => span.name === name)!;
  expect(idOf(sent).parentSpanId).toBe(idOf('request').spanId);
  expect(idOf(processed).parentSpanId).toBe(idOf(sent).spanId);
  expect(handled).toHaveLength(1);
});
