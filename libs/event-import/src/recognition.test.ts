import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importedEvents, importedItems, planImport } from '.';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-recognition-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const event = '{"type": "view_item", "userId": "u", "itemId": "2", "occurredAt": "2026-11-25T08:30:00Z"}';

test.each([
  ['a name twice', 'shop.yaml', '- id: 1\n  name: Tea\n  name: Tee\n  price: 1\n- id: 2\n  name: Mug\n  price: 1\n', 1],
  ['a tab', 'shop.yaml', '- id: 1\n\tname: Tea\n- id: 2\n  name: Mug\n  price: 1\n', 1],
  ['the name of the list', 'shop.yaml', 'products:\n  - id: 2\n    name: Mug\n    price: 1\n', 1],
  ['half an object', 'shop.jsonl', '{"id": 1, "title": "Tea"\n{"id": 2, "title": "Mug", "price": 1}\n', 1],
  ['a number like 01', 'shop.json', '[{"id": 01, "title": "Tea"},\n{"id": 2, "title": "Mug", "price": 1}]', 1],
  ['half an event', 'events.jsonl', `{"type": "view_item",\n${event}\n`, 1],
  ['an event of another system', 'events.jsonl', `{"type": "page_view", "userId": "u"}\n${event}\n`, 1],
])('%s at the beginning of %s is told by its line, and does not hide the rest', async (_name, name, content, line) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const plan = await planImport([path], { currency: 'USD' });
  const [ids, bad] = [[], []] as [string[], number[]];
  for await (const row of importedItems(plan)) {
    if (!row.ok) bad.push(row.line);
    else if (row.value.type === 'item_upserted') ids.push(row.value.item.itemId);
  }
  for await (const row of importedEvents(plan)) if (!row.ok) bad.push(row.line);
  expect(ids).toEqual(['2']);
  expect(bad).toEqual([line]);
});

test.each([
  ['notes.yaml', '- tea\n- mugs\n'],
  ['prose.jsonl', '{once upon a time\nthere was a shop\n'],
])('%s in which nothing is right is in no known format', async (name, content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  await expect(planImport([path], { currency: 'USD' })).rejects.toThrow('is in no known format');
});
