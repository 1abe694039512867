import { z } from 'zod';
import { CheckpointFile } from '../checkpoint-file';
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
  private readonly file: CheckpointFile<z.output<typeof state>>;

  /** @param identity what is replayed, in a form that can be compared */
  constructor(
    path: string,
    private readonly identity: string,
  ) {
    this.file = new CheckpointFile(path, state, 'a replay');
  }

  /** The progress of an interrupted run; undefined without a file. @throws UsageError when it is another replay's */
  read(): RunProgress | undefined {
    const read = this.file.read();
    if (!read) return undefined;
    if (read.identity !== this.identity) {
      throw new UsageError(`--checkpoint: ${this.file.path} is of another replay (${read.identity})`);
    }
    const { end, reached, counts, shadow } = read;
    return { end: asMap(end), reached: asMap(reached), counts, shadow };
  }

  /** Written whole or not at all. */
  write({ end, reached, counts, shadow }: RunProgress): void {
    const places = { end: asRecord(end), reached: asRecord(reached) };
    this.file.write({ identity: this.identity, ...places, counts, shadow });
  }

  /** The replay is done. */
  remove(): void {
    this.file.remove();
  }
}

function asMap(record: Record<string, string>): Map<number, bigint> {
  return new Map(Object.entries(record).map(([partition, offset]) => [Number(partition), BigInt(offset)]));
}

function asRecord(map: ReadonlyMap<number, bigint>): Record<string, string> {
  return Object.fromEntries([...map].map(([partition, offset]) => [partition, String(offset)]));
}
