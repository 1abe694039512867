import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from './arguments';
import { dataSource } from './data-source';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-data-'));
  mkdirSync(join(folder, 'shop'));
  writeFileSync(join(folder, 'shop', 'events.csv'), 'event_time,event_type\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const source = (path: string) => dataSource(folder, join(folder, path));

test('unchanged data keep their fingerprint, so that the second start imports nothing', () => {
  expect(source('shop')).toEqual(source('shop'));
});

test('data that changed are imported again: other bytes, another time, one more file', () => {
  const before = source('shop').fingerprint;
  writeFileSync(join(folder, 'shop', 'items.csv'), 'id\n');
  const more = source('shop').fingerprint;
  utimesSync(join(folder, 'shop', 'events.csv'), 1, 1);
  const later = source('shop').fingerprint;
  expect(new Set([before, more, later]).size).toBe(3);
});

test('two data sets never share a database, even with folders of the same name', () => {
  mkdirSync(join(folder, 'other', 'shop'), { recursive: true });
  writeFileSync(join(folder, 'other', 'shop', 'events.csv'), 'event_time,event_type\n');
  expect(source('other/shop').folder).not.toBe(source('shop').folder);
  expect(source('shop').folder).toMatch(/^shop-[0-9a-f]{8}$/);
});

test('a folder of links to files that lie elsewhere is data, and changes with them', () => {
  mkdirSync(join(folder, 'links'));
  symlinkSync(join(folder, 'shop', 'events.csv'), join(folder, 'links', 'events.csv'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'links', 'broken.csv'));
  const before = source('links').fingerprint;
  writeFileSync(join(folder, 'shop', 'events.csv'), 'event_time,event_type,product_id\n');
  expect(source('links').fingerprint).not.toBe(before);
});

test('a path with nothing behind it is refused by its name', () => {
  mkdirSync(join(folder, 'empty'));
  expect(() => source('nowhere')).toThrow(UsageError);
  expect(() => source('nowhere')).toThrow(/nowhere: there is no such file or folder/);
  expect(() => source('empty')).toThrow(/empty: there is no file in the folder/);
});

test('without a path it is the demo shop, in a new database when its generator changes', () => {
  const generator = join(folder, 'libs', 'demo-shop', 'src');
  mkdirSync(generator, { recursive: true });
  writeFileSync(join(generator, 'shop.ts'), 'const products = 2400;');
  const before = dataSource(folder, undefined);
  expect(before.importArguments).toEqual(['--demo-shop']);
  writeFileSync(join(generator, 'shop.ts'), 'const products = 2500;');
  const after = dataSource(folder, undefined);
  expect(after.folder).not.toBe(before.folder);
  expect(after.fingerprint).not.toBe(before.fingerprint);
});
