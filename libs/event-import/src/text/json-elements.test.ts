import * as fc from 'fast-check';
import { type Row } from '../row';
import { MAX_RECORD_LENGTH } from './file-text';
import { readInnerJsonElements, readJsonElements } from './json-elements';
import { parseJsonExactly } from './json-value';

async function elementsOf(...chunks: string[]): Promise<Row<string>[]> {
  // eslint-disable-next-line @typescript-eslint/require-await -- stands for a file
  async function* read() {
    for (const text of chunks) yield { text };
  }
  const rows: Row<string>[] = [];
  for await (const row of readJsonElements(read())) rows.push(row);
  return rows;
}

const parsed = (rows: Row<string>[]) => rows.map((row) => (row.ok ? JSON.parse(row.value) : row) as unknown);

describe('the elements of a JSON file', () => {
  test('are those of the whole file, however it is laid out and wherever its chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.constantFrom(undefined, 1, 2),
        fc.nat(),
        async (values, indent, at) => {
          const text = JSON.stringify(values, null, indent);
          const cut = at % text.length;
          expect(parsed(await elementsOf(text.slice(0, cut), text.slice(cut)))).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  test('of an object are its pairs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
        const text = JSON.stringify(value, null, 1);
        const pairs = (await elementsOf(text)).map((row) =>
          row.ok ? Object.entries(JSON.parse(`{${row.value}}`) as object)[0] : row,
        );
        expect(pairs).toEqual(Object.entries(JSON.parse(text) as object));
      }),
    );
  });

  test('carry their line numbers, and a broken one takes no other with it', async () => {
    const rows = await elementsOf('[\n  {"a": 1},\n  {"a": oops},\n\n  {"a": 3}\n]\n');
    expect(rows.map((row) => [row.line, row.ok && row.value])).toEqual([
      [2, '{"a": 1}'],
      [3, '{"a": oops}'],
      [5, '{"a": 3}'],
    ]);
  });

  test('say so when the file was cut off', async () => {
    const rows = await elementsOf('[{"a": 1},\n {"a": ');
    expect(rows.map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });
});

test('an element that is too long is left out, with the line that it begins on, and no other', async () => {
  const long = `{"a": "${'],'.repeat(MAX_RECORD_LENGTH / 2)}"}`;
  const text = `[\n{"a": 1},\n\n${long},\n{"a": 3}\n]`;
  const chunks = text.match(/[^]{1,65536}/g) ?? [];
  expect(await elementsOf(...chunks)).toEqual([
    { ok: true, line: 2, value: '{"a": 1}' },
    { ok: false, line: 4, reason: `is longer than ${MAX_RECORD_LENGTH} characters` },
    { ok: true, line: 5, value: '{"a": 3}' },
  ]);
});

test('JSON numbers keep their digits: ids above 2^53 and decimal amounts', () => {
  expect(parseJsonExactly('{"id": 2053013552326770905, "price": 19.90, "tags": [1.0]}')).toEqual({
    id: '2053013552326770905',
    price: '19.90',
    tags: ['1.0'],
  });
});

test('the elements of an inner array are those that stand in it, wherever the chunks are cut', async () => {
  const text = '{\n"total": 2, "list":\n[{"a": [1, "]}"]},\n{"a": 2}], "more": [[3], {"b": 4}]}\n';
  const whole = [
    { ok: true, line: 3, value: '{"a": [1, "]}"]}' },
    { ok: true, line: 4, value: '{"a": 2}' },
  ];
  for (let cut = 0; cut <= text.length; cut++) {
    // eslint-disable-next-line @typescript-eslint/require-await -- stands for a file
    const read = async function* () {
      yield* [text.slice(0, cut), text.slice(cut)].map((part) => ({ text: part }));
    };
    const rows: Row<string>[] = [];
    for await (const row of readInnerJsonElements(read(), text.indexOf('['))) rows.push(row);
    expect(rows).toEqual(whole);
  }
});
