import { query } from '@attune/local-stack';
import { Kafka, logLevel } from 'kafkajs';
import { createTestDatabase, kafkaBrokers, postgresUrl, uniqueTopicPrefix } from './index';

test('a test database is empty, takes writes, and is gone after drop even with a client connected', async () => {
  const database = await createTestDatabase();
  await query(database.url, 'CREATE TABLE note (text text)');
  await query(database.url, "INSERT INTO note VALUES ('here')");
  expect((await query(database.url, 'SELECT text FROM note')).rows).toEqual([{ text: 'here' }]);

  const asleep = query(database.url, 'SELECT pg_sleep(60)');
  const ended = expect(asleep).rejects.toThrow();
  await database.drop();
  await ended;
  const name = new URL(database.url).pathname.slice(1);
  expect((await query(postgresUrl(), 'SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount).toBe(0);
});

test('a message sent to the broker comes back', async () => {
  const topic = `${uniqueTopicPrefix()}.echo`;
  const kafka = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const producer = kafka.producer();
  const consumer = kafka.consumer({ groupId: topic });
  await Promise.all([admin.connect(), producer.connect(), consumer.connect()]);
  try {
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    await producer.send({ topic, messages: [{ value: 'ping' }] });
    await consumer.subscribe({ topic, fromBeginning: true });
    const received = new Promise((resolve) => {
      void consumer.run({ eachMessage: ({ message }) => Promise.resolve(resolve(message.value?.toString())) });
    });
    expect(await received).toBe('ping');
  } finally {
    await Promise.all([admin.disconnect(), producer.disconnect(), consumer.disconnect()]);
  }
});
