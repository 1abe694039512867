import { stat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileReader, type ImportOptions } from './file-format';
import { ATTUNE_PARQUET, attuneParquet, isParquet } from './formats/attune-parquet';
import { readHead, UnreadableFile } from './file-head';
import { ImportError } from './import-error';
import { KNOWN_FORMATS } from './known-formats';
import { type SourceFile } from './text/file-text';

/** A file that will be imported. */
export interface PlannedFile extends SourceFile {
  /** The format's name. */
  readonly format: string;
  readonly reader: FileReader;
}

/** A file of a folder that will not be imported, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

export interface ImportPlan {
  readonly files: readonly PlannedFile[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * Looks at the beginning of each file that is named, or that lies in a folder that is named, and says how it will be
 * read. A folder's files in no known format are skipped; so are its folders.
 * @throws ImportError when a named file is in no known format or cannot be read, or when nothing is left to import
 */
export async function planImport(paths: readonly string[], options: ImportOptions): Promise<ImportPlan> {
  const files: PlannedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const path of paths) {
    const unreadable = (error: Error) => {
      throw new ImportError(`${path}: ${error.message}`);
    };
    const status = await stat(path).catch(unreadable);
    if (!status.isDirectory()) {
      const looked = await lookAt(path, options);
      if ('reason' in looked) throw new ImportError(looked.message);
      files.push(looked);
      continue;
    }
    for (const name of (await readdir(path).catch(unreadable)).sort()) {
      const looked = await lookAt(join(path, name), options);
      if ('reason' in looked) skipped.push(looked);
      else files.push(looked);
    }
  }
  if (files.length === 0) throw new ImportError(nothingToImport(paths, skipped));
  return { files, skipped };
}

type LookedAt = PlannedFile | (SkippedFile & { readonly message: string });

async function lookAt(path: string, options: ImportOptions): Promise<LookedAt> {
  const skip = (reason: string, message = `${path} ${reason}`) => ({ path, reason, message });
  try {
    const status = await stat(path);
    if (status.isDirectory()) return skip('is a folder; name it to import it');
    if (!status.isFile()) return skip('is no regular file (a pipe?); write what comes from it to one');
    const file: SourceFile = { path, sizeBytes: status.size, modifiedAt: status.mtime };
    if (await isParquet(file)) {
      const read = await attuneParquet(file);
      return 'reason' in read ? skip(read.reason) : { ...file, format: ATTUNE_PARQUET.name, reader: read };
    }
    const head = await readHead(file);
    let guess: string | undefined;
    for (const format of KNOWN_FORMATS) {
      const recognised = await format.recognise(head, file, options);
      if (!recognised) continue;
      if (!('reason' in recognised)) return { ...file, format: format.name, reader: recognised };
      if (!recognised.isGuess) return skip(recognised.reason);
      guess ??= recognised.reason;
    }
    if (guess !== undefined) return skip(guess);
    const firstLine = (head.lines[0] ?? head.text).slice(0, 200);
    return skip(
      'is in no known format',
      `${path} is in no known format. Its first line is\n  ${firstLine}\n${knownFormats()}`,
    );
  } catch (error) {
    if (error instanceof UnreadableFile) return skip(error.message);
    // A link that leads nowhere, or a file of somebody else's.
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) return skip(`cannot be read: ${message}`);
    throw error;
  }
}

/** The formats that can be imported, one on each line. */
export function knownFormats(): string {
  return [
    'Known formats:',
    ...[...KNOWN_FORMATS, ATTUNE_PARQUET].map(({ name, example }) => `  ${name}: ${example}`),
  ].join('\n');
}

function nothingToImport(paths: readonly string[], skipped: readonly SkippedFile[]): string {
  const reasons = skipped.map(({ path, reason }) => `  ${path} ${reason}`);
  return [`nothing to import in ${paths.join(', ')}`, ...reasons, knownFormats()].join('\n');
}
