import { copywriterV1 } from '@attune/contracts';
import { approve, type Desk, edit, item, type Shop, startDesk } from './desk-harness';
import { until } from './running-copywriter';

const { Channel } = copywriterV1;
const EDITED = 'Oxford Shirt for {price}';
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
}, 60_000);

afterAll(() => desk.stop());

describe('Compose, where a person let a text out', () => {
  const ask = (shop: Shop, parts: Partial<copywriterV1.ComposeRequest> = {}, of = desk.copywriter) =>
    of.client.compose(
      copywriterV1.ComposeRequest.fromPartial({
        ...{ tenant: shop.tenant, subject: { $case: 'itemId', value: 'shirt' } },
        ...{ channel: Channel.CHANNEL_AD, locale: 'en' },
        ...parts,
      }),
    );
  /** Once the database has told of the text: on a busy machine the first calls may not wait for it. */
  const answer = (...asked: Parameters<typeof ask>) =>
    until(
      async () => (await ask(...asked)).variants,
      ([{ fallbackReason }]) => fallbackReason !== 'the reviewed text could not be read in time',
    );
  const headline = ({ fields }: copywriterV1.Copy) => fields.find(({ name }) => name === 'headline')?.text;

  /** A shop where a person wrote the ad's headline. */
  async function edited() {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.reviewAll();
    await shop.publish('shirt');
    const [entry] = await shop.waiting();
    const fields = entry.copy!.fields.map(({ name, text }) => ({ name, text }));
    const own = fields.map((field) => (field.name === 'headline' ? { ...field, text: EDITED } : field));
    const { entry: decided } = await shop.review(entry, edit(own));
    return { shop, copyId: decided!.copy!.copyId };
  }

  it('answers with it at once, with the price of now, and the rules’ other wordings behind it', async () => {
    const { shop, copyId } = await edited();
    const [first, ...others] = await answer(shop, { variants: 3 });
    expect(first).toMatchObject({
      copyId,
      reviewed: true,
      planReason: 'a person let this text out',
      fallbackReason: '',
    });
    expect(headline(first)).toBe('Oxford Shirt for €49.90');
    expect(others).toHaveLength(2);
    expect(others.some(({ reviewed }) => reviewed)).toBe(false);
    await shop.store(item('shirt', { price: { amountMinor: 1990, currency: 'EUR' } }));
    const [later] = await until(
      () => answer(shop),
      ([copy]) => headline(copy) === 'Oxford Shirt for €19.90',
    );
    expect(later.copyId).toBe(copyId);
  });

  it('answers whoever asks, and for whole catalogs, but at its own channel and locale only', async () => {
    const { shop, copyId } = await edited();
    const affinities = [{ attribute: 'material', value: 'linen', weight: 1 }];
    const [fitted] = await answer(shop, { profile: { affinities } });
    expect(fitted.copyId).toBe(copyId);
    const many = desk.copywriter.client.composeMany(
      copywriterV1.ComposeManyRequest.fromPartial({ tenant: shop.tenant, channel: Channel.CHANNEL_AD, locale: 'en' }),
    );
    for await (const { outcome } of many) {
      expect(outcome).toMatchObject({ $case: 'copy', value: { copyId, reviewed: true } });
    }
    for (const elsewhere of [{ channel: Channel.CHANNEL_CARD }, { locale: 'de' }]) {
      const [copy] = await answer(shop, elsewhere);
      expect(copy).toMatchObject({ reviewed: false, writer: 'rules' });
    }
  });

  it('answers with what was approved as it was', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.reviewAll();
    await shop.publish('shirt');
    expect((await answer(shop))[0].reviewed).toBe(false);
    const [entry] = await shop.waiting();
    await shop.review(entry, approve);
    const [copy] = await answer(shop, { seed: 7 });
    expect(copy).toMatchObject({ copyId: entry.copy!.copyId, reviewed: true, writer: 'rules' });
    expect(copy.fields.every(({ sentences }) => sentences.every(({ facts }) => facts.length > 0))).toBe(true);
  });

  it('writes by the rules where it is too long for the request, and says why', async () => {
    const { shop } = await edited();
    const [copy] = await answer(shop, { limits: { headline: 15 } });
    expect(copy).toMatchObject({
      reviewed: false,
      fallbackReason: 'the reviewed text does not fit what is asked for',
    });
  });

  it('never answers with it once the product is another one, and not for long once it was taken back', async () => {
    const { shop } = await edited();
    await shop.store(item('shirt', { attributes: { material: 'Cotton', colour: 'Navy' } }));
    await until(
      () => answer(shop),
      ([copy]) => JSON.stringify(copy.fields).includes('otton') && !copy.reviewed,
    );
    const other = (await edited()).shop;
    expect(await other.retract({})).toEqual({ retracted: 1 });
    expect((await answer(other))[0].reviewed).toBe(false);
  });

  it('is heard of by every copywriter within a second', async () => {
    const second = await desk.start();
    try {
      const { shop, copyId } = await edited();
      const began = performance.now();
      await until(
        () => answer(shop, {}, second),
        ([copy]) => copy.copyId === copyId,
      );
      expect(performance.now() - began).toBeLessThan(2_000);
    } finally {
      await second.stop();
    }
  });
});
