import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { eventBytes, ImportError, importedEvents, importedItems, planImport, type ImportedRow } from '.';

const modifiedAt = new Date('2026-11-20T10:00:00.000Z');
let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-import-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, modifiedAt, modifiedAt);
  return path;
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

async function importFrom(path: string, currency = 'USD') {
  const plan = await planImport([path], { currency });
  const items = await all(importedItems(plan));
  const events = await all(importedEvents(plan));
  return { plan, items: good(items), events: good(events), malformed: [...items, ...events].flatMap(problem) };
}

function good<T>(rows: ImportedRow<T>[]): T[] {
  return rows.flatMap((row) => (row.ok ? [row.value] : []));
}

function problem(row: ImportedRow<unknown>): string[] {
  return row.ok ? [] : [`${row.line}${row.column === undefined ? '' : `:${row.column}`} ${row.reason}`];
}

const itemOf = (change: PostedItemChange) => (change.type === 'item_upserted' ? change.item : undefined);

describe('REES46 files', () => {
  const header = 'event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session\n';

  test('become events and described items; ids above 2^53 keep their digits', async () => {
    const path = write(
      'shop.csv',
      header +
        '2019-10-01 00:00:00 UTC,view,1,2053013552326770905,appliances.environment.water_heater,aqua,33.2,9,s1\n' +
        '2019-10-01 00:00:05 UTC,cart,1,2053013552326770905,appliances.environment.water_heater,aqua,33.20,9,s1\n' +
        '2019-10-01 00:01:00 UTC,purchase,1,2053013552326770905,appliances.environment.water_heater,aqua,31,9,s1\n' +
        '2019-10-01 00:01:00 UTC,remove_from_cart,2,,,,,9,\n',
    );
    const { items, events, malformed } = await importFrom(path);
    expect(malformed).toEqual([]);
    expect(events).toMatchObject([
      { type: 'view_item', userId: '9', sessionId: 's1', itemId: '1', occurredAt: '2019-10-01T00:00:00.000Z' },
      { type: 'add_to_cart', itemId: '1', price: { amountMinor: 3320, currency: 'USD' } },
      { type: 'purchase', transactionId: 's1', lines: [{ itemId: '1', quantity: 1, price: { amountMinor: 3100 } }] },
      { type: 'remove_from_cart', itemId: '2' },
    ] satisfies DeepPartial<PostedEvent>[]);
    expect(items.map(itemOf)).toMatchObject([
      {
        itemId: '1',
        title: 'Aqua Water heater',
        brand: 'Aqua',
        categoryPath: ['Appliances', 'Environment', 'Water heater'],
        price: { amountMinor: 3100, currency: 'USD' },
        attributes: { category_id: '2053013552326770905' },
      },
      { itemId: '2', title: 'Item 2', categoryPath: [] },
    ]);
  });

  test('amounts are read in the currency that is named', async () => {
    const path = write(
      'shop.csv',
      header + '2019-10-01 00:00:00 UTC,cart,1,,,,1200,9,s\n2019-10-01 00:00:00 UTC,cart,1,,,,1.5,9,s\n',
    );
    const { events, malformed } = await importFrom(path, 'JPY');
    expect(events).toMatchObject([{ price: { amountMinor: 1200, currency: 'JPY' } }]);
    expect(malformed).toEqual(['3 price: "1.5" is not an amount in JPY like 1250']);
  });

  test('malformed rows are told by line and reason; the rest is imported', async () => {
    const path = write(
      'shop.csv',
      header +
        'yesterday,view,1,,,,1,9,s\n' +
        '2019-10-01 00:00:00 UTC,wish,1,,,,1,9,s\n' +
        '2019-10-01 00:00:00 UTC,view,1,,,,1,9\n' +
        '2019-10-01 00:00:00 UTC,view,,,,,1,9,s\n' +
        '2019-10-01 00:00:00 UTC,view,1,,,,"12,50",9,s\n' +
        '2019-10-01 00:00:00 UTC,view,1,,,,1,null,s\n' +
        '2019-10-01 00:00:00 UTC,view,1,,,,1,9,s\n',
    );
    const { events, malformed } = await importFrom(path);
    expect(events).toHaveLength(1);
    expect(malformed).toEqual([
      '2 event_time: "yesterday" is not a time (Unix seconds, or like 2019-10-01T00:00:00Z)',
      '3 event_type: "wish" is none of view, cart, remove_from_cart and purchase',
      '4 has 8 fields, the header has 9',
      '5 product_id is empty',
      '6 price: "12,50" is not an amount in USD like 12.50',
      '7 userId: stands for "no value"; leave the field out instead',
    ]);
  });
});

