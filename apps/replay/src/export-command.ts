import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { startDatabase } from '@attune/database';
import { scanEvents } from '@attune/history-store';
import { type ExportArguments } from './arguments';
import { type StoreConfig } from './config';
import { eventFileWriter, onDisk } from './event-file-writer';
import { EXIT, type CommandIo } from './import-command';
import { UsageError } from './option-values';
import { quietConnection } from './quiet-connection';

/** The server sorts a large history before it gives the first event. */
const TIMEOUT_MS = 30 * 60_000;

/**
 * `replay export`: writes a tenant's stored events to a file that `replay import` reads back into the same state, oldest
 * first. The file appears under its name when it is complete. Returns the exit code. @throws UsageError when it exists already, FileUnwritable
 */
export async function exportCommand(args: ExportArguments, config: StoreConfig, io: CommandIo): Promise<number> {
  if (await stat(args.out).catch(() => undefined)) throw existsAlready(args.out);
  // Of two exports to one file each writes its own until it is whole.
  const partial = `${args.out}.${randomUUID().slice(0, 8)}.partial`;
  const { logger } = quietConnection(config);
  const database = startDatabase({
    ...{ url: config.DATABASE_URL, applicationName: 'replay', logger, maxConnections: 1 },
    statementTimeoutMs: TIMEOUT_MS,
  });
  const file = await open(partial, 'w').catch((error: Error) => {
    throw new UsageError(`--out: ${error.message}`);
  });
  let events = 0;
  try {
    const writer = eventFileWriter(args.format, file);
    await scanEvents(database.value, args.tenant, args, async (page) => {
      io.signal.throwIfAborted();
      await writer.write(page);
      events += page.length;
    });
    await writer.end();
    await onDisk(file.sync());
    await onDisk(file.close());
    await onDisk(nameAnew(partial, args.out));
  } catch (error) {
    if (!io.signal.aborted) throw error;
    return EXIT.interrupted;
  } finally {
    await file.close();
    await rm(partial, { force: true });
    await database.stop();
  }
  const counts = config.PROGRESS === 'json' ? `${JSON.stringify({ events, out: args.out })}\n` : undefined;
  io.stdout.write(counts ?? `${events.toLocaleString('en')} events written to ${args.out}\n`);
  return EXIT.done;
}

/** Gives the file its name, unless there is one of that name by now. @throws UsageError */
async function nameAnew(partial: string, out: string): Promise<void> {
  try {
    await link(partial, out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw existsAlready(out);
    // A file system without links.
    await rename(partial, out);
  }
}

function existsAlready(out: string): UsageError {
  return new UsageError(`--out: ${out} exists already`);
}
