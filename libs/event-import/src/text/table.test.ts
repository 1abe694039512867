import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importedEvents, importedItems, planImport } from '..';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-table-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function importOf(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const plan = await planImport([path], { currency: 'EUR' });
  const [ids, problems] = [[], []] as [string[], string[]];
  for await (const row of importedItems(plan)) {
    if (!row.ok) problems.push(`${row.line}:${row.column} ${row.reason}`);
    else if (row.value.type === 'item_upserted') ids.push(row.value.item.itemId);
  }
  for await (const row of importedEvents(plan)) if (!row.ok) problems.push(`${row.line}:${row.column} ${row.reason}`);
  return { ids, problems };
}

describe('a quote that was opened by mistake and is closed by another one far below', () => {
  const header = 'id,title,price\n';

  test('loses its own row, which tells both places, and none of its neighbours', async () => {
    const { ids, problems } = await importOf(
      'items.csv',
      `${header}1,Tea,1\n2,"oops,1\n3,Mug,1\n4,Mat,1\n5,screen 7"\n6,Cup,1\n`,
    );
    expect(ids).toEqual(['1', '3', '4', '6']);
    expect(problems).toEqual([
      '3:3 a quoted field is opened here and closed on line 6; read as one row: has 2 fields, the header has 3',
      '6:undefined has 2 fields, the header has 3',
    ]);
  });

  test('also where the row that comes of it has as many fields as the header', async () => {
    const { ids, problems } = await importOf('items.csv', `${header}1,Tea,"1\n2,Mug,1\n3,Mat,1"\n4,Cup,1\n`);
    expect(ids).toEqual(['2', '4']);
    expect(problems).toEqual([
      expect.stringMatching(/^2:7 a quoted field is opened here and closed on line 4; read as one row: price: "1/),
      expect.stringMatching(/^4:undefined price: "1""/),
    ]);
    expect(problems.every((problem) => problem.length < 400)).toBe(true);
  });

  test('while a description of many lines in a row that is wrong otherwise is one problem, not one for each line', async () => {
    const { ids, problems } = await importOf(
      'items.csv',
      `${header}1,"Tea\nof the\nfirst flush",free\n2,"Mug\nof\nclay",1\n`,
    );
    expect(ids).toEqual(['2']);
    expect(problems).toEqual([
      expect.stringMatching(/^2:3 a quoted field is opened here and closed on line 4; read as one row: price: "free"/),
    ]);
  });
});

describe('the line by which Excel is told what splits the fields', () => {
  test.each([
    ['semicolon', 'sep=;\r\nid;title;price\r\n1;Tea;1,5\r\n2;Mug, blue;1\r\n', ';'],
    ['bar', 'sep=|\nid|title|price\n1|Tea|1,5\n2|Mug, blue|1\n', '|'],
    ['quoted', '"sep=;"\nid;title;price\n1;Tea;1,5\n2;Mug, blue;1\n', ';'],
    ['with a byte order mark', '\ufeffsep=,\nid,title,price\n1,Tea,"1,5"\n2,"Mug, blue",1\n', ','],
  ])('%s: it is no header, and lines are counted with it', async (_name, text) => {
    const { ids, problems } = await importOf('items.csv', text);
    expect(ids).toEqual(['2']);
    expect(problems).toEqual([expect.stringMatching(/^3:undefined price: "1,5" is not an amount in EUR/)]);
  });

  test('stands before tables of events, too', async () => {
    const { ids, problems } = await importOf('clicks.csv', 'sep=,\nSessionId,ItemId,Time\n1,2,1396860669\n');
    expect({ ids, problems }).toEqual({ ids: ['2'], problems: [] });
  });
});