describe('importing again', () => {
  const lines = 'SessionId\tItemId\tTime\n1\ta\t1396860669.277\n1\ta\t1396860669.277\n2\tb\t1396860669\n';

  test('gives the same ids, also when the file was renamed or has grown, and tells equal rows apart', async () => {
    const ids = async (path: string) => (await importFrom(path)).events.map(({ eventId }) => eventId);
    const first = await ids(write('train.tsv', lines));
    expect(new Set(first).size).toBe(3);
    expect(await ids(write('renamed.tsv', `${lines}3\tc\t1396860670\n`))).toEqual([...first, expect.any(String)]);
  });

  test('of a catalog that was written since makes new changes, which stand over the old ones', async () => {
    const path = write('items.csv', 'id,title,price\n1,Tent,10\n');
    const [before] = (await importFrom(path)).items;
    const later = new Date('2026-11-21T10:00:00.000Z');
    utimesSync(path, later, later);
    const [after] = (await importFrom(path)).items;
    expect(after.occurredAt! > before.occurredAt!).toBe(true);
    expect(after.eventId).not.toBe(before.eventId);
  });
});

describe('files without a catalog', () => {
  test('sessions: each is a shopper of its own, and items get a title from their id that any real catalog stands over', async () => {
    const { items, events } = await importFrom(
      write('clicks.tsv', 'SessionId\tItemId\tTime\n11\t214\t1396860669.277\n'),
    );
    expect(events).toMatchObject([
      { type: 'view_item', anonymousId: '11', sessionId: '11', itemId: '214', occurredAt: '2014-04-07T08:51:09.277Z' },
    ]);
    expect(items).toMatchObject([
      { occurredAt: '1970-01-01T00:00:00.000Z', item: { itemId: '214', title: 'Item 214' } },
    ]);
  });

  test('histories: oldest first, a minute apart, the last one when the file was written', async () => {
    const { events, malformed } = await importFrom(write('beauty.txt', '1 5 6 7\n2 6\n3\n1 9 9\n'));
    expect(events.map((event) => [event.userId, event.type === 'view_item' && event.itemId, event.occurredAt])).toEqual(
      [
        ['1', '5', '2026-11-20T09:58:00.000Z'],
        ['1', '6', '2026-11-20T09:59:00.000Z'],
        ['1', '7', '2026-11-20T10:00:00.000Z'],
        ['2', '6', '2026-11-20T10:00:00.000Z'],
      ],
    );
    expect(malformed).toEqual(['3 user "3" has no items', '4 user "1" has a history on line 1']);
  });

  test('items of a catalog beside them are not named again', async () => {
    write('beauty.txt', '1 5 6 7\n');
    write('attributes.json', '{"5": [3, 8],\n "6": []}');
    const { items } = await importFrom(folder);
    expect(items.map(itemOf)).toMatchObject([
      { itemId: '5', attributes: { attribute: ['3', '8'] } },
      { itemId: '6' },
      { itemId: '7', title: 'Item 7' },
    ]);
    expect(items).toHaveLength(3);
  });
});

