import { query } from '@attune/local-stack';
import { Kafka, logLevel } from 'kafkajs';
import { type FaultBench } from './fault-bench';

/**
 * What a historian would be without its protections: the offset is committed whatever became of the write, and nothing
 * is tried again. It shows that the faults do hurt.
 */
export async function startNaiveHistorian({ stack }: FaultBench) {
  await query(stack.databaseUrl, 'CREATE TABLE naive_event (id text)');
  const kafka = new Kafka({ brokers: stack.kafkaBrokers, logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: 'naive', allowAutoTopicCreation: false });
  await consumer.connect();
  await consumer.subscribe({ topics: ['attune.events.v1'], fromBeginning: false });
  let handled = 0;
  await consumer.run({
    eachMessage: async ({ message }) => {
      const { eventId } = JSON.parse(String(message.value)) as { eventId: string };
      await query(stack.databaseUrl, 'INSERT INTO naive_event VALUES ($1)', [eventId]).catch(() => undefined);
      handled++;
    },
  });
  return {
    handled: () => handled,
    storedIds: async () => {
      const { rows } = await query(stack.databaseUrl, 'SELECT id FROM naive_event');
      return rows.map((row) => String(row['id']));
    },
    stop: () => consumer.disconnect(),
  };
}
