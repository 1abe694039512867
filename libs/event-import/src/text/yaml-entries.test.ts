import * as fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { MAX_RECORD_LENGTH, oneChunk } from './file-text';
import { readLines } from './lines';
import { parseYamlEntry, readYamlEntries } from './yaml-entries';

async function entriesOf(text: string) {
  const rows = [];
  for await (const row of readYamlEntries(readLines(oneChunk(text)))) rows.push(row);
  return rows;
}

describe('the entries of a YAML list', () => {
  test('are those of the whole list, whatever texts they hold', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '-', ' ', '\n', ':', '#', '"', 'é', '7') });
    const list = fc.array(fc.record({ id: text, description: text, sizes: fc.array(text) }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(list, async (values) => {
        const whole = stringify(values);
        const rows = await entriesOf(whole);
        expect(rows.map((row) => row.ok && parseYamlEntry(row.value))).toEqual(parse(whole, { schema: 'failsafe' }));
      }),
    );
  });

  test('keep ids and amounts as they are written', () => {
    expect(parseYamlEntry('- id: 2053013552326770905\n  sku: 0017\n  price: 19.90')).toEqual({
      id: '2053013552326770905',
      sku: '0017',
      price: '19.90',
    });
  });

  test('are left out when they are too long, with their first line, and no other', async () => {
    const long = `- id: 2\n${`  text${'y'.repeat(1_000_000)}: x\n`.repeat(6)}`;
    expect(await entriesOf(`- id: 1\n${long}- id: 3\n`)).toEqual([
      { ok: true, line: 1, value: '- id: 1\n' },
      { ok: false, line: 2, reason: `is longer than ${MAX_RECORD_LENGTH} characters` },
      { ok: true, line: 9, value: '- id: 3\n' },
    ]);
  });

  test('carry their line numbers, and what stands outside the list is refused', async () => {
    const rows = await entriesOf('# catalog\n---\noops\n- id: 1\n  name: a\n\n- id: 2\n');
    expect(rows.map(({ ok, line }) => [ok, line])).toEqual([
      [false, 3],
      [true, 4],
      [true, 7],
    ]);
  });
});
