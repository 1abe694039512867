import { type FileHandle } from 'node:fs/promises';
import { shopEvent } from '@attune/contracts';
import { eventFileWriter, FileUnwritable } from './event-file-writer';
import { explain } from './explain';
import { EXIT } from './import-command';

const event = shopEvent.parse({
  ...{ type: 'view_item', eventId: '0192d3a4-5b6c-7d8e-9f00-112233445566', userId: 'ada', itemId: 'kettle' },
  ...{ occurredAt: '2026-11-25T08:30:00Z', receivedAt: '2026-11-25T08:30:01Z' },
});

/** A file of a disk that takes a few bytes at a time when it is told to write, as one does that is nearly full. */
function tightFile() {
  const written: Buffer[] = [];
  const write = (data: string | Uint8Array) => {
    const part = Buffer.from(data).subarray(0, 7);
    written.push(part);
    return Promise.resolve({ bytesWritten: part.length });
  };
  const appendFile = (data: string | Uint8Array) => Promise.resolve(void written.push(Buffer.from(data)));
  return { file: { write, appendFile } as unknown as FileHandle, content: () => Buffer.concat(written).toString() };
}

it('writes each event whole, also where the disk takes it in parts', async () => {
  const { file, content } = tightFile();
  const writer = eventFileWriter('jsonl', file);
  await writer.write([event, event]);
  await writer.end();
  expect(content()).toBe(`${JSON.stringify(event)}\n`.repeat(2));
});

it.each(['jsonl', 'parquet'] as const)('says in a line that the disk is full, of %s', async (format) => {
  const appendFile = () =>
    Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, write'), { syscall: 'write' }));
  const writer = eventFileWriter(format, { appendFile } as unknown as FileHandle);
  const failure = await writer
    .write([event])
    .then(() => writer.end())
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FileUnwritable);
  expect(explain(failure, {})).toEqual({
    code: EXIT.failed,
    text: '--out: ENOSPC: no space left on device, write; nothing is left of the file',
  });
});

it('leaves what is no fault of the disk as it is', async () => {
  const appendFile = () => Promise.reject(new TypeError('a mistake'));
  const writer = eventFileWriter('jsonl', { appendFile } as unknown as FileHandle);
  await expect(writer.write([event])).rejects.toThrow(TypeError);
});
