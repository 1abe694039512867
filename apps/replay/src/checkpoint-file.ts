import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type z } from 'zod';
import { UsageError } from './option-values';

/** What `--checkpoint` names: how far a command has come, so that an interrupted one goes on where it stood. */
export class CheckpointFile<T> {
  /** @param what whose progress it is */
  constructor(
    readonly path: string,
    private readonly schema: z.ZodType<T>,
    private readonly what: string,
  ) {}

  /** What an interrupted command left; undefined without a file. @throws UsageError when it is none, or cannot be read */
  read(): T | undefined {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new UsageError(`--checkpoint: ${(error as Error).message}`);
    }
    const parsed = this.schema.safeParse(jsonOf(text));
    if (!parsed.success) throw new UsageError(`--checkpoint: ${this.path} is no checkpoint of ${this.what}`);
    return parsed.data;
  }

  /** Written whole or not at all. @throws UsageError */
  write(state: T): void {
    try {
      writeFileSync(`${this.path}.new`, JSON.stringify(state));
      renameSync(`${this.path}.new`, this.path);
    } catch (error) {
      // Half of it, where the disk is full.
      if (existsSync(`${this.path}.new`)) rmSync(`${this.path}.new`);
      throw new UsageError(`--checkpoint: ${(error as Error).message}`);
    }
  }

  /** The command is done. */
  remove(): void {
    rmSync(this.path, { force: true });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