describe('RecBole files', () => {
  test('ratings with the scale of the file, items with their classes, users skipped with a reason', async () => {
    write(
      'm.inter',
      'user_id:token\titem_id:token\trating:float\ttimestamp:float\n1\t2\t3.5\t881250949\n1\t3\t10\t881250950\n',
    );
    write(
      'm.item',
      'item_id:token\tmovie_title:token_seq\tclass:token_seq\tyear:token\n2\tToy Story\tAnimation Comedy\t1995\n',
    );
    write('m.user', 'user_id:token\tage:token\n1\t24\n');
    const { plan, items, events } = await importFrom(folder);
    expect(plan.skipped).toMatchObject([{ reason: expect.stringContaining('describes users') as string }]);
    expect(events).toMatchObject([
      { type: 'rate_item', userId: '1', itemId: '2', rating: 3.5, scale: 10, occurredAt: '1997-12-04T15:55:49.000Z' },
      { rating: 10, scale: 10 },
    ]);
    expect(items.map(itemOf)).toMatchObject([
      {
        itemId: '2',
        title: 'Toy Story',
        categoryPath: ['Animation'],
        attributes: { class: ['Animation', 'Comedy'], year: '1995' },
      },
      { itemId: '3', title: 'Item 3' },
    ]);
  });

  test('a row that ends before its rating is malformed, and no other', async () => {
    const header = 'user_id:token\titem_id:token\trating:float\ttimestamp:float\n';
    const path = write('m.inter', `${header}1\t2\n1\t3\t8\t881250950\n`);
    const { events, malformed } = await importFrom(path);
    expect(malformed).toEqual(['2 has 2 fields, the header has 4']);
    expect(events).toMatchObject([{ itemId: '3', rating: 8, scale: 10 }]);
  });
});

describe('item catalogs', () => {
  const tent = {
    itemId: '0017',
    title: 'Tent, "Dome"',
    brand: 'Fjellro',
    categoryPath: ['Outdoor', 'Tents'],
    price: { amountMinor: 1990, currency: 'USD' },
    inStock: false,
    attributes: { colour: 'green' },
  };

  test.each([
    [
      'CSV with a byte order mark',
      '\uFEFF"sku","name","brand","category","price","stock","colour"\r\n0017,"Tent, ""Dome""",Fjellro,Outdoor > Tents,19.90,0,green\r\n',
    ],
    [
      'CSV with semicolons',
      'Product ID;Title;Brand;Category;Price;In Stock;colour\n0017;Tent, "Dome";Fjellro;Outdoor > Tents;19.9;no;green\n',
    ],
    [
      'TSV',
      'id\ttitle\tmanufacturer\tcategories\tprice\tavailability\tcolour\n0017\tTent, "Dome"\tFjellro\tOutdoor>Tents\t19.90 USD\tout of stock\tgreen\n',
    ],
    [
      'JSON',
      '[{"id": "0017", "title": "Tent, \\"Dome\\"", "brand": "Fjellro", "category": ["Outdoor", "Tents"], "price": 19.90, "in_stock": false, "attributes": {"colour": "green"}}]',
    ],
    [
      'JSONL',
      '{"itemId": "0017", "name": "Tent, \\"Dome\\"", "brand": "Fjellro", "category": "Outdoor > Tents", "price": "19.90", "current_stock": 0, "colour": "green"}\n\n',
    ],
  ])('are read from %s', async (_name, content) => {
    const { items, malformed } = await importFrom(write('catalog', content));
    expect(malformed).toEqual([]);
    expect(items).toMatchObject([{ type: 'item_upserted', occurredAt: modifiedAt.toISOString(), item: tent }]);
  });

  test('are read from YAML; a broken entry is told by line', async () => {
    const path = write(
      'catalog.yaml',
      '- id: 0017\n  name: Tent, "Dome"\n  brand: Fjellro\n  category: [Outdoor, Tents]\n  price: 19.90\n  current_stock: 0\n' +
        '  colour: green\n- id: 18\n  name: "unclosed\n- id: 19\n  name: Mat\n  price: free\n- id: 20\n  name: Mug\n  price: 5\n',
    );
    const { items, malformed } = await importFrom(path);
    expect(items.map(itemOf)).toMatchObject([tent, { itemId: '20' }]);
    expect(malformed).toEqual([
      expect.stringMatching(/^8 is not YAML: /),
      '10 price: "free" is not an amount in USD like 12.50',
    ]);
  });

  test('lists and objects become attributes under names that the contracts allow', async () => {
    const content =
      '[{"id": 9007199254740993, "name": "Box", "price": 1, "size": {"width (cm)": 3, "depth": null}, "tags": ["a", "b"], "_x": true}]';
    const { items } = await importFrom(write('catalog.json', content));
    expect(items.map(itemOf)).toMatchObject([
      { itemId: '9007199254740993', attributes: { 'size_width _cm_': '3', tags: ['a', 'b'], x: true } },
    ]);
  });

  test('what no attribute can hold is told by its name and what an attribute holds', async () => {
    const tags = JSON.stringify(Array.from({ length: 60 }, (_, i) => `t${i}`));
    const specs = 'x'.repeat(600);
    const content = `[{"id": 1, "title": "Tea", "price": 2, "tags": ${tags}},\n{"id": 2, "title": "Mug", "price": 2, "specs": "${specs}"},\n{"id": 3, "title": "Mat", "price": 2, "notes": ["${specs}"]}]`;
    expect((await importFrom(write('items.json', content))).malformed).toEqual([
      '1 tags has 60 values; an attribute has at most 50 of 500 characters',
      '2 specs has 600 characters; an attribute has at most 500',
      '3 notes has 600 characters; an attribute has at most 500',
    ]);
  });

  test('an item that comes twice is told, with both lines', async () => {
    const { items, malformed } = await importFrom(write('items.csv', 'id,title,price\n1,Tent,10\n1,Tent,12\n'));
    expect(items).toHaveLength(1);
    expect(malformed).toEqual(['3 item "1" stands on line 2 already']);
  });
});

