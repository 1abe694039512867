import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Remembers beside a database which data it was filled with, so that the next start need not do it again. */
export class ImportRecord {
  private readonly file: string;
  private readonly database: string;

  constructor(dataDir: string, databaseUrl: string) {
    this.file = join(dataDir, 'imported.json');
    const { hostname, port, pathname } = new URL(databaseUrl);
    this.database = createHash('sha256').update(`${hostname}:${port}${pathname}`).digest('hex');
  }

  /** Whether this database was filled with exactly these data. */
  holds(fingerprint: string): boolean {
    try {
      const record = JSON.parse(readFileSync(this.file, 'utf8')) as { database?: string; fingerprint?: string };
      return record.database === this.database && record.fingerprint === fingerprint;
    } catch {
      return false;
    }
  }

  remember(fingerprint: string): void {
    writeFileSync(this.file, `${JSON.stringify({ database: this.database, fingerprint })}\n`);
  }
}
