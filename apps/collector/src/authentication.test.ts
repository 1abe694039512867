import { authenticator } from './authentication';

describe('authentication', () => {
  const authenticate = authenticator([
    { tenant: 'shop-1', key: 'key-one' },
    { tenant: 'shop-1', key: 'key-one-new' },
    { tenant: 'shop-2', key: 'key-two' },
  ]);

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

  it('asks for nothing when no keys are set', () => {
    expect(authenticator(undefined)(undefined)).toBeUndefined();
  });
});
