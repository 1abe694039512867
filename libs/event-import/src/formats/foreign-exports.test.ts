import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CatalogItem, type PostedEvent } from '@attune/contracts';
import { type ImportOptions, ImportError, importedEvents, importedItems, planImport } from '..';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-exports-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function importOf(name: string, text: string, options: Partial<ImportOptions> = {}) {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, new Date('2026-11-20T10:00:00Z'), new Date('2026-11-20T10:00:00Z'));
  const plan = await planImport([path], { currency: 'EUR', ...options });
  const items: CatalogItem[] = [];
  const events: PostedEvent[] = [];
  const problems: string[] = [];
  for await (const row of importedItems(plan)) {
    if (!row.ok) problems.push(`${row.line} ${row.reason}`);
    else if (row.value.type === 'item_upserted') items.push(row.value.item as CatalogItem);
  }
  for await (const row of importedEvents(plan)) {
    if (row.ok) events.push(row.value);
    else problems.push(`${row.line} ${row.reason}`);
  }
  const { format, reader } = plan.files[0];
  return { format, note: reader.note, items, events, problems };
}

const at = '2014-04-07T08:51:09.000Z';

describe('tables of users, items and times', () => {
  test('that were once read as sessions say so, since their rows would be stored twice', async () => {
    const once = await importOf('once.csv', 'SessionId,UserId,ItemId,Time\ns1,u,1,1396860669\n');
    expect(once.events).toMatchObject([{ userId: 'u', sessionId: 's1', itemId: '1' }]);
    expect(once.note).toMatch(/read .* as sessions.*under other ids.*stored twice.*--tenant/);
    const sessions = await importOf('sessions.csv', 'SessionId,ItemId,Time\ns1,1,1396860669\n');
    const never = await importOf('never.csv', 'session_id,user_id,item_id,timestamp\ns1,u,1,1396860669\n');
    expect([sessions.note, never.note]).toEqual([undefined, undefined]);
  });

  test('of Personalize: event types are told apart, and a row of an unknown one is told', async () => {
    const { events, items, problems } = await importOf(
      'interactions.csv',
      'USER_ID,ITEM_ID,TIMESTAMP,EVENT_TYPE,EVENT_VALUE\n' +
        'u,1,1396860669,View,\nu,1,1396860669,AddToCart,\nu,1,1396860669,Purchase,12.5\nu,1,1396860669,rating,4\n' +
        'u,1,1396860669,Impression,\nu,,1396860669,View,\n,1,1396860669,View,\nu,1,soon,View,\n',
    );
    expect(events).toMatchObject([
      { type: 'view_item', userId: 'u', itemId: '1', occurredAt: at },
      { type: 'add_to_cart', itemId: '1' },
      { type: 'purchase', lines: [{ itemId: '1', quantity: 1 }] },
      { type: 'rate_item', rating: 4, scale: 5 },
    ]);
    expect(items).toMatchObject([{ itemId: '1', title: 'Item 1' }]);
    expect(problems).toEqual([
      expect.stringMatching(/^6 EVENT_TYPE: "Impression" is none of view_item, .*purchase/),
      '7 ITEM_ID is empty',
      '8 USER_ID is empty',
      '9 TIMESTAMP: "soon" is not a time (Unix seconds, or like 2019-10-01T00:00:00Z)',
    ]);
  });

  test('of MovieLens: ratings on the scale of the file', async () => {
    const { events } = await importOf('ratings.csv', 'userId,movieId,rating,timestamp\n1,31,2.5,1396860669\n');
    expect(events).toMatchObject([
      { type: 'rate_item', userId: '1', itemId: '31', rating: 2.5, scale: 5, occurredAt: at },
    ]);
  });

  test('of Recombee: ratings from -1 to 1 keep their order, from dislikes to likes', async () => {
    const { events, problems } = await importOf(
      'ratings.csv',
      'user_id,item_id,timestamp,rating\nu,1,2014-04-07T10:51:09+02:00,-0.5\nu,2,2014-04-07T08:51:09Z,1\nu,2,2014-04-07T08:51:09Z,3e2\n',
    );
    expect(events).toMatchObject([
      { rating: 0.5, scale: 2, occurredAt: at },
      { rating: 2, scale: 2 },
    ]);
    expect(problems).toEqual(['4 rating: "3e2" is not a number from -1 to 1']);
  });

  test('of gorse, with times as Go writes them', async () => {
    const { events, problems } = await importOf(
      'feedback.csv',
      'feedback_type,user_id,item_id,time_stamp\r\nread,u,1,2014-04-07 08:51:09 +0000 UTC\r\n' +
        'star,u,1,2014-04-07 10:51:09.5 +0200 CEST\r\nread,u,2,0001-01-01 00:00:00 +0000 UTC\r\n',
    );
    expect(events).toMatchObject([
      { type: 'view_item', occurredAt: at },
      { type: 'add_to_wishlist', occurredAt: '2014-04-07T08:51:09.500Z' },
    ]);
    expect(problems).toEqual([expect.stringMatching(/^4 occurredAt: must not be before 1995/)]);
  });

  test('are views, or what --event-type says, where the file does not; and other ids then', async () => {
    const text = 'timestamp;customer_id;sku;order_id;quantity;price\n1396860669;u;1;o-1;2;1.50\n';
    const [view] = (await importOf('orders.csv', text)).events;
    const [purchase] = (await importOf('orders.csv', text, { eventType: 'purchase' })).events;
    expect(view).toMatchObject({ type: 'view_item', userId: 'u', itemId: '1' });
    expect(purchase).toMatchObject({
      type: 'purchase',
      transactionId: 'o-1',
      lines: [{ itemId: '1', quantity: 2, price: { amountMinor: 150, currency: 'EUR' } }],
    });
    expect(purchase.eventId).not.toBe(view.eventId);
  });

  test('know visitors without a name, and those whose name a row lacks', async () => {
    const { events } = await importOf('events.csv', 'timestamp,visitorid,event,itemid\n1396860669000,7,addtocart,1\n');
    expect(events).toMatchObject([{ type: 'add_to_cart', anonymousId: '7', occurredAt: at }]);
    expect(events[0]).not.toHaveProperty('userId');
    const sessions = await importOf('views.csv', 'sessionId,userId,itemId,time\ns,NA,1,1396860669\ns,u,1,1396860669\n');
    expect(sessions.events).toMatchObject([
      { anonymousId: 's', sessionId: 's' },
      { userId: 'u', sessionId: 's' },
    ]);
  });

  test.each([
    ['a.csv', 'user_id,item_id,timestamp\nu,1,2014-04-07 10:51:09\n'],
    ['b.csv', 'event_time,event_type,product_id,user_id\n2014-04-07 10:51:09,view,1,u\n'],
    ['c.tsv', 'SessionId\tItemId\tTime\nu\t1\t2014-04-07T10:51:09\n'],
    ['d.inter', 'user_id:token\titem_id:token\ttimestamp:token\nu\t1\t2014-04-07 10:51:09\n'],
  ])('times without a zone are of the zone that is named, in %s', async (name, text) => {
    const { events, problems } = await importOf(name, text, { timeZone: 'Europe/Berlin' });
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual([at]);
    expect(problems).toEqual([]);
    expect((await importOf(name, text)).problems).toEqual([expect.stringContaining('has no time zone')]);
  });

  test('a count that nobody can have bought is told', async () => {
    const { problems } = await importOf('o.csv', 'user,item,time,event,qty\nu,1,1396860669,buy,0\n');
    expect(problems).toEqual(['2 qty: "0" is not a whole number from 1 to 10000']);
  });

  test.each([
    ['user_id,item_id,event_type', 'no column timestamp'],
    ['user_id,timestamp,event_type', 'no column item_id'],
    ['item_id,timestamp,event_type', 'no column user_id'],
  ])('a header %s lacks one column, which is told', async (header, reason) => {
    await expect(importOf('x.csv', `${header}\n`)).rejects.toThrow(ImportError);
    await expect(importOf('x.csv', `${header}\n`)).rejects.toThrow(`looks like interactions, but has ${reason}`);
  });

  test('a catalog whose rows name a seller and a day is one', async () => {
    const { items, events } = await importOf('items.csv', 'product_id,title,price,user_id,created_at\n1,Tea,2,s,x\n');
    expect(items).toMatchObject([{ itemId: '1', title: 'Tea', price: { amountMinor: 200 } }]);
    expect(events).toEqual([]);
  });
});

