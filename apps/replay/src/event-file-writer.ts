import { type FileHandle } from 'node:fs/promises';
import { type ShopEvent } from '@attune/contracts';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';

/** The file system does not take the file, of a full disk, say. */
export class FileUnwritable extends Error {
  override readonly name = 'FileUnwritable';
}

/** What the file system says against `work` on the file that is written. @throws FileUnwritable */
export async function onDisk<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : new FileUnwritable(`--out: ${message}; nothing is left of the file`);
  }
}

/** Writes events to a file, page by page; by `appendFile`, since `write` may write a part only, and say so in its result. */
export interface EventFileWriter {
  /** @throws FileUnwritable */
  write(events: readonly ShopEvent[]): Promise<void>;
  /** @throws FileUnwritable */
  end(): Promise<void>;
}

export function eventFileWriter(format: 'jsonl' | 'parquet', file: FileHandle): EventFileWriter {
  return format === 'jsonl' ? jsonLines(file) : parquet(file);
}

function jsonLines(file: FileHandle): EventFileWriter {
  return {
    write: async (events) => {
      await onDisk(file.appendFile(events.map((event) => `${JSON.stringify(event)}\n`).join('')));
    },
    end: () => Promise.resolve(),
  };
}

/** Events in one row group: enough to compress well, few enough for memory. */
const ROW_GROUP = 20_000;

/** Columns to ask questions by, and `event`, the whole of it as JSON, which is what `replay import` reads. */
const COLUMNS = ['eventId', 'type', 'userId', 'anonymousId', 'sessionId', 'itemId'] as const;

function parquet(file: FileHandle): EventFileWriter {
  const bytes = new ByteWriter();
  const optionalText = (name: string) => ({
    ...({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const),
  });
  const writer = new ParquetWriter({
    writer: bytes,
    createdBy: 'attune',
    schema: [
      { name: 'root', num_children: COLUMNS.length + 2 },
      ...COLUMNS.map(optionalText),
      { name: 'occurredAt', type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'REQUIRED' },
      { name: 'event', type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'REQUIRED' },
    ],
  });
  let waiting: ShopEvent[] = [];
  const flush = async () => {
    const events = waiting;
    waiting = [];
    if (events.length > 0) await writer.write({ columnData: columnsOf(events), rowGroupSize: ROW_GROUP });
    await drain(bytes, file);
  };
  return {
    write: async (events) => {
      waiting.push(...events);
      if (waiting.length >= ROW_GROUP) await flush();
    },
    end: async () => {
      await flush();
      await writer.finish();
      await drain(bytes, file);
    },
  };
}

function columnsOf(events: readonly ShopEvent[]) {
  const texts = COLUMNS.map((name) => ({
    name,
    data: events.map((event) => (event as Partial<Record<(typeof COLUMNS)[number], string>>)[name]),
  }));
  return [
    ...texts,
    { name: 'occurredAt', data: events.map(({ occurredAt }) => new Date(occurredAt)) },
    { name: 'event', data: [...events] },
  ];
}

/** Moves what the writer has made to the file, so that memory holds one row group. */
async function drain(bytes: ByteWriter, file: FileHandle): Promise<void> {
  await onDisk(file.appendFile(bytes.getBytes()));
  bytes.index = 0;
}
