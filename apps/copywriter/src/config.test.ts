import { readConfig } from './config';

describe('readConfig', () => {
  it('reads the service’s whole environment', () => {
    const config = readConfig({ PORT: '5002', DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/d', HOST: '0.0.0.0' });
    expect(config).toMatchObject({ PORT: 5002, HOST: '0.0.0.0', DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/d' });
  });

  it('names each variable that is not right, and never the password', () => {
    const read = () => readConfig({ PORT: 'x', DATABASE_URL: 'mysql://u:secret@h/d' });
    expect(read).toThrow(/PORT: [\s\S]*DATABASE_URL: /);
    expect(read).not.toThrow(/secret/);
  });
});
