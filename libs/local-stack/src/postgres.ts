import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries';
import { SECURED_NAME, type Secured } from './secured';
import { secret } from './secrets';
import { canRead, openFolder, reachableTwin, serverUser, TWINS, type ServerUser } from './server-user';
import { endedTooEarly, runToEnd, type Supervisor } from './supervisor';
import { waitUntil, type WaitOptions } from './wait-until';

export interface PostgresOptions {
  /** The checkout, where npm installed the server. */
  root: string;
  dataDir: string;
  port: number;
  /** Data that need not outlive this run, nor a power cut: nothing is forced to disk. */
  temporary: boolean;
  /** Clients come in over TLS only. */
  secured?: Secured;
  onProgress: (line: string) => void;
}

/** The superuser of the cluster, and the database that is made for Attune. */
const USER = 'attune';
const DATABASE = 'attune';
const READY_TIMEOUT_MS = 60_000;

const PERSISTENT_SETTINGS = ['max_wal_size=2GB'];
const TEMPORARY_SETTINGS = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  ...['wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=4GB'],
];

export interface RunningPostgres {
  url: string;
  /** A folder outside the data folder that holds the data, when the server's user cannot reach that. */
  twin?: string;
}

/** PostgreSQL on 127.0.0.1 with an empty database at the first start. Resolves when it answers. */
export async function startPostgres(supervisor: Supervisor, options: PostgresOptions): Promise<RunningPostgres> {
  const user = serverUser();
  const binaries = postgresBinaries(options.root, user);
  const { folder, twin } = serverFolder(options.dataDir, user, options.onProgress);
  const password = secret(options.dataDir, 'postgres');
  const data = join(folder, 'data');
  if (!existsSync(data)) {
    await initialise(supervisor, binaries, { folder, data, password, user, temporary: options.temporary });
  }

  const settings = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_timezone=UTC', 'timezone=UTC'],
    ...(options.temporary ? TEMPORARY_SETTINGS : PERSISTENT_SETTINGS),
    ...(options.secured ? secureServer(folder, options.secured, user) : []),
  ];
  const child = supervisor.start({
    name: 'postgres',
    command: binaries.postgres,
    args: ['-D', data, '-p', String(options.port), ...settings.flatMap((setting) => ['-c', setting])],
    env: serverEnvironment(),
    cwd: '/',
    user,
    // Fast shutdown: clients are disconnected, data are written. Immediate: not even that.
    stopSignal: options.temporary ? 'SIGQUIT' : 'SIGINT',
  });
  const { host, parameters } = options.secured
    ? securedAddress(options.secured)
    : { host: '127.0.0.1', parameters: '' };
  const url = (database: string) =>
    `postgresql://${USER}:${encodeURIComponent(password)}@${host}:${options.port}/${database}${parameters}`;
  await waitForPostgres(url('postgres'), { timeoutMs: READY_TIMEOUT_MS, giveUp: () => endedTooEarly(child) });
  await createDatabase(url('postgres'), DATABASE);
  return { url: url(DATABASE), twin };
}

/** The folder for the server's files, owned by its user. */
function serverFolder(dataDir: string, user: ServerUser | undefined, onProgress: (line: string) => void) {
  const folder = join(dataDir, 'postgres');
  mkdirSync(folder, { recursive: true });
  if (!user) return { folder };
  chownSync(folder, user.uid, user.gid);
  if (canRead(user, folder)) return { folder };
  const twin = reachableTwin(dataDir);
  onProgress(`PostgreSQL's data are in ${twin}: its user ${user.name} cannot reach ${dataDir}`);
  openFolder(TWINS);
  mkdirSync(twin, { recursive: true });
  chownSync(twin, user.uid, user.gid);
  return { folder: twin, twin };
}

interface NewCluster {
  folder: string;
  data: string;
  password: string;
  user: ServerUser | undefined;
  temporary: boolean;
}

/** Writes the certificate and its key for the server's user. @returns settings with which it takes nothing but TLS */
function secureServer(folder: string, { certificate, key }: Secured, user: ServerUser | undefined): string[] {
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    if (user) chownSync(path, user.uid, user.gid);
    return path;
  };
  return [
    ...['ssl=on', `ssl_cert_file=${write('server.crt', certificate)}`, `ssl_key_file=${write('server.key', key)}`],
    `hba_file=${write('pg_hba.conf', 'hostssl all all 127.0.0.1/32 scram-sha-256\n')}`,
  ];
}

function securedAddress({ authorityFile }: Secured): { host: string; parameters: string } {
  return { host: SECURED_NAME, parameters: `?sslmode=verify-full&sslrootcert=${encodeURIComponent(authorityFile)}` };
}

/** Makes a cluster beside its place and moves it there, so that an interrupted first start leaves no half of one. */
async function initialise(supervisor: Supervisor, binaries: PostgresBinaries, cluster: NewCluster): Promise<void> {
  const unfinished = `${cluster.data}.new`;
  const passwordFile = join(cluster.folder, 'password');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  if (cluster.user) chownSync(passwordFile, cluster.user.uid, cluster.user.gid);
  try {
    await runToEnd(supervisor, {
      name: 'initdb',
      command: binaries.initdb,
      args: [
        ...['-D', unfinished, '-U', USER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
        ...(cluster.temporary ? ['--no-sync'] : []),
        // The same order of texts on every machine, whatever its locales.
        ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ],
      env: serverEnvironment(),
      cwd: '/',
      user: cluster.user,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, cluster.data);
}

/** Without PGDATA, PGPORT and the like, which would change what the programs do. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Waits until the server takes a query. */
export async function waitForPostgres(
  url: string,
  options: Partial<WaitOptions> & { timeoutMs: number },
): Promise<void> {
  await waitUntil(() => query(url, 'SELECT 1').then(() => true), { what: 'PostgreSQL to answer', ...options });
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const { rowCount } = await query(adminUrl, 'SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await query(adminUrl, `CREATE DATABASE ${name}`);
}

/** One query on a connection of its own. */
export async function query(url: string, text: string, values: readonly unknown[] = []) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.query<Record<string, unknown>>(text, [...values]);
  } finally {
    await client.end();
  }
}
