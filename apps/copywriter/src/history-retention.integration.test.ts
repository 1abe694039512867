import { type Desk, startDesk, item } from './desk-harness';
import { until } from './running-copywriter';

let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
}, 60_000);

beforeEach(() => desk.database.query('truncate copy_audit'));

afterAll(async () => {
  await desk.stop();
});

/** Entries as they were written long ago. */
function agedEntries(tenant: string, entries: number, days: number) {
  return desk.database.query(
    `insert into copy_audit (tenant, at, subject, subject_id, item_id, channel, locale, action, actor, reason)
     select $1, now() - make_interval(days => $3::integer), 'copy', n::text, 'shirt', 'ad', 'en', 'composed', 'anna', ''
     from generate_series(1, $2::integer) n`,
    [tenant, entries, days],
  );
}

/** Texts that were replaced long ago, each at a place of its own. */
function agedTexts(tenant: string, texts: number, days: number) {
  return desk.database.query(
    `insert into copy (tenant, copy_id, item_id, channel, locale, segment, product_version, policy_version, writer,
       fields, checks, status, reasons, changed_at)
     select $1, 'old-' || n, 'item-' || n, 'ad', 'en', '', 'v', '0', 'rules', '[]', '[]', 'replaced', '[]',
       now() - make_interval(days => $3::integer)
     from generate_series(1, $2::integer) n`,
    [tenant, texts, days],
  );
}

async function textsOf(tenant: string): Promise<number> {
  const rows = await desk.database.query('select from copy where tenant = $1', [tenant]);
  return rows.length;
}

async function countOf(tenant: string): Promise<number> {
  const [{ count }] = await desk.database.query<{ count: number }>(
    'select count(*) as count from copy_audit where tenant = $1',
    [tenant],
  );
  return count;
}

/** Copywriters that start now, of which each looks for old entries at once. */
async function withCopywriters(environments: readonly Record<string, string>[], work: () => Promise<void>) {
  const started = await Promise.all(environments.map((more) => desk.start(more)));
  try {
    await work();
  } finally {
    await Promise.all(started.map(({ stop }) => stop()));
  }
}

it('keeps what happened within the days that are told, whichever of two copywriters drops the rest', async () => {
  const shop = desk.newShop();
  await agedEntries(shop.tenant, 2_500, 31);
  await agedEntries(shop.tenant, 3, 29);
  const month = { COPY_HISTORY_DAYS: '30' };
  await withCopywriters([month, month], async () => {
    expect(
      await until(
        () => countOf(shop.tenant),
        (count) => count <= 3,
      ),
    ).toBe(3);
  });
}, 60_000);

it('keeps nobody from publishing while it drops', async () => {
  const shop = desk.newShop();
  await shop.store(item('shirt'));
  await agedEntries(shop.tenant, 20_000, 401);
  await withCopywriters([{}], async () => {
    expect((await shop.publish('shirt')).published).toBe(true);
    await until(
      () => countOf(shop.tenant),
      (count) => count === 2,
    );
  });
  expect(await shop.actions()).toEqual(['composed', 'published']);
}, 60_000);

it('drops texts that were replaced long ago, and keeps the others', async () => {
  const shop = desk.newShop();
  await shop.store(item('shirt'));
  await shop.publish('shirt');
  await agedTexts(shop.tenant, 2_500, 401);
  await withCopywriters([{}, {}], async () => {
    await until(
      () => textsOf(shop.tenant),
      (count) => count <= 1,
    );
  });
  expect(await textsOf(shop.tenant)).toBe(1);
}, 60_000);

it('keeps everything where it is told to', async () => {
  const shop = desk.newShop();
  await agedEntries(shop.tenant, 10, 4_000);
  // A stop waits for the look that the start began.
  const startAndStop = (days: string) => withCopywriters([{ COPY_HISTORY_DAYS: days }], () => Promise.resolve());
  await startAndStop('0');
  expect(await countOf(shop.tenant)).toBe(10);
  await startAndStop('3999');
  expect(await countOf(shop.tenant)).toBe(0);
}, 60_000);

it('drops nothing too early where the copywriter’s clock is ahead: the entries bear the database’s time', async () => {
  const shop = desk.newShop();
  await agedEntries(shop.tenant, 10, 1);
  await agedTexts(shop.tenant, 10, 1);
  const ahead = Date.now() + 500 * 86_400_000;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(ahead);
  try {
    await withCopywriters([{}], () => Promise.resolve());
  } finally {
    clock.mockRestore();
  }
  expect([await countOf(shop.tenant), await textsOf(shop.tenant)]).toEqual([10, 10]);
}, 60_000);