describe('catalogs of other recommenders', () => {
  test('Personalize’s items: levels become the path, several values an attribute', async () => {
    const { items, problems } = await importOf(
      'items.csv',
      'ITEM_ID,PRICE,CATEGORY_L1,CATEGORY_L2,PRODUCT_DESCRIPTION,CREATION_TIMESTAMP,GENDER\n' +
        '1,9.90,Outdoor|Gifts,Tents,Dry and light,1396860669,male|female\n2,free,Outdoor,,,,\n3,,,,,,\n',
    );
    expect(items).toEqual([
      {
        itemId: '1',
        title: 'Item 1',
        description: 'Dry and light',
        categoryPath: ['Outdoor', 'Tents'],
        price: { amountMinor: 990, currency: 'EUR' },
        inStock: true,
        attributes: { CATEGORY_L1: ['Outdoor', 'Gifts'], GENDER: ['male', 'female'] },
      },
      { itemId: '3', title: 'Item 3', categoryPath: [], inStock: true, attributes: {} },
    ]);
    expect(problems).toEqual([expect.stringMatching(/^3 price: "free"/)]);
  });

  test('gorse’s items: what is hidden is not sold, labels are attributes', async () => {
    const { items, problems } = await importOf(
      'items.csv',
      'item_id,is_hidden,categories,time_stamp,labels,description\r\n' +
        '1,false,x|y,2020-01-01 01:01:01.000000001 +0000 UTC,"{""genre"":[""comedy"",""sci-fi""]}","o,n,e"\r\n' +
        '2,true,,2020-01-01 01:01:01 +0000 UTC,a|b,\r\n3,perhaps,,,,\r\n',
    );
    expect(items).toMatchObject([
      {
        itemId: '1',
        title: 'o,n,e',
        categoryPath: ['x'],
        inStock: true,
        attributes: { categories: ['x', 'y'], genre: ['comedy', 'sci-fi'] },
      },
      { itemId: '2', title: 'Item 2', categoryPath: [], inStock: false, attributes: { labels: ['a', 'b'] } },
    ]);
    expect(problems).toEqual(['4 is_hidden: "perhaps" is neither true nor false']);
  });

  test('MovieLens’s films: genres stand beside each other', async () => {
    const { items } = await importOf('movies.csv', 'movieId,title,genres\n1,"Toy Story (1995)",Animation|Comedy\n');
    expect(items).toMatchObject([
      { itemId: '1', categoryPath: ['Animation'], attributes: { genres: ['Animation', 'Comedy'] } },
    ]);
  });

  test('Recombee’s items: sets come as JSON', async () => {
    const { items } = await importOf(
      'items.csv',
      'itemId,title,categories,colours\n1,Tent,"[""Outdoor"",""Tents""]","[""red"",""blue""]"\n2,Mug,[open,[1]\n',
    );
    expect(items).toMatchObject([
      { itemId: '1', categoryPath: ['Outdoor', 'Tents'], attributes: { colours: ['red', 'blue'] } },
      { itemId: '2', categoryPath: ['[open'], attributes: { colours: ['1'] } },
    ]);
  });
});
