import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importedEvents, importedItems, planImport } from '.';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-described-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const HEADER = 'event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session\n';
const row = (brand: string, category = 'a.b', product = '1') =>
  `2019-10-01 00:00:00 UTC,view,${product},7,${category},${brand},1.00,9,s\n`;

async function importOf(rows: string) {
  const path = join(folder, 'shop.csv');
  writeFileSync(path, HEADER + rows);
  const plan = await planImport([path], { currency: 'USD' });
  const [items, events] = [[], []] as [unknown[], unknown[]];
  for await (const item of importedItems(plan)) items.push(item.ok ? item.value : item.reason);
  for await (const event of importedEvents(plan)) events.push(event.ok ? event.value : event.reason);
  return { items, events };
}

test.each([
  ['a brand of 201 characters', row('b'.repeat(201))],
  ['a category of 201 characters', row('acme', 'c'.repeat(201))],
  ['eleven categories', row('acme', 'a.b.c.d.e.f.g.h.i.j.k')],
  ['a zero character in the brand, after the beginning of the file', row('acme').repeat(2_000) + row('a\u0000b')],
])('an item that is described by %s is known by its id: its events are in the history', async (_name, rows) => {
  const { items, events } = await importOf(rows);
  expect(events.every((event) => typeof event === 'object')).toBe(true);
  expect(items).toMatchObject([{ type: 'item_upserted', item: { itemId: '1', title: 'Item 1' } }]);
});

test('an id that no event can have names no item, and is told once', async () => {
  const { items, events } = await importOf(row('acme', 'a.b', 'null'));
  expect(items).toEqual([]);
  expect(events).toEqual([expect.stringContaining('itemId: stands for "no value"')]);
});
