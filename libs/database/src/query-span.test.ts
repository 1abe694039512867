import { databasePlace, summaryOf } from './query-span';

it.each([
  ['select * from event where tenant = $1', 'select event'],
  ["select id from note where text = 'anna-42' limit 5", 'select note'],
  ['  insert into shadow.event (a) values ($1)', 'insert shadow.event'],
  ['update only copy set text = $1', 'update copy'],
  ['DELETE FROM "Quoted" where a = 1', 'delete'],
  ['with newest as (select 1 from history) select * from newest', 'with history'],
  ['begin', 'begin'],
  ["set local lock_timeout = '5s'", 'set'],
  ["select set_config('a', 'anna-42', true)", 'select'],
  ["select 'it''s from anna-42' from note", 'select note'],
  ["select 'from anna-42", 'select'],
  ['-- from anna-42\nselect 1 /* from anna-42 */', 'select'],
  ['', 'query'],
])('calls %j what it does to which table, and tells no value of it', (text, summary) => {
  expect(summaryOf(text)).toBe(summary);
});

it('looks at the beginning of a statement of any length only', () => {
  expect(summaryOf(`select ${'x, '.repeat(1_000_000)} from event`)).toBe('select');
});

it('tells where queries go, and not by which user and password', () => {
  expect(databasePlace('postgresql://attune:secret@db.shop.example:5433/shop')).toEqual({
    ...{ 'db.system.name': 'postgresql', 'db.namespace': 'shop' },
    ...{ 'server.address': 'db.shop.example', 'server.port': 5_433 },
  });
});
