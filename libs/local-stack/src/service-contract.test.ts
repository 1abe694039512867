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

test('a shop that is built on this machine, on an origin of its own, may send events to the collector, too', () => {
  const { storefrontUrl } = serviceAddresses(ports);
  const letIn = (allowedOrigins: string) =>
    serviceEnvironment('collector', { ...system, allowedOrigins }, ports)['ALLOWED_ORIGINS'];
  expect(letIn('http://localhost:5173,http://a.test')).toBe(`${storefrontUrl},http://localhost:5173,http://a.test`);
  expect(letIn('*')).toBe('*');
  expect(letIn('')).toBe(storefrontUrl);
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
