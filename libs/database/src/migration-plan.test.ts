import { MigrationError, pendingMigrations } from './migration-plan';
import { MIGRATIONS } from './migrations/index';

const all = ['0001-a', '0002-b', '0003-c'].map((name) => ({ name, sql: '' }));
const namesPendingAfter = (...applied: string[]) => pendingMigrations(all, applied).map((migration) => migration.name);

describe('pendingMigrations', () => {
  test('are what follows those applied', () => {
    expect(namesPendingAfter()).toEqual(['0001-a', '0002-b', '0003-c']);
    expect(namesPendingAfter('0001-a', '0002-b')).toEqual(['0003-c']);
    expect(namesPendingAfter('0001-a', '0002-b', '0003-c')).toEqual([]);
  });

  test('refuses a database that a newer release has changed', () => {
    expect(() => namesPendingAfter('0001-a', '0002-b', '0003-c', '0004-d')).toThrow(
      new MigrationError(
        'the database has migration 0004-d, which this release does not know: it belongs to a newer one',
      ),
    );
  });

  test('refuses a database whose migrations were applied in another order', () => {
    expect(() => namesPendingAfter('0002-b')).toThrow('0002-b was applied out of order: place 1 belongs to 0001-a');
  });
});

test('the project’s migrations are numbered from 1 without a gap', () => {
  expect(MIGRATIONS.map((migration) => Number(migration.name.slice(0, 4)))).toEqual(MIGRATIONS.map((_, i) => i + 1));
});
