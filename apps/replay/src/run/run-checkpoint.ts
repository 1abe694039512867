import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from '../option-values';

const offsets = z.record(z.string().regex(/^\d+$/), z.string().regex(/^\d+$/));

const state = z.object({
  /** What is replayed; a checkpoint of something else is not gone on with. */
  identity: z.string(),
  /** By partition, where the range ended when the replay began. */
  end: offsets,
  /** By partition, the first offset that was not published. */
  reached: offsets,
  counts: z.record(z.string(), z.number()),
  /** Of a run into the shadow: the mark of its tables. */
  shadow: z.string().optional(),
});

/** How far a replay has come, by partition. */
export interface RunProgress {
  end: ReadonlyMap<number, bigint>;
  reached: ReadonlyMap<number, bigint>;
  counts: Record<string, number>;
  /** Of a run into the shadow: the mark of its tables. */
  shadow?: string;
}

/** A replay's progress in a file, so that an interrupted one goes on where it stood. */
export class RunCheckpoint {
  /** @param identity what is replayed, in a form that can be compared */
  constructor(
    private readonly file: string,
    private readonly identity: string,
  ) {}

  /** The progress of an interrupted run; undefined without a file. @throws UsageError when it is another replay's */
  read(): RunProgress | undefined {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new UsageError(`--checkpoint: ${(error as Error).message}`);
    }
    const parsed = state.safeParse(jsonOf(text));
    if (!parsed.success) throw new UsageError(`--checkpoint: ${this.file} is no checkpoint of a replay`);
    if (parsed.data.identity !== this.identity) {
      throw new UsageError(`--checkpoint: ${this.file} is of another replay (${parsed.data.identity})`);
    }
    const { end, reached, counts, shadow } = parsed.data;
    return { end: asMap(end), reached: asMap(reached), counts, shadow };
  }

  /** Written whole or not at all. */
  write({ end, reached, counts, shadow }: RunProgress): void {
    const places = { end: asRecord(end), reached: asRecord(reached) };
    const text = JSON.stringify({ identity: this.identity, ...places, counts, shadow });
    writeFileSync(`${this.file}.new`, text);
    renameSync(`${this.file}.new`, this.file);
  }

  /** The replay is done. */
  remove(): void {
    rmSync(this.file, { force: true });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asMap(record: Record<string, string>): Map<number, bigint> {
  return new Map(Object.entries(record).map(([partition, offset]) => [Number(partition), BigInt(offset)]));
}

function asRecord(map: ReadonlyMap<number, bigint>): Record<string, string> {
  return Object.fromEntries([...map].map(([partition, offset]) => [partition, String(offset)]));
}
