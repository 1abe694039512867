import { KafkaJSError } from 'kafkajs';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { whileLeadersChange, withAdmin } from './admin';
import { BrokerUnavailable } from './kafka-client';

/** Fails so often, as a broker does whose groups have no coordinator yet, then answers. */
function failing(times: number, error: Error) {
  let calls = 0;
  const ask = () => (++calls <= times ? Promise.reject(error) : Promise.resolve('offsets'));
  return { ask, calls: () => calls };
}

it('asks again while a partition has no leader, or a group no coordinator', async () => {
  const broker = failing(
    3,
    new KafkaJSError('This is not the correct coordinator for this group', { retriable: true }),
  );
  expect(await whileLeadersChange(broker.ask)).toBe('offsets');
  expect(broker.calls()).toBe(4);
});

it.each([
  ['an error that will not pass', new KafkaJSError('the topic is unknown', { retriable: false })],
  ['a mistake in the question', new TypeError('no topic')],
])('does not ask again after %s', async (_, error) => {
  const broker = failing(1, error);
  await expect(whileLeadersChange(broker.ask)).rejects.toBe(error);
  expect(broker.calls()).toBe(1);
});

it('says that no broker answers, and why', async () => {
  const connection = {
    ...{ brokers: ['127.0.0.1:1'], clientId: 'test', logger: pino({ level: 'silent' }), metrics: new Registry() },
  };
  const failure = await withAdmin(connection, () => Promise.resolve('answered')).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BrokerUnavailable);
  expect((failure as Error).message).toMatch(/no broker answers: .*ECONNREFUSED 127\.0\.0\.1:1/);
}, 30_000);
