import { PORT_NAMES, serviceAddresses, serviceEnvironment, WAVES } from './service-contract';

const ports = new Map(PORT_NAMES.map((name, index) => [name, 20_000 + index]));
const system = { databaseUrl: 'postgresql://db', kafkaBrokers: ['a:1', 'b:2'], topicPrefix: 'shop', demo: true };

test('every service gets a port of its own for its work and one for operations', () => {
  const used = WAVES.flat().flatMap((name) => {
    const { PORT, OPS_PORT } = serviceEnvironment(name, system, ports);
    return name === 'historian' ? [OPS_PORT] : [PORT, OPS_PORT];
  });
  expect(used.every((port) => /^\d+$/.test(port))).toBe(true);
  expect(new Set(used).size).toBe(used.length);
});

test('the storefront is told where the others answer, and the collector lets its page in', () => {
  const addresses = serviceAddresses(ports);
  expect(serviceEnvironment('storefront', system, ports)).toMatchObject({
    RECOMMENDER_ADDRESS: addresses.recommenderAddress,
    COPYWRITER_ADDRESS: addresses.copywriterAddress,
    COLLECTOR_URL: addresses.collectorUrl,
    DEMO: 'true',
  });
  expect(serviceEnvironment('collector', system, ports)).toMatchObject({
    ALLOWED_ORIGINS: addresses.storefrontUrl,
    KAFKA_BROKERS: 'a:1,b:2',
    TOPIC_PREFIX: 'shop',
  });
});

test('the copywriter is told of the broker, where published copy goes', () => {
  expect(serviceEnvironment('copywriter', system, ports)).toMatchObject({
    ...{ KAFKA_BROKERS: 'a:1,b:2', TOPIC_PREFIX: 'shop', DATABASE_URL: 'postgresql://db' },
  });
});

test('the collector never learns of the database, the recommender never of Kafka', () => {
  expect(serviceEnvironment('collector', system, ports)).not.toHaveProperty('DATABASE_URL');
  expect(serviceEnvironment('recommender', system, ports)).not.toHaveProperty('KAFKA_BROKERS');
});
