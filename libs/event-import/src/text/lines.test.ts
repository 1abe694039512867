import * as fc from 'fast-check';
import { readLines } from './lines';
import { MAX_RECORD_LENGTH, NOT_DECODED } from './file-text';

async function linesOf(...chunks: string[]) {
  // eslint-disable-next-line @typescript-eslint/require-await -- stands for a file
  async function* read() {
    for (const text of chunks) yield { text };
  }
  const rows = [];
  for await (const row of readLines(read())) rows.push(row);
  return rows;
}

describe('lines', () => {
  test('do not depend on where the file’s chunks are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', ' ') });
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (whole, at) => {
        const cut = whole.length === 0 ? 0 : at % whole.length;
        expect(await linesOf(whole.slice(0, cut), whole.slice(cut))).toEqual(await linesOf(whole));
      }),
    );
  });

  test('keep their numbers, with and without carriage returns', async () => {
    expect(await linesOf('a\r\n\nb\n')).toEqual([
      { ok: true, line: 1, value: 'a' },
      { ok: true, line: 2, value: '' },
      { ok: true, line: 3, value: 'b' },
    ]);
  });

  test('that were not UTF-8 are refused by line and column; the others are read', async () => {
    const [good, bad, after] = await linesOf(`Käse\nK${NOT_DECODED}se\nend`);
    expect(good.ok).toBe(true);
    expect(bad).toMatchObject({ ok: false, line: 2, column: 2, reason: expect.stringContaining('Latin-1') as string });
    expect(after.ok).toBe(true);
  });

  test('without an end do not fill the memory: the line is refused and reading goes on after it', async () => {
    const half = 'x'.repeat(MAX_RECORD_LENGTH / 2 + 1);
    const rows = await linesOf('a\n', half, half, half, half, '\nb\n');
    expect(rows.map(({ line, ok }) => [line, ok])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });
});
