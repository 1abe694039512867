import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { goodRow, type Row } from '../row';
import { readDelimited } from './delimited';
import { oneChunk } from './file-text';
import { readLines } from './lines';

async function read(text: string, delimiter = ','): Promise<Row<string[]>[]> {
  const rows: Row<string[]>[] = [];
  for await (const row of readDelimited(readLines(oneChunk(text)), delimiter)) rows.push(row);
  return rows;
}

const fieldsOf = (rows: Row<string[]>[]) => rows.flatMap((row) => (row.ok ? [row.value] : []));

const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '') });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('delimited text', () => {
  test('is read as csv-parse reads it, whatever stands in quoted fields', async () => {
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (records, delimiter) => {
        const text = records.map((fields) => fields.map(quoted).join(delimiter)).join('\n');
        const rows = await read(text, delimiter);
        expect(fieldsOf(rows)).toEqual(records);
        expect(fieldsOf(rows)).toEqual(parse(text, { delimiter, relax_column_count: true }));
      }),
    );
  });

  test('never fails, and says for each line what became of it, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n'), maxLength: 60 }), async (text) => {
        const lines = text.split('\n').length;
        for (const row of await read(text)) {
          expect(row.line).toBeLessThanOrEqual(lines);
          if (!row.ok) expect(row.column).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a quote that is never closed costs its own line only', async () => {
    const rows = await read('a,b\n1,"oops\n2,two\n3,"three"\n');
    expect(rows).toEqual([
      { ok: true, line: 1, value: ['a', 'b'] },
      { ok: false, line: 2, column: 3, reason: 'a quoted field is opened and not closed' },
      { ok: true, line: 3, value: ['2', 'two'] },
      { ok: true, line: 4, value: ['3', 'three'] },
    ]);
  });

  test('a quote that is never closed in a long file costs its own line only', async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `${i},x`).join('\n');
    const rows = await read(`1,"oops\n${many}`);
    expect(rows.filter(({ ok }) => !ok)).toHaveLength(1);
    expect(fieldsOf(rows)).toHaveLength(1_000);
  });

  test('a quote that is never closed is given up soon, however long the lines below it are', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => `${i},${'x'.repeat(30_000)}`);
    const startedAt = performance.now();
    const rows = await read(['1,"oops', ...lines].join('\n'));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(rows.map(({ ok }) => ok)).toEqual([false, ...lines.map(() => true)]);
  });

  test('a description of many lines, each with quotes, is read in the time that its length takes', async () => {
    const line = '<p class="big"><a href="http://shop.example/x">some text of a paragraph</a></p>';
    const description = Array.from({ length: 900 }, () => line).join('\n');
    const startedAt = performance.now();
    const rows = await read(Array.from({ length: 20 }, (_, i) => `${i},${quoted(description)}`).join('\n'));
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    expect(fieldsOf(rows)).toEqual(Array.from({ length: 20 }, (_, i) => [String(i), description]));
  });

  test('lines of white space before the header and between rows are no rows', async () => {
    expect(fieldsOf(await read('  \na,b\n \n1,"\n \n"\n'))).toEqual([
      ['a', 'b'],
      ['1', '\n \n'],
    ]);
  });

  test('quoted line ends, doubled quotes and inch signs are read as they are meant', async () => {
    const rows = await read('1,"two\nlines"\n2,"say ""hi"""\n3,5" nail\n');
    expect(rows.map((row) => [row.line, row.ok && row.value[1]])).toEqual([
      [1, 'two\nlines'],
      [3, 'say "hi"'],
      [4, '5" nail'],
    ]);
  });

  test('text after a closing quote is refused with its column', async () => {
    expect(await read('1,"x"y,2')).toEqual([
      { ok: false, line: 1, column: 6, reason: 'a quoted field must be followed by ","' },
    ]);
  });
});

test('a record tells where its last line ends, and one whose quote is never closed where its first does', async () => {
  // eslint-disable-next-line @typescript-eslint/require-await -- stands for a file
  async function* lines() {
    for (const [i, text] of ['a,"b', 'c",d', '"open', '', 'e'].entries()) {
      yield goodRow(i + 1, text, { lines: i + 1, bytes: 10 * (i + 1) });
    }
  }
  const rows = [];
  for await (const row of readDelimited(lines(), ',')) rows.push(row);
  expect(rows.map(({ line, after }) => [line, after?.lines])).toEqual([
    [1, 2],
    [3, 3],
    [5, 5],
  ]);
});
