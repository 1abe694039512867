import { ImportError } from '@attune/event-import';
import { BrokerRefusal, BrokerUnavailable } from '@attune/event-stream';
import { ShadowTaken } from '@attune/history-store';
import { verifyCommand } from './verify-command';
import { explain } from './explain';
import { EXIT } from './import-command';
import { readStoreConfig } from './config';
import { readArguments } from './arguments';

const env = { DATABASE_URL: 'postgresql://u:s3cret@127.0.0.1:1/shop', KAFKA_BROKERS: '127.0.0.1:1' };

/** What the command line throws. */
const failureOf = (...args: string[]): unknown => {
  try {
    return readArguments(args);
  } catch (error) {
    return error;
  }
};

it('says in a line which database is away, without its password', async () => {
  const io = { stdout: process.stdout, stderr: process.stderr, signal: new AbortController().signal };
  const error = await verifyCommand({}, readStoreConfig(env), io).catch((failure: unknown) => failure);
  expect(explain(error, env)).toEqual({
    code: EXIT.failed,
    text: 'the database shop at 127.0.0.1:1 (DATABASE_URL) does not answer: connect ECONNREFUSED 127.0.0.1:1',
  });
});

it('says in a line which broker is away', () => {
  expect(explain(new BrokerUnavailable('no answer'), env)).toEqual({
    code: EXIT.failed,
    text: 'the broker at 127.0.0.1:1 (KAFKA_BROKERS) is away: no answer',
  });
});

it('does not call a broker away that refuses the login', () => {
  const text = 'the broker at 127.0.0.1:1 refuses the login (KAFKA_SASL_USERNAME): invalid credentials';
  expect(explain(new BrokerRefusal(text), env)).toEqual({ code: EXIT.failed, text });
});

it('says what is wrong of the command line, and where to read on', () => {
  expect(explain(failureOf('erase'), env)).toEqual({
    code: EXIT.usage,
    text: 'erase needs either --user ID or --anonymous ID\nreplay --help says more',
  });
});

it('names the help of the command that is wrong', () => {
  expect(explain(failureOf('erase'), env, 'erase')?.text).toMatch(/\nreplay erase --help says more$/);
  expect(explain(failureOf('erasee'), env, 'erasee')?.text).toMatch(/\nreplay --help says more$/);
  expect(explain(failureOf('toString'), env, 'toString')?.text).toMatch(/\nreplay --help says more$/);
});

it('leaves the stack to faults of its own', () => {
  expect(explain(new TypeError('a mistake'), env)).toBeUndefined();
});

it('says in a line that another run has taken the shadow', () => {
  expect(explain(new ShadowTaken({ schema: 'attune_rebuild', mark: '1' }), env)).toEqual({
    code: EXIT.failed,
    text: "the tables in attune_rebuild are gone, or another run's that began since",
  });
});

it('shows the beginning of a file that it does not know without what a terminal would obey', () => {
  const text = explain(new ImportError('notes.txt is in no known format\n  \u001b]0;title\u0007\ttext'), env)?.text;
  expect(text).toBe('notes.txt is in no known format\n  \\u001b]0;title\\u0007\ttext');
});
