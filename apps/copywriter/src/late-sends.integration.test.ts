import { setTimeout as sleep } from 'node:timers/promises';
import { type BrokerProxy, type DatabaseProxy } from '@attune/test-services';
import { type Desk, item, startDeskBehindProxies } from './desk-harness';
import { until } from './running-copywriter';

/** A send is given up after 10 s; what came after it is on the topic so soon. */
const TOLD_WITHIN_MS = 25_000;

/** One who has fallen silent with the right to send loses it after 25 s. */
const TAKEN_OVER_WITHIN_MS = 35_000;

let desk: Desk;
let brokerProxy: BrokerProxy;
let databaseProxy: DatabaseProxy;
let direct: Record<string, string>;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ desk, brokerProxy, databaseProxy, direct, stop } = await startDeskBehindProxies());
}, 60_000);

afterAll(() => stop());

describe('a send that hangs until it is given up, and arrives all the same', () => {
  it.each([
    ['its copywriter goes on', () => Promise.resolve()],
    [
      'its copywriter ends, and another one goes on',
      async () => {
        await desk.copywriter.stop();
        desk.copywriter = await desk.start();
      },
    ],
  ])(
    'brings back no text that was taken back meanwhile: %s',
    async (_, change) => {
      const shop = desk.newShop();
      await shop.store(item('shirt'));
      const held = brokerProxy.holdNextRequest('Produce', shop.tenant);
      await shop.publish('shirt');
      const hung = await held;
      await shop.retract({});
      await change();
      await until(shop.told, (told) => told.at(-1) === null, TOLD_WITHIN_MS);
      await hung.letGo();
      expect((await shop.told()).at(-1)).toBeNull();
    },
    60_000,
  );

  it('is overtaken by another copywriter where its own has lost the database, too', async () => {
    const silent = desk.copywriter;
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    const held = brokerProxy.holdNextRequest('Produce', shop.tenant);
    await shop.publish('shirt');
    const hung = await held;
    databaseProxy.freeze();
    desk.copywriter = await desk.start(direct);
    await shop.retract({});
    await until(shop.told, (told) => told.at(-1) === null, TAKEN_OVER_WITHIN_MS);
    await hung.letGo();
    expect((await shop.told()).at(-1)).toBeNull();
    databaseProxy.thaw();
    await silent.stop();
    await desk.copywriter.stop();
    desk.copywriter = await desk.start();
  }, 90_000);

  it('puts no older text in the place of a newer one', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    const held = brokerProxy.holdNextRequest('Produce', shop.tenant);
    await shop.publish('shirt');
    const hung = await held;
    await shop.store(item('shirt', { brand: 'Südwind' }));
    const isNew = (text: unknown) => JSON.stringify(text ?? null).includes('Südwind');
    await until(shop.told, (told) => isNew(told.at(-1)), TOLD_WITHIN_MS);
    await hung.letGo();
    expect(isNew((await shop.told()).at(-1))).toBe(true);
  }, 60_000);
});

describe('two copywriters, and a broker that comes and goes', () => {
  const ITEMS = 12;
  const ROUNDS = 12;

  it('leave the topic with what is published, and nothing else', async () => {
    const other = await desk.start();
    const shop = desk.newShop();
    const ids = Array.from({ length: ITEMS }, (_, n) => `shirt-${n}`);
    for (let round = 0; round < ROUNDS; round++) {
      if (round % 4 === 1) brokerProxy.freeze();
      if (round % 4 === 3) brokerProxy.thaw();
      if (round === 6) await brokerProxy.cut();
      if (round === 7) await brokerProxy.restore();
      await shop.store(...ids.map((itemId) => item(itemId, { brand: `Brand ${round}` })));
      for (const itemId of ids) {
        const chance = Math.random();
        if (chance < 0.5) await shop.publish(itemId);
        else if (chance < 0.75) await shop.retract({ itemId });
      }
      // As a shop's day has: some changes come close together, some not.
      await sleep(Math.random() * 400);
    }
    await until(waiting, (count) => count === 0, 2 * TOLD_WITHIN_MS);
    const published = await desk.database.query<{ item_id: string; copy_id: string }>(
      `select item_id, copy_id from copy where tenant = $1 and status = 'published'`,
      [shop.tenant],
    );
    const copyIds = Object.fromEntries(published.map(({ item_id: itemId, copy_id: copyId }) => [itemId, copyId]));
    expect(await shop.lastWords()).toEqual(copyIds);
    await other.stop();
  }, 90_000);

  /** Texts that are not on the topic yet, and texts that are to be written anew. */
  async function waiting(): Promise<number> {
    const [{ count }] = await desk.database.query<{ count: number }>(
      `select (select count(*) from copy_outbox) + (select count(*) from copy where rewrite_due) as count`,
    );
    return count;
  }
});
