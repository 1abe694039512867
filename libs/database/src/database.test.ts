import { DatabaseError } from 'pg';
import { parseInt8, withCheckedTls } from './connection-settings';
import { checkedUrl, isDataRefusal } from './database';
import { checkedRowLimit } from './row-limit';

describe('checkedUrl', () => {
  test.each([
    'postgresql://u:p@localhost:5432/db',
    'postgres://u@localhost/db?sslmode=require',
    'postgresql:///db?host=/run',
  ])('takes %s', (url) => expect(checkedUrl(url)).toBe(url));

  test.each([
    'postgresql://user:sec?ret/#@localhost:99999999/db',
    'mysql://user:sec?ret/#@localhost/db',
    'sec?ret/#',
    '',
  ])('refuses %j without repeating the password', (url) => {
    const error = failureOf(() => checkedUrl(url));
    expect(error.name).toBe('DatabaseUrlError');
    expect(JSON.stringify({ ...error, message: error.message, stack: error.stack, cause: error.cause })).not.toContain(
      'sec?ret',
    );
  });
});

describe('parseInt8', () => {
  test('reads counts as numbers', () => {
    expect(['0', '-7', '9007199254740991'].map(parseInt8)).toEqual([0, -7, Number.MAX_SAFE_INTEGER]);
  });

  test('refuses to lose a digit', () => {
    expect(() => parseInt8('9007199254740993')).toThrow('int8 9007199254740993 does not fit');
  });
});

describe('isDataRefusal', () => {
  const reported = (code: string) => Object.assign(new DatabaseError('refused', 0, 'error'), { code });

  test.each([
    ['22P05', true, 'a character that cannot be stored'],
    ['23505', true, 'a key that is taken'],
    ['54000', true, 'a value too large'],
    ['57014', false, 'a timeout'],
    ['57P01', false, 'a shutdown'],
    ['40P01', false, 'a deadlock'],
    ['53100', false, 'a full disk'],
    ['42P01', false, 'a missing table'],
  ])('%s: %s, since it is %s', (code, expected) => {
    expect(isDataRefusal(reported(code))).toBe(expected);
  });

  test('a lost connection is never the data’s fault', () => {
    expect(isDataRefusal(Object.assign(new Error('connection refused'), { code: '22000' }))).toBe(false);
  });
});

test('checkedRowLimit takes whole numbers from 1 to the most', () => {
  expect([1, 7, 10].map((limit) => checkedRowLimit(limit, 10))).toEqual([1, 7, 10]);
  for (const limit of [0, 11, 2.5, NaN, Infinity]) expect(() => checkedRowLimit(limit, 10)).toThrow(RangeError);
});

describe('withCheckedTls', () => {
  test.each([
    ['postgresql://u:p%2F@h/db?sslmode=require', 'postgresql://u:p%2F@h/db?sslmode=verify-full'],
    ['postgresql://u@h/db?a=b&sslmode=verify-ca&c=d', 'postgresql://u@h/db?a=b&sslmode=verify-full&c=d'],
    ['postgresql://u@h/db?sslrootcert=system', 'postgresql://u@h/db?sslmode=verify-full'],
    [
      'postgresql://u@h/db?sslmode=require&sslrootcert=%2Fca',
      'postgresql://u@h/db?sslmode=verify-full&sslrootcert=%2Fca',
    ],
  ])('%s checks certificate and name', (url, expected) => expect(withCheckedTls(url)).toBe(expected));

  test.each(['postgresql://u:p@h/db', 'postgresql:///db?host=/run', 'postgresql://u@h/db?sslmode=disable'])(
    '%s stays as it is',
    (url) => expect(withCheckedTls(url)).toBe(url),
  );
});

function failureOf(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('did not fail');
}
