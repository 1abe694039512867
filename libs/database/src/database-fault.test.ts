import { databaseFault, isDatabaseAway, whyDatabaseFails } from './database-fault';

const URL_OF_SHOP = 'postgresql://u:s3cret@db.shop:5432/attune';
const errorWith = (message: string, fields: object) => Object.assign(new Error(message), fields);

test.each([
  [
    errorWith('connect ECONNREFUSED 10.0.0.7:5432', { code: 'ECONNREFUSED', syscall: 'connect' }),
    'does not answer: connect ECONNREFUSED',
  ],
  [errorWith('timeout exceeded when trying to connect', {}), 'does not answer: timeout exceeded'],
  [errorWith('Connection terminated unexpectedly', {}), 'does not answer: Connection terminated'],
  [
    errorWith('password authentication failed for user "u"', { severity: 'FATAL', code: '28P01' }),
    'refuses the connection: password authentication failed for user "u"',
  ],
  [
    errorWith('relation "event" does not exist', { severity: 'ERROR', code: '42P01' }),
    'holds no tables of Attune yet; the historian makes them when it starts: relation "event" does not exist',
  ],
  [errorWith('canceling statement', { severity: 'ERROR', code: '57014' }), 'takes too long: canceling statement'],
])('names the database without its password: %s', (error, what) => {
  const fault = databaseFault(error, URL_OF_SHOP);
  expect(fault).toContain(`the database attune at db.shop:5432 (DATABASE_URL) ${what}`);
  expect(fault).not.toContain('s3cret');
});

test('tells both addresses of a name that has two', () => {
  const errors = [new Error('connect ECONNREFUSED ::1:1'), new Error('connect ECONNREFUSED 127.0.0.1:1')];
  const error = Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' });
  expect(databaseFault(error, URL_OF_SHOP)).toMatch(
    /: connect ECONNREFUSED ::1:1; connect ECONNREFUSED 127\.0\.0\.1:1$/,
  );
});

test.each([
  [new TypeError('a mistake of ours'), URL_OF_SHOP],
  [errorWith('no such file', { code: 'ENOENT' }), URL_OF_SHOP],
  [errorWith('syntax error', { severity: 'ERROR', code: '42601' }), URL_OF_SHOP],
  [errorWith('connect ECONNREFUSED', { code: 'ECONNREFUSED', syscall: 'connect' }), undefined],
  [errorWith('the broker’s: connect ECONNREFUSED', { code: 'ECONNREFUSED' }), URL_OF_SHOP],
  ['no error at all', URL_OF_SHOP],
])('leaves alone what is not the database: %s', (error, url) => {
  expect(databaseFault(error, url)).toBeUndefined();
});

test.each([
  [errorWith('connect ECONNREFUSED 10.0.0.7:5432', { code: 'ECONNREFUSED', syscall: 'connect' }), true],
  [errorWith('the database system is starting up', { severity: 'FATAL', code: '57P03' }), true],
  [errorWith('sorry, too many clients already', { severity: 'FATAL', code: '53300' }), true],
  [errorWith('write EPIPE', { code: 'EPIPE', syscall: 'write' }), true],
  [errorWith('password authentication failed for user "u"', { severity: 'FATAL', code: '28P01' }), false],
  [errorWith('the broker’s: connect ECONNREFUSED', { code: 'ECONNREFUSED' }), false],
])('knows what may pass with time: %s', (error, away) => {
  expect(isDatabaseAway(error)).toBe(away);
});

test('tells of any error why, also of what a service made of one for its callers', () => {
  const refused = errorWith('connect ECONNREFUSED 10.0.0.7:5432', { code: 'ECONNREFUSED', syscall: 'connect' });
  const away = 'the database attune at db.shop:5432 (DATABASE_URL) does not answer: connect ECONNREFUSED 10.0.0.7:5432';
  expect(whyDatabaseFails(refused, URL_OF_SHOP)).toBe(away);
  expect(whyDatabaseFails(new Error('not now', { cause: refused }), URL_OF_SHOP)).toBe(away);
  expect(whyDatabaseFails(new Error('syntax error'), URL_OF_SHOP)).toBe('syntax error');
  expect(whyDatabaseFails('no error at all', URL_OF_SHOP)).toBe('no error at all');
});