describe('attune’s own lines', () => {
  test('are known by a first event of any size that the contracts take', async () => {
    const event = { type: 'view_item', userId: 'u1', itemId: '17', occurredAt: '2026-11-25T08:30:00Z' };
    const large = JSON.stringify({ ...event, note: 'x'.repeat(880_000) });
    const { events, malformed } = await importFrom(write('events.jsonl', `${large}\n${JSON.stringify(event)}\n`));
    expect(events.map(({ userId }) => userId)).toEqual(['u1', 'u1']);
    expect(malformed).toEqual([]);
  });

  test('are taken as they are; what the contracts refuse is told by line', async () => {
    const view = { type: 'view_item', userId: 'u', itemId: 'i', occurredAt: '2026-11-25T08:30:00Z' };
    const path = write(
      'events.jsonl',
      [
        view,
        { ...view, eventId: '0b8e7f2e-6a3c-4a5f-9d2b-111111111111' },
        { type: 'item_upserted', occurredAt: view.occurredAt, item: { itemId: 'i', title: 'Tent' } },
        { ...view, itemId: 17 },
        { ...view, occurredAt: undefined },
      ]
        .map((entry) => JSON.stringify(entry))
        .join('\n') + '\n{"type": "view_item",\n',
    );
    const { items, events, malformed } = await importFrom(path);
    expect(items.map(itemOf)).toEqual([{ itemId: 'i', title: 'Tent' }]);
    expect(events).toEqual([
      { ...view, eventId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
      { ...view, eventId: '0b8e7f2e-6a3c-4a5f-9d2b-111111111111' },
    ]);
    expect(malformed).toEqual([
      '4 itemId: must be a string (JSON numbers lose digits above 2^53)',
      '5 occurredAt: is needed in a file',
      expect.stringMatching(/^6 is not JSON: /),
    ]);
  });
});

describe('events as they come', () => {
  const view = { type: 'view_item', userId: 'u', itemId: 'i', occurredAt: '2026-11-25T08:30:00Z' };
  const linesOf = (...events: object[]) => events.map((event) => JSON.stringify(event)).join('\n');

  test('a character that was lost before is taken as it stands, since the file is UTF-8', async () => {
    const search = { type: 'search', userId: 'u', query: 'K\uFFFDse', occurredAt: view.occurredAt };
    const { events, malformed } = await importFrom(write('events.jsonl', linesOf(search, view)));
    expect(malformed).toEqual([]);
    expect(events).toMatchObject([{ query: 'K\uFFFDse' }, view]);
  });

  test('a moment that the collector would refuse is told by line, in a dry run, too', async () => {
    const future = new Date(Date.now() + 48 * 3_600_000).toISOString();
    const path = write(
      'events.jsonl',
      linesOf({ ...view, occurredAt: '1970-01-20T17:00:00Z' }, view, { ...view, occurredAt: future }),
    );
    const { events, malformed } = await importFrom(path);
    expect(events).toHaveLength(1);
    expect(malformed).toEqual([
      expect.stringMatching(/^1 occurredAt: must not be before 1995/),
      expect.stringMatching(/^3 occurredAt: must not be more than 24 hours in the future/),
    ]);
  });

  test('the clock of a device when it sent them, long ago, moves no event to today', async () => {
    const sent = { ...view, sentAt: '2026-11-25T08:30:01Z' };
    const { events } = await importFrom(write('events.jsonl', linesOf(sent)));
    expect(events).toMatchObject([view]);
    expect(events[0]).not.toHaveProperty('sentAt');
  });

  test('items are named for the tenant whose events touch them', async () => {
    const path = write('events.jsonl', linesOf({ ...view, tenant: 'shop-b' }, view, { ...view, tenant: 'shop-b' }));
    const { items } = await importFrom(path);
    expect(items.map(({ tenant }) => tenant)).toEqual(['shop-b', undefined]);
    expect(new Set(items.map(({ eventId }) => eventId)).size).toBe(2);
  });

  test('days that no calendar has are no times', async () => {
    const header = 'event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session\n';
    const row = '2019-02-30 00:00:00 UTC,view,1,,,,1.00,9,s\n';
    expect((await importFrom(write('shop.csv', header + row))).malformed).toEqual([
      '2 event_time: "2019-02-30 00:00:00 UTC" is not a time (Unix seconds, or like 2019-10-01T00:00:00Z)',
    ]);
  });

  test('times as PostgreSQL and others write them are read; without a zone nobody knows when they were', async () => {
    const times = [
      '2019-10-01 02:30:00+00',
      '2019-10-01 02:30:00.125-0330',
      '2019-10-01T02:30:00 +05:30',
      '2019-10-01 02:30:00',
    ];
    const rows = times.map((time) => `${time},view,1,9\n`).join('');
    const { events, malformed } = await importFrom(
      write('shop.csv', `event_time,event_type,product_id,user_id\n${rows}`),
    );
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual([
      '2019-10-01T02:30:00.000Z',
      '2019-10-01T06:00:00.125Z',
      '2019-09-30T21:00:00.000Z',
    ]);
    expect(malformed).toEqual([
      expect.stringMatching(/^5 event_time: "2019-10-01 02:30:00" has no time zone; put Z after it for UTC, or /),
    ]);
  });

  test('empty lines before, between and after RecBole’s rows are no rows', async () => {
    const rows = ['', 'user_id:token\titem_id:token\ttimestamp:float', '', '1\t2\t1396860669', '', ''];
    const { events, malformed } = await importFrom(write('shop.inter', rows.join('\r\n')));
    expect(malformed).toEqual([]);
    expect(events).toMatchObject([{ userId: '1', itemId: '2' }]);
  });
});

describe('what cannot be imported', () => {
  test('a file in no known format: its first line and the formats that are known', async () => {
    const plan = importFrom(write('test-fixed.csv', 'mr,ref,fixed,orig_mr\na,b,0,c\n'));
    await expect(plan).rejects.toThrow(ImportError);
    await expect(plan).rejects.toThrow(
      /test-fixed\.csv is in no known format\. Its first line is\n {2}mr,ref,fixed,orig_mr\nKnown formats:\n/,
    );
    await expect(plan).rejects.toThrow(/REES46 eCommerce CSV: event_time,event_type,product_id/);
  });

  test.each([
    [
      'Latin-1',
      Buffer.from('id,title,price\n1,K\u00e4se,2\n', 'latin1'),
      /line 2, column 4 holds bytes that are not UTF-8 .*iconv/,
    ],
    ['UTF-16', Buffer.from('\ufeffid,title,price\n', 'utf16le'), /is UTF-16; convert it/],
    [
      'half a gzip file',
      gzipSync('id,title\n1,Tea\n').subarray(0, 20),
      /is compressed by gzip, and broken: unexpected/,
    ],
    ['what only begins as gzip', Buffer.from([0x1f, 0x8b, 9, 9, 9, 9]), /is compressed by gzip, and broken: unknown/],
    ['a gzip file of binary data', gzipSync(Buffer.from([65, 66, 0, 67])), /is not text: byte 2 is zero/],
    ['binary data', Buffer.from([65, 66, 0, 67]), /is not text: byte 2 is zero/],
    ['nothing', Buffer.alloc(0), /is empty/],
    ['prose', 'Once upon a time\nthere was a shop\n', /is in no known format/],
    ['a list of categories', '- id: 1\n  name: apparel\n', /is in no known format/],
  ])('%s', async (_name, content, message) => {
    await expect(importFrom(write('file', content))).rejects.toThrow(message);
  });

  test('a list of categories is not taken for products', async () => {
    await expect(importFrom(write('categories.yaml', '- id: 1\n  name: apparel\n  image: a.jpg\n'))).rejects.toThrow(
      /no products/,
    );
  });

  test('in a folder, files in no known format are named, and the others imported', async () => {
    write('notes.md', '# Notes\n');
    write('clicks.tsv', 'SessionId\tItemId\tTime\n1\t2\t1396860669\n');
    const { plan, events } = await importFrom(folder);
    expect(plan.skipped).toEqual([
      expect.objectContaining({ path: join(folder, 'notes.md'), reason: 'is in no known format' }),
    ]);
    expect(events).toHaveLength(1);
  });

  test('in a folder, a link that leads nowhere is named, and the others imported', async () => {
    symlinkSync(join(folder, 'gone.tsv'), join(folder, 'link.tsv'));
    write('clicks.tsv', 'SessionId\tItemId\tTime\n1\t2\t1396860669\n');
    const { plan, events } = await importFrom(folder);
    expect(plan.skipped).toEqual([
      expect.objectContaining({ path: join(folder, 'link.tsv'), reason: expect.stringContaining('ENOENT') as string }),
    ]);
    expect(events).toHaveLength(1);
  });

  test.each([
    ['event_time,event_type,product_id,price\n', 'looks like REES46 eCommerce CSV, but has no column user_id'],
    ['SessionId;ItemId\n', 'looks like a session table, but has no column Time'],
  ])('a file whose header %j lacks a column, which is named', async (header, reason) => {
    const path = write('shop.csv', header);
    await expect(importFrom(path)).rejects.toThrow(new ImportError(`${path} ${reason}`));
  });

  test.each([
    ['event_time,event_type,product_id,user_id,Product ID\n', 'Product ID'],
    ['SessionId\tItemId\tTime\tTime\n', 'Time'],
    ['user_id:token\titem_id:token\ttimestamp:float\titem_id:token\n', 'item_id'],
    ['id,title,price,colour,colour\n', 'colour'],
    ['sku;title;price;SKU\n', 'SKU'],
    ['item_id:token\ttitle:token\tprice:float\ttitle:token\n', 'title'],
  ])('a file whose header %j has a column twice: nobody knows which one is meant', async (header, column) => {
    const path = write('shop.csv', header);
    await expect(importFrom(path)).rejects.toThrow(new ImportError(`${path} has the column ${column} twice`));
  });

  test('a file that has a column twice that nobody reads is imported', async () => {
    const path = write(
      'shop.csv',
      'event_time,event_type,product_id,user_id,note,note,,\n2019-10-01T00:00:00Z,view,1,9,a,b,,\n',
    );
    expect((await importFrom(path)).events).toHaveLength(1);
    expect((await importFrom(write('items.csv', 'id,title,price,,\n1,Tea,2,,\n'))).items).toHaveLength(1);
  });

  test('a catalog that has two of a session table’s columns is a catalog', async () => {
    const { items } = await importFrom(write('shop.csv', 'item_id,time,title,price\n1,noon,Tea,2\n'));
    expect(items.map(itemOf)).toMatchObject([{ itemId: '1', attributes: { time: 'noon' } }]);
  });

  test('a pipe, which cannot be read twice', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reason = 'is no regular file (a pipe?); write what comes from it to one';
    await expect(importFrom(pipe)).rejects.toThrow(new ImportError(`${pipe} ${reason}`));
    write('clicks.tsv', 'SessionId\tItemId\tTime\n1\t2\t1396860669\n');
    expect((await importFrom(folder)).plan.skipped).toEqual([expect.objectContaining({ path: pipe, reason })]);
  });

  test('a folder that must not be read', async () => {
    const error = Object.assign(new Error("EACCES: permission denied, scandir 'x'"), { syscall: 'scandir' });
    jest.spyOn(fs, 'readdir').mockRejectedValueOnce(error);
    await expect(importFrom(folder)).rejects.toThrow(new ImportError(`${folder}: ${error.message}`));
  });

  test('a path that is not there', async () => {
    await expect(importFrom(join(folder, 'nope.csv'))).rejects.toThrow(/nope\.csv: ENOENT/);
  });
});

