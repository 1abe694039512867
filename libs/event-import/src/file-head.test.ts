import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readHead, UnreadableFile } from './file-head';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-head-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function head(content: string | Buffer) {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return readHead({ path });
}

const shop = 'id,title,price\n1,Tea,2\n';

/** A tar archive's first block: name, zeros, and at byte 257 what tells it. */
function tarOf(content: string): Buffer {
  const block = Buffer.alloc(512);
  block.write('shop.csv', 0);
  block.write('ustar', 257);
  return Buffer.concat([block, Buffer.from(content)]);
}

describe('what is packed in a way that is not read is told by its name, and how to unpack it', () => {
  test.each([
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x12]), 'is compressed by Zstandard; unpack it first: zstd -d'],
    ['bzip2', Buffer.from('BZh91AY&SY\xd5', 'latin1'), 'is compressed by bzip2; unpack it first: bunzip2'],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), 'is compressed by xz; unpack it first: unxz'],
    ['7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'is a 7z archive; unpack it first'],
    ['an Excel workbook', Buffer.from([0x50, 0x4b, 3, 4]), 'is a zip archive or an Excel workbook'],
    ['an old Excel workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is an old Excel workbook'],
    ['tar', tarOf(shop), 'is a tar archive; unpack it first: tar -xf'],
    ['tar in gzip', gzipSync(tarOf(shop)), 'is a tar archive; unpack it first: tar -xf'],
  ])('%s', async (_name, content, reason) => {
    const read = head(content);
    await expect(read).rejects.toThrow(UnreadableFile);
    await expect(read).rejects.toThrow(reason);
  });
});

test('a table whose first column is PK, or begins like the name of a packer, is text', async () => {
  expect((await head('PK,title\n')).lines).toEqual(['PK,title']);
  expect((await head('BZh,title,price\n')).lines).toEqual(['BZh,title,price']);
});

describe('lines that end with CR alone', () => {
  test.each([
    ['all of them', shop.replaceAll('\n', '\r')],
    ['compressed', gzipSync(shop.replaceAll('\n', '\r'))],
    ['more than the head of the file', 'id,title,price\r' + '1,Tea,2\r'.repeat(200_000)],
  ])('are refused, and not taken for a header without rows: %s', async (_name, content) => {
    await expect(head(content)).rejects.toThrow(/its lines end with CR alone.*tr '\\r' '\\n'/);
  });

  test('within fields of lines that end with LF are the fields’ own', async () => {
    expect((await head('id,title\r\n1,"a\rb"\r\n')).lines).toEqual(['id,title', '1,"a\rb"']);
    expect((await head('id,title\r\n')).lines).toEqual(['id,title']);
    expect((await head('id,title\r')).lines).toEqual(['id,title']);
  });
});

test('a file of nothing but white space is empty', async () => {
  await expect(head(' \n\r\n\n')).rejects.toThrow('is empty');
});
