import { type BrokerProxy, kafkaBrokers, startBrokerProxy } from '@attune/test-services';
import { type Desk, item, startDesk } from './desk-harness';
import { until } from './running-copywriter';

/** A send is given up after 10 s; what came after it is on the topic so soon. */
const TOLD_WITHIN_MS = 25_000;

let desk: Desk;
let brokerProxy: BrokerProxy;

beforeAll(async () => {
  desk = await startDesk(async (databaseUrl) => {
    brokerProxy = await startBrokerProxy(kafkaBrokers()[0]);
    return { databaseUrl, brokers: brokerProxy.brokers };
  });
}, 60_000);

afterAll(async () => {
  await desk.stop();
  await brokerProxy.close();
});

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
