import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importedEvents, importedItems, planImport } from '.';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-parts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['items.csv', 'id,title,category', '1,Tea,Drinks', '2,Mug,Kitchen'],
  ['items.csv', '"id"; "title" ;category', '1;Tea;Drinks', '2;Mug;Kitchen'],
  ['m.item', 'item_id:token\ttitle:token_seq', '1\tTea', '2\tMug'],
  ['shop.csv', 'event_time,event_type,product_id,user_id', '1569888000,view,1,9', '1569888000,view,2,9'],
  ['views.csv', 'user_id,item_id,timestamp', '9,1,1396860669', '9,2,1396860669'],
  ['clicks.tsv', 'SessionId\tItemId\tTime', '1\t1\t1396860669', '2\t2\t1396860669'],
])('parts of %s put together, each with its header, give no item called by it: %s', async (name, header, one, two) => {
  const path = join(folder, name);
  writeFileSync(path, [header, one, header, two, ''].join('\n'));
  const plan = await planImport([path], { currency: 'USD' });
  const [ids, problems] = [[], []] as [string[], string[]];
  for await (const row of importedItems(plan)) {
    if (!row.ok) problems.push(`${row.line} ${row.reason}`);
    else if (row.value.type === 'item_upserted') ids.push(row.value.item.itemId);
  }
  for await (const row of importedEvents(plan)) if (!row.ok) problems.push(`${row.line} ${row.reason}`);
  expect(ids).toEqual(['1', '2']);
  expect(problems).toEqual(['3 is the header again']);
});
