import { z } from 'zod';
import {
  commonEnvironment,
  databaseUrl,
  EnvironmentError,
  grpcAddress,
  kafkaBrokers,
  origins,
  port,
  readEnvironment,
  topicPrefix,
} from './environment';

const schema = z.object({
  PORT: port.default(4000),
  DATABASE_URL: databaseUrl,
  KAFKA_BROKERS: kafkaBrokers,
  TOPIC_PREFIX: topicPrefix,
});
const right = { DATABASE_URL: 'postgresql://u:s3cret@host/db', KAFKA_BROKERS: 'a:9092,b:9093' };

describe('readEnvironment', () => {
  it('gives the settings with their defaults', () => {
    expect(readEnvironment(schema, right)).toEqual({
      PORT: 4000,
      DATABASE_URL: right.DATABASE_URL,
      KAFKA_BROKERS: ['a:9092', 'b:9093'],
      TOPIC_PREFIX: 'attune',
    });
  });

  it('takes an empty variable for a missing one, as docker compose gives them', () => {
    expect(readEnvironment(schema, { ...right, PORT: '', TOPIC_PREFIX: '' })).toMatchObject({ PORT: 4000 });
    expect(() => readEnvironment(schema, { ...right, DATABASE_URL: '' })).toThrow(
      'DATABASE_URL: is needed: postgresql://',
    );
  });

  it('names every variable that is wrong, and what would be right, in one message', () => {
    const env = { PORT: 'http', DATABASE_URL: 'mysql://u:s3cret@host', KAFKA_BROKERS: 'a' };
    expect(() => readEnvironment(schema, env)).toThrow(EnvironmentError);
    expect(() => readEnvironment(schema, env)).toThrow(
      /PORT: must be a port, 0 to 65535\n {2}DATABASE_URL: must look like postgresql:\/\/.*\n {2}KAFKA_BROKERS: must be host:port/,
    );
  });

  it('says of a variable that is missing or none of its words what would be right', () => {
    const needed = z.object({ ...commonEnvironment, PORT: port });
    expect(() => readEnvironment(needed, { LOG_LEVEL: 'loud' })).toThrow(
      /LOG_LEVEL: must be debug, info.*\n {2}PORT: is needed: a port, 0 to 65535/,
    );
  });

  it('never shows what a variable holds, since it may be a password', () => {
    try {
      readEnvironment(schema, { ...right, DATABASE_URL: 'mysql://u:s3cret@host' });
    } catch (error) {
      expect(String(error)).not.toContain('s3cret');
      return;
    }
    throw new Error('it was taken');
  });

  it.each(['postgresql://u:s3cret#1@host/db', 'postgresql://u:s3/cret@host/db', 'postgresql://u:p@host:99999/db'])(
    'names the variable of a database address that cannot be read, %s',
    (DATABASE_URL) => {
      expect(() => readEnvironment(schema, { ...right, DATABASE_URL })).toThrow(
        /DATABASE_URL: must look like postgresql:.*, with special characters percent-encoded$/,
      );
    },
  );

  it.each(['-1', '65536', '80.5', '0x50', ' ', '1e3'])('refuses %s as a port', (value) => {
    expect(() => readEnvironment(schema, { ...right, PORT: value })).toThrow('PORT: ');
  });

  it.each([
    'a',
    'a:',
    ':1',
    'a:1,',
    'a:1 b:2',
    'a:99999999',
    'a:65536',
    'a:9092,b:99999',
    'a:0',
    '[::1]:9092',
    'kafka://a:1',
  ])('refuses %s as brokers', (value) => {
    expect(() => readEnvironment(schema, { ...right, KAFKA_BROKERS: value })).toThrow('KAFKA_BROKERS: ');
  });

  it.each(['recommender:8080', '[::1]:50051', 'ipv4:10.0.0.1:50051,10.0.0.2:50051', 'dns:recommender:50051'])(
    'takes %s as the address of a gRPC service',
    (value) => expect(readEnvironment(z.object({ AT: grpcAddress }), { AT: value })).toEqual({ AT: value }),
  );

  it.each(['recommender', 'a:0', 'a:65536', 'a:123456', 'a:1,b:2', 'http://a:1', 'ipv4:10.0.0.1:1,10.0.0.2', 'a:1 '])(
    'refuses %s as one',
    (value) =>
      expect(() => readEnvironment(z.object({ AT: grpcAddress }), { AT: value })).toThrow('AT: must be host:port'),
  );

  it('takes origins as browsers write them, since they are compared letter by letter', () => {
    const read = (ALLOWED: string) => readEnvironment(z.object({ ALLOWED: origins }), { ALLOWED }).ALLOWED;
    expect(read('https://Shop.Example,https://b.example:443,http://c.example:80,http://d.example:8080')).toEqual([
      ...['https://shop.example', 'https://b.example', 'http://c.example', 'http://d.example:8080'],
    ]);
    expect(read('https://käse.example')).toEqual(['https://xn--kse-qla.example']);
    expect(read('*')).toEqual(['*']);
    for (const wrong of [
      'a.example',
      'https://a.example/',
      'https://a.example?x',
      'https://u@a.example',
      'https://a:99999',
    ])
      expect(() => read(wrong)).toThrow('ALLOWED: must be origins');
  });
});
