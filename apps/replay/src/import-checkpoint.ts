import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { CheckpointFile } from './checkpoint-file';
import { type ImportSource } from './import-source';
import { UsageError } from './option-values';

const count = z.int().min(0);
const place = z.object({ file: count, lines: count, bytes: count });
const tally = z.object({
  ...{ sent: count, accepted: count, refused: count, malformed: count, repeated: count },
  problems: z.array(z.object({ path: z.string(), line: count, column: count.optional(), reason: z.string() })),
});

const identity = z.object({
  collector: z.string(),
  tenant: z.string().optional(),
  currency: z.string(),
  eventType: z.string().optional(),
  timeZone: z.string().optional(),
  problems: z.string().optional(),
  files: z.array(
    z.object({
      name: z.string(),
      sizeBytes: count,
      modifiedAt: z.string(),
      /** SHA-256 of its first bytes. */
      beginning: z.string(),
    }),
  ),
});

const progress = z.object({
  phase: z.enum(['items', 'events']),
  /** How far the phase has come: every row before it was answered, or could not be posted. */
  reached: z.object({ place: place.optional(), rows: count }),
  /** What became of these rows, and of those of the phase before. */
  items: tally,
  events: tally,
  /** So much of the file of problems is of these rows. */
  problemBytes: count,
});

/** How far an import has come. */
export type ImportProgress = z.output<typeof progress>;
/** What an import is of; one of something else is not gone on with. */
export type ImportIdentity = z.output<typeof identity>;

/** The number changes with what the places mean. */
const state = z.object({ import: z.literal(1), identity, progress });

/** An import's progress in a file. */
export class ImportCheckpoint {
  private readonly file: CheckpointFile<z.output<typeof state>>;

  constructor(
    readonly path: string,
    private readonly identity: ImportIdentity,
  ) {
    this.file = new CheckpointFile(path, state, 'an import');
  }

  /** The progress of an interrupted import; undefined without a file. @throws UsageError when it is another one's */
  read(): ImportProgress | undefined {
    const read = this.file.read();
    const difference = read && differenceOf(read.identity, this.identity);
    if (difference === undefined) return read?.progress;
    const wayOut = 'name another file, or remove this one to import all';
    throw new UsageError(`--checkpoint: ${this.path} is of another import: ${difference}; ${wayOut}`);
  }

  /** @throws UsageError */
  write(progress: ImportProgress): void {
    this.file.write({ import: 1, identity: this.identity, progress });
  }

  /** The import is done. */
  remove(): void {
    this.file.remove();
  }
}

/** A crash costs what was sent in such a time: it is sent again. */
const KEEP_EVERY_MS = 1_000;

/** Keeps an import's progress as it goes on. */
export class ProgressKeeper {
  private keptAt = performance.now();

  /** @param say told why progress could not be kept: a full disk, say, is no reason to end */
  constructor(
    private readonly checkpoint: ImportCheckpoint,
    private readonly reached: () => ImportProgress,
    private readonly say: (problem: string) => void,
  ) {}

  nowAndThen(): void {
    if (performance.now() - this.keptAt >= KEEP_EVERY_MS) this.now();
  }

  now(): void {
    this.keptAt = performance.now();
    try {
      this.checkpoint.write(this.reached());
    } catch (error) {
      this.say((error as Error).message);
    }
  }
}

/** Bytes by which a file is known again, beside its size and the moment when it was written. */
const BEGINNING_BYTES = 1024 * 1024;

/** @throws Error of the file system */
export async function identityOf(
  files: ImportSource['files'],
  options: Omit<ImportIdentity, 'files'>,
): Promise<ImportIdentity> {
  const known: ImportIdentity['files'] = [];
  for (const { path, sizeBytes, modifiedAt } of files) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { end: BEGINNING_BYTES - 1 })) hash.update(chunk as Buffer);
    known.push({
      name: basename(path),
      sizeBytes,
      modifiedAt: modifiedAt.toISOString(),
      beginning: hash.digest('hex'),
    });
  }
  return { ...options, files: known };
}

/** How the import that was interrupted differs from the one that is asked for; undefined when they are the same. */
function differenceOf(kept: ImportIdentity, asked: ImportIdentity): string | undefined {
  if (kept.collector !== asked.collector) return `it went to ${kept.collector} (COLLECTOR_URL)`;
  if (kept.tenant !== asked.tenant) return kept.tenant ? `it had --tenant ${kept.tenant}` : 'it had no --tenant';
  if (kept.problems !== asked.problems)
    return kept.problems ? `it had --problems ${kept.problems}` : 'it had no --problems';
  if (kept.currency !== asked.currency) return `it had --currency ${kept.currency}`;
  if (kept.eventType !== asked.eventType)
    return kept.eventType ? `it had --event-type ${kept.eventType}` : 'it had no --event-type';
  if (kept.timeZone !== asked.timeZone)
    return kept.timeZone ? `it had --time-zone ${kept.timeZone}` : 'it had no --time-zone';
  const names = (files: ImportIdentity['files']) => files.map(({ name }) => name).join(', ');
  if (names(kept.files) !== names(asked.files)) return `it was of ${names(kept.files)}`;
  const changed = kept.files.find((file, i) => JSON.stringify(file) !== JSON.stringify(asked.files[i]));
  return changed && `${changed.name} was changed since`;
}
