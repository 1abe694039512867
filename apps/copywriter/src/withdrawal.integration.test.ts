import { setTimeout as sleep } from 'node:timers/promises';
import { createPolicyStore } from '@attune/copy-store';
import { approve, type Desk, failure, item, startDesk } from './desk-harness';
import { until } from './running-copywriter';

let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
}, 60_000);

afterAll(() => desk.stop());

describe('a change of the product', () => {
  const SLACK_MS = 1_000;

  /** How long it takes from the change in the catalog until the condition holds. */
  async function timed(change: () => Promise<unknown>, holds: () => Promise<boolean>): Promise<number> {
    await change();
    const changedAt = performance.now();
    await until(holds, (held) => held);
    return performance.now() - changedAt;
  }
  const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const statusOf = async (tenant: string, copyId: string) => {
    const [row] = await desk.database.query<{ status: string }>(
      'select status from copy where tenant = $1 and copy_id = $2',
      [tenant, copyId],
    );
    return row.status;
  };

  it('withdraws what was published within a second, and publishes it anew', async () => {
    const shop = desk.newShop();
    const times: number[] = [];
    await shop.store(item('shirt', { attributes: { colour: 'Colour 0' } }));
    let { copy } = await shop.publish('shirt');
    for (let n = 1; n <= 15; n++) {
      const { copyId } = copy!;
      // At any moment between two looks at the catalog.
      await sleep(Math.random() * 300);
      times.push(
        await timed(
          () => shop.store(item('shirt', { attributes: { colour: `Colour ${n}` } })),
          async () => (await statusOf(shop.tenant, copyId)) === 'withdrawn',
        ),
      );
      ({ copy } = await shop.publish('shirt'));
    }
    const worst = Math.max(...times);
    process.stderr.write(
      `withdrawn after ${median(times).toFixed(0)} ms (median), ${worst.toFixed(0)} ms (worst of 15)\n`,
    );
    expect(median(times)).toBeLessThan(1_000);
    expect(worst).toBeLessThan(1_000 + SLACK_MS);
    const told = await until(shop.told, ({ length }) => length === 16);
    expect(told.every((one) => one !== null)).toBe(true);
    expect(JSON.stringify(told.at(-1))).not.toContain('Colour 0');
  }, 60_000);

  it('withdraws what waits, too, and queues it anew where the policy asks for a review', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.reviewAll();
    await shop.publish('shirt');
    const [before] = await shop.waiting();
    await shop.store(item('shirt', { brand: 'Südwind' }));
    const [after] = await until(shop.waiting, ([entry]) => entry?.copy?.copyId !== before.copy?.copyId);
    expect(after.copy?.productVersion).not.toBe(before.copy?.productVersion);
    expect(await failure(shop.review(before, approve))).toMatchObject({ code: 'ABORTED' });
    expect(await shop.told()).toEqual([]);
  });

  it('leaves texts alone when only price and stock change: they are filled in when somebody reads', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    const { copy } = await shop.publish('shirt');
    await shop.store(item('shirt', { price: { amountMinor: 100, currency: 'EUR' }, inStock: false }));
    await shop.store(item('other'));
    await shop.publish('other');
    await shop.store(item('other', { title: 'Other Shirt' }));
    await until(
      () => shop.actions('other'),
      (actions) => actions.includes('withdrawn'),
    );
    expect(await statusOf(shop.tenant, copy!.copyId)).toBe('published');
    expect(await shop.actions()).toEqual(['composed', 'published']);
  });

  it('takes the texts of a removed item back for good', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await shop.remove('shirt');
    const told = await until(shop.told, ({ length }) => length === 2);
    expect(told[1]).toBeNull();
    expect(await shop.actions()).toEqual(['composed', 'published', 'withdrawn']);
  });

  it('of many products takes all their texts back, and writes them anew also when the copywriter ends in between', async () => {
    const ITEMS = 60;
    const shop = desk.newShop();
    const ids = Array.from({ length: ITEMS }, (_, n) => `shirt-${n}`);
    const storeAll = (brand: string) => shop.store(...ids.map((itemId) => item(itemId, { brand })));
    await storeAll('Nordwind');
    for (const itemId of ids) await shop.publish(itemId);
    const versions = async (status: string) => {
      const rows = await desk.database.query<{ product_version: string }>(
        'select product_version from copy where tenant = $1 and status = $2',
        [shop.tenant, status],
      );
      return rows.map(({ product_version: version }) => version);
    };
    const before = new Set(await versions('published'));
    await storeAll('Südwind');
    const changedAt = performance.now();
    const withdrawn = await until(
      () => versions('withdrawn'),
      ({ length }) => length === ITEMS,
    );
    process.stderr.write(`${ITEMS} withdrawn after ${(performance.now() - changedAt).toFixed(0)} ms\n`);
    expect(new Set(withdrawn)).toEqual(before);
    await desk.copywriter.stop();
    desk.copywriter = await desk.start();
    const published = await until(
      () => versions('published'),
      ({ length }) => length === ITEMS,
    );
    expect(published.filter((version) => before.has(version))).toEqual([]);
    const told = await until(shop.told, ({ length }) => length === 3 * ITEMS);
    expect(told.slice(-ITEMS).every((one) => one?.itemId.startsWith('shirt-'))).toBe(true);
  }, 60_000);

  it('is heard of when it came while no copywriter ran', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await desk.copywriter.stop();
    await shop.store(item('shirt', { brand: 'Südwind' }));
    desk.copywriter = await desk.start();
    await until(shop.actions, (actions) => actions.join() === 'composed,published,withdrawn,composed,published');
  });

  it('is dealt with once by several copywriters', async () => {
    const other = await desk.start();
    try {
      const shop = desk.newShop();
      await shop.store(item('shirt'));
      await shop.publish('shirt');
      // The other one follows the tenant now, too.
      await failure(other.desk.publish({ tenant: shop.tenant, itemId: 'x', channel: 4, locale: '', reviewer: 'anna' }));
      await shop.store(item('shirt', { brand: 'Südwind' }));
      await until(shop.actions, ({ length }) => length >= 5);
      await sleep(600);
      expect(await shop.actions()).toEqual(['composed', 'published', 'withdrawn', 'composed', 'published']);
      expect(await until(shop.told, ({ length }) => length === 2)).toHaveLength(2);
    } finally {
      await other.stop();
    }
  });
});

