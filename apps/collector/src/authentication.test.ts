import { authenticator, type Sent } from './authentication';

describe('authentication', () => {
  const check = authenticator({
    secret: [
      { tenant: 'shop-1', key: 'key-one' },
      { tenant: 'shop-1', key: 'key-one-new' },
      { tenant: 'shop-2', key: 'key-two' },
    ],
    ofPages: [{ tenant: 'shop-2', key: 'key-of-pages' }],
  });
  const authenticate = (header: string | undefined) => {
    expect(authenticatedFor('items', header)).toEqual(authenticatedFor('events', header));
    return check(header, 'items');
  };
  const authenticatedFor = (sent: Sent, header: string | undefined) => {
    try {
      return check(header, sent);
    } catch (error) {
      return String(error);
    }
  };

  it('gives the tenant of the key', () => {
    expect(authenticate('Bearer key-one')).toBe('shop-1');
    expect(authenticate('bearer key-one-new')).toBe('shop-1');
    expect(authenticate('Bearer key-two')).toBe('shop-2');
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer key',
    'Bearer key-one-',
    'Basic key-one',
    'key-one',
    'Bearer key-one x',
  ])('refuses %s, without saying which keys there are', (header) => {
    expect(() => authenticate(header)).toThrow('a valid key is needed: Authorization: Bearer KEY');
  });

  it('lets who has a key of pages, which everybody can read there, send events and nothing else', () => {
    expect(check('Bearer key-of-pages', 'events')).toBe('shop-2');
    expect(() => check('Bearer key-of-pages', 'items')).toThrow('a key of pages sends events only');
  });

  it('asks for nothing when no keys are set', () => {
    expect(authenticator({ secret: undefined, ofPages: [] })(undefined, 'items')).toBeUndefined();
  });
});
