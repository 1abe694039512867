import { EnvironmentError } from '@attune/service-runtime';
import { readConfig } from './config';

const required = { KAFKA_BROKERS: 'localhost:9092' };
const messageFor = (env: NodeJS.ProcessEnv) => {
  try {
    readConfig({ ...required, ...env });
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
  }
  return 'it was taken';
};

describe('the configuration', () => {
  it('needs the brokers only', () => {
    expect(readConfig(required)).toMatchObject({ PORT: 4100, TOPIC_PREFIX: 'attune', ALLOWED_ORIGINS: [] });
    expect(messageFor({ KAFKA_BROKERS: undefined })).toContain('KAFKA_BROKERS: is needed: host:port');
  });

  it('takes keys with "=" in them, and several for a tenant, so that keys can be changed without a gap', () => {
    expect(readConfig({ ...required, API_KEYS: 'shop-1=a=b=,shop-1=c,shop-2=d' }).API_KEYS).toEqual([
      { tenant: 'shop-1', key: 'a=b=' },
      { tenant: 'shop-1', key: 'c' },
      { tenant: 'shop-2', key: 'd' },
    ]);
  });

  it('says which entry of the keys is wrong without showing any', () => {
    for (const wrong of ['shop-1=s3cret,no-key', 'shop-1=s3cret,Shop=other-s3cret', 'shop-1=s3cret,x=']) {
      expect(messageFor({ API_KEYS: wrong })).toContain('API_KEYS: entry 2 must be tenant=key');
      expect(messageFor({ API_KEYS: wrong })).not.toContain('s3cret');
    }
  });

  it('refuses a key of two tenants, whose events would all be the first one’s', () => {
    const message = messageFor({ API_KEYS: 'shop-1=s3cret,shop-1=other,shop-2=s3cret' });
    expect(message).toContain('API_KEYS: entry 3 has the key of another tenant');
    expect(message).not.toContain('s3cret');
  });

  it('takes keys for pages beside those of back ends, and none that would let a page change the catalog', () => {
    const keys = readConfig({ ...required, API_KEYS: 'shop-1=s3cret', PAGE_KEYS: 'shop-1=shown' });
    expect(keys.PAGE_KEYS).toEqual([{ tenant: 'shop-1', key: 'shown' }]);
    expect(messageFor({ PAGE_KEYS: 'shop-1=shown' })).toContain('PAGE_KEYS: needs API_KEYS, too');
    const message = messageFor({ API_KEYS: 'shop-1=s3cret', PAGE_KEYS: 'shop-1=shown,shop-1=s3cret' });
    expect(message).toContain('PAGE_KEYS: entry 2 has a key of API_KEYS');
    expect(message).not.toContain('s3cret');
  });

  it('takes origins as browsers write them, however they are written', () => {
    expect(
      readConfig({ ...required, ALLOWED_ORIGINS: 'https://Shop.Example:443,http://b.example:80' }).ALLOWED_ORIGINS,
    ).toEqual(['https://shop.example', 'http://b.example']);
    expect(messageFor({ ALLOWED_ORIGINS: 'https://a.example:99999' })).toContain('ALLOWED_ORIGINS: must be origins');
  });

  it('takes origins, not addresses of pages', () => {
    expect(
      readConfig({ ...required, ALLOWED_ORIGINS: 'https://a.example,http://localhost:3000' }).ALLOWED_ORIGINS,
    ).toEqual(['https://a.example', 'http://localhost:3000']);
    expect(messageFor({ ALLOWED_ORIGINS: 'https://a.example/shop' })).toContain('ALLOWED_ORIGINS: must be origins');
    expect(messageFor({ ALLOWED_ORIGINS: 'a.example' })).toContain('ALLOWED_ORIGINS: must be origins');
  });
});