it('takes back what a policy of a later release forbids as far as it is known, and lets nothing out by itself', async () => {
  const shop = desk.newShop();
  await shop.store(item('shirt', { attributes: { material: 'Linen' } }));
  await shop.publish('shirt');
  const linen = { claimClass: 'eco', locale: '*', words: 'linen', rule: 'banned' };
  const policy = { claimRules: [linen, { ...linen, rule: 'of the future' }] };
  await createPolicyStore(desk.database).putPolicy(shop.tenant, policy, 0, 'anna');
  await until(shop.told, (told) => told.at(-1) === null);
  await shop.store(item('mug'));
  expect(await shop.publish('mug')).toMatchObject({ published: false, reasons: ['the policy asks for a review'] });
  const { tenant } = shop;
  expect(await failure(desk.copywriter.desk.getPolicy({ tenant }))).toMatchObject({ code: 'UNAVAILABLE' });
});

describe('a new policy', () => {
  it('takes back what it forbids within a second or so, and has it written without the words', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    const { copy } = await shop.publish('shirt');
    expect(JSON.stringify(copy?.fields)).toMatch(/linen/i);
    const rule = { claimClass: 'eco', locale: '*', words: 'linen', rule: 'banned' };
    await shop.putPolicy({ claimRules: [rule] });
    const actions = await until(shop.actions, (all) => all.includes('withdrawn'));
    expect(actions.slice(0, 3)).toEqual(['composed', 'published', 'withdrawn']);
    const told = await until(shop.told, ({ length }) => length === 2);
    expect(JSON.stringify(told[1]?.fields ?? [])).not.toMatch(/linen/i);
  });
});
