import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Health, type Started } from '@attune/service-runtime';
import { certificateAuthority, type SecuredPostgres, startSecuredPostgres } from '@attune/test-services';
import { pino } from 'pino';
import type { Database } from './database';
import { databaseFault, whyDatabaseFails } from './database-fault';
import { migrate } from './migrate';
import { migrateAtStart } from './migrate-at-start';
import { startDatabase } from './start-database';

/** Takes clients over TLS only. */
let postgres: SecuredPostgres;
const warn = jest.spyOn(process, 'emitWarning');
beforeAll(async () => {
  postgres = await startSecuredPostgres();
});
afterAll(() => postgres.close());
afterEach(() => expect(warn).not.toHaveBeenCalled());

const logger = pino({ level: 'silent' });
const started: Started<Database>[] = [];
afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
});
function open(url: string): Database {
  const database = startDatabase({ url, applicationName: 'secured', logger });
  started.push(database);
  return database.value;
}

/** The address with other parameters; an empty one is left out. */
function urlWith(parameters: Record<string, string>, hostname = 'localhost'): string {
  const url = new URL(postgres.url);
  url.hostname = hostname;
  for (const [name, value] of Object.entries(parameters)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

async function failureOf(url: string): Promise<unknown> {
  return open(url)
    .query('select 1')
    .then(
      () => undefined,
      (error: unknown) => error,
    );
}

test('migrations, queries and the connection that stops them all go over TLS', async () => {
  await migrate(postgres.url);
  const database = open(postgres.url);
  const signal = AbortSignal.timeout(100);
  await expect(database.query('select pg_sleep(30)', [], { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  const connections = await database.query(
    `select application_name as name, ssl, version from pg_stat_ssl join pg_stat_activity using (pid)
      where application_name like 'secured%' order by 1`,
  );
  expect(connections).toEqual([
    { name: 'secured', ssl: true, version: 'TLSv1.3' },
    { name: 'secured cancel', ssl: true, version: 'TLSv1.3' },
  ]);
});

test.each(['require', 'verify-ca'])(
  'sslmode=%s is verify-full, whatever the next release of the driver makes of it, and nothing is printed',
  async (sslmode) => {
    expect(await failureOf(urlWith({ sslmode }))).toBeUndefined();
    expect(await failureOf(urlWith({ sslmode, sslrootcert: '' }))).toMatchObject({
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    });
    expect(await failureOf(urlWith({ sslmode }, '127.0.0.1'))).toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  },
);

test('an authority alone is enough', async () => {
  expect(await failureOf(urlWith({ sslmode: '' }))).toBeUndefined();
});

test('who wants no check has to say so', async () => {
  expect(await failureOf(urlWith({ sslmode: 'no-verify', sslrootcert: '' }, '127.0.0.1'))).toBeUndefined();
});

describe('what is wrong is said in words, without the password', () => {
  const other = () => join(dirname(postgres.authorityFile), 'other.pem');
  beforeAll(async () => writeFileSync(other(), (await certificateAuthority('Somebody else')).certificate));
  test.each<[string, () => string, RegExp]>([
    [
      'another authority',
      () => urlWith({ sslrootcert: other() }),
      /has a certificate that is not trusted \(sslrootcert\): unable to verify the first certificate/,
    ],
    [
      'another name',
      () => urlWith({}, '127.0.0.1'),
      /has a certificate for another name: .*IP: 127.0.0.1 is not in the cert/,
    ],
    [
      'no TLS',
      () => urlWith({ sslmode: 'disable', sslrootcert: '' }, '127.0.0.1'),
      /refuses the connection: no pg_hba.conf entry for host .*, no encryption/,
    ],
  ])('%s', async (_what, url, words) => {
    const failure = await failureOf(url());
    expect(databaseFault(failure, url())).toMatch(words);
    expect(whyDatabaseFails(failure, url())).toMatch(words);
    const { password } = new URL(postgres.url);
    expect(databaseFault(failure, url())).not.toContain(password);
    // A service that starts does not wait for what waiting does not mend.
    await expect(migrateAtStart(url(), { health: new Health(), logger })).rejects.toThrow(words);
  });

  test('TLS where there is none', async () => {
    const url = new URL(String(process.env.DATABASE_URL));
    url.searchParams.set('sslmode', 'verify-full');
    const failure = await failureOf(url.href);
    expect(databaseFault(failure, url.href)).toMatch(/does not answer: The server does not support SSL connections/);
  });
});