describe('a file that is compressed by gzip', () => {
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `${from + i}\t${(from + i) % 9}\t1396860669\n`).join('');
  const header = 'SessionId\tItemId\tTime\n';

  test('gives the rows, ids and line numbers of the file that it was, whatever its name and its parts', async () => {
    const plain = await importFrom(write('clicks.tsv', `\ufeff${header}${lines(0, 2_000)}no row\r\n`));
    const parts = [gzipSync(`\ufeff${header}${lines(0, 900)}`), gzipSync(`${lines(900, 2_000)}no row\r\n`)];
    const packed = await importFrom(write('clicks.bin', Buffer.concat(parts)));
    expect(packed.events).toEqual(plain.events);
    expect(packed.malformed).toEqual(plain.malformed);
    expect(packed.malformed).toEqual(['2002 has 1 fields, the header has 3']);
  });

  test('a catalog in YAML is one also as .yaml.gz', async () => {
    const { items } = await importFrom(write('shop.yaml.gz', gzipSync('- id: 1\n  title: Tea\n  price: 2\n')));
    expect(items.map(itemOf)).toMatchObject([{ itemId: '1', title: 'Tea' }]);
  });

  test('tells of the compressed bytes how many were read, and is read no further than its rows are taken', async () => {
    // Ids that cannot be packed to much less.
    const rowsOf = (count: number) =>
      Array.from({ length: count }, () => `1\t${randomBytes(90).toString('hex')}\t1396860669\n`).join('');
    const path = write('clicks.tsv.gz', gzipSync(header + rowsOf(8_000)));
    const plan = await planImport([path], { currency: 'USD' });
    let bytes = 0;
    const rows = importedEvents(plan, (count) => (bytes += count));
    for (let row = 0; row < 10; row++) await rows.next();
    expect(bytes).toBeLessThan(plan.files[0].sizeBytes / 2);
    for await (const _row of rows);
    expect(bytes).toBe(plan.files[0].sizeBytes);
  });

  test('and broken in the middle gives the rows before that, and says what and where', async () => {
    const packed = gzipSync(header + lines(0, 8_000));
    const path = write('clicks.tsv.gz', packed.subarray(0, packed.length - 5_000));
    const plan = await planImport([path], { currency: 'USD' });
    let rows = 0;
    const read = async () => {
      for await (const row of importedEvents(plan)) if (row.ok) rows++;
    };
    await expect(read()).rejects.toThrow(
      new ImportError(`${path}: is compressed by gzip, and broken: unexpected end of file`),
    );
    expect(rows).toBeGreaterThan(2_000);
  });
});

test.each([
  ['shop.csv', 'event_time,event_type,product_id,user_id\n2019-10-01 00:00:00 UTC,view,1,9\n'],
  ['clicks.tsv', 'SessionId\tItemId\tTime\n1\t2\t1396860669\n'],
])('the items that are in the events of %s tell how far the file was read for them', async (name, content) => {
  const plan = await planImport([write(name, content)], { currency: 'USD' });
  let bytes = 0;
  expect(await all(importedItems(plan, (count) => (bytes += count)))).toHaveLength(1);
  expect(bytes).toBe(eventBytes(plan));
});

test('memory stays flat: a file is read no further than its rows are taken', async () => {
  const row = '2019-10-01 00:00:00 UTC,view,1,2,a.b,c,1.00,9,s\n';
  const header = 'event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session\n';
  const path = write('large.csv', header + row.repeat(100_000));
  const plan = await planImport([path], { currency: 'USD' });
  let bytes = 0;
  let rows = 0;
  for await (const _row of importedEvents(plan, (count) => (bytes += count))) {
    if (++rows === 10) break;
  }
  expect(bytes).toBeLessThan(1_000_000);
  expect(plan.files[0].sizeBytes).toBeGreaterThan(4_000_000);
});

type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;
