import { readConfig } from './config';

describe('readConfig', () => {
  it('reads the service’s whole environment', () => {
    const database = { DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/d' };
    const config = readConfig({ PORT: '5002', HOST: '0.0.0.0', ...database, KAFKA_BROKERS: 'a:1,b:2' });
    expect(config).toMatchObject({ PORT: 5002, HOST: '0.0.0.0', ...database });
    expect(config).toMatchObject({ KAFKA_BROKERS: ['a:1', 'b:2'], TOPIC_PREFIX: 'attune' });
  });

  it('names each variable that is not right, and never the password', () => {
    const read = () => readConfig({ PORT: 'x', DATABASE_URL: 'mysql://u:secret@h/d', KAFKA_BROKERS: 'nowhere' });
    expect(read).toThrow(/PORT: [\s\S]*DATABASE_URL: [\s\S]*KAFKA_BROKERS: /);
    expect(read).not.toThrow(/secret/);
  });
});
