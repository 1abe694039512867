import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack } from '@attune/local-stack';
import { certificateAuthority, type CertificateAuthority } from './certificates';

/** A broker or a database of a test's own, which takes clients over TLS only. */
interface SecuredServices {
  authority: CertificateAuthority;
  /** Its certificate: what clients must trust. */
  authorityFile: string;
  close(): Promise<void>;
}

export interface SecuredBroker extends SecuredServices {
  /** Known by the name `localhost`; `admin` may do everything, `attune` what it is allowed. */
  brokers: string[];
  passwords: Record<'admin' | 'attune', string>;
}

export interface SecuredPostgres extends SecuredServices {
  /** As DATABASE_URL has it, with all that a client needs. */
  url: string;
}

/** Starts a broker as a process of this machine, whatever the run's KAFKA_BROKERS names. */
export async function startSecuredBroker(): Promise<SecuredBroker> {
  const { KAFKA_BROKERS: _ofTheRun, ...env } = process.env;
  const passwords = { admin: password(), attune: password() };
  const { stack, ...services } = await start(env, passwords);
  return { ...services, brokers: stack.kafkaBrokers, passwords };
}

/** Starts a PostgreSQL as a process of this machine, whatever the run's DATABASE_URL names. */
export async function startSecuredPostgres(): Promise<SecuredPostgres> {
  const { DATABASE_URL: _ofTheRun, ...env } = process.env;
  const { stack, ...services } = await start(env, {});
  return { ...services, url: stack.databaseUrl };
}

async function start(
  env: NodeJS.ProcessEnv,
  kafkaUsers: Record<string, string>,
): Promise<SecuredServices & { stack: Stack }> {
  const authority = await certificateAuthority('Authority of a test');
  const folder = mkdtempSync(join(tmpdir(), 'attune-authority-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const authorityFile = join(folder, 'authority.pem');
  writeFileSync(authorityFile, authority.certificate);
  try {
    const secured = { authorityFile, ...(await authority.issue('localhost')), kafkaUsers };
    const stack = await startStack({ env, secured });
    const close = async () => {
      await stack.stop();
      removeFolder();
    };
    return { authority, authorityFile, stack, close };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

function password(): string {
  return randomBytes(12).toString('hex');
}
