import { copywriterV1 } from '@attune/contracts';
import { createFrameStore } from '@attune/copy-store';
import { approve, type Desk, edit, everyChannel, failure, item, reject, startDesk } from './desk-harness';
import { until } from './running-copywriter';

const { Channel, ReviewStatus } = copywriterV1;
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
}, 60_000);

afterAll(() => desk.stop());

describe('Publish', () => {
  it('puts the rules’ text on the topic at once, with its facts, and the price left open', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    const { copy, published, reasons } = await shop.publish('shirt');
    expect([published, reasons, copy?.writer]).toEqual([true, [], 'rules']);
    expect(copy?.fields.some(({ text }) => text.includes('€49.90'))).toBe(true);
    const [told] = await until(shop.told, ({ length }) => length > 0);
    expect(told).toMatchObject({
      ...{ tenant: shop.tenant, itemId: 'shirt', channel: 'ad', locale: 'en', segment: '', copyId: copy?.copyId },
      ...{ writer: 'rules', policyVersion: '0' },
    });
    expect(told).not.toHaveProperty('digitalSourceType');
    const texts = JSON.stringify(told!.fields);
    expect(texts).toContain('{price}');
    expect(texts).not.toContain('49');
    for (const { text, sentences } of told!.fields) {
      expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text);
      for (const { facts } of sentences) expect(facts.length).toBeGreaterThan(0);
    }
    expect(await shop.actions()).toEqual(['composed', 'published']);
    // Once more is the same text, and no news.
    expect((await shop.publish('shirt')).published).toBe(true);
    expect(await shop.actions()).toEqual(['composed', 'published']);
  });

  it('queues it where the policy asks for a review, and says why', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.reviewAll();
    const { published, reasons } = await shop.publish('shirt');
    expect([published, reasons]).toEqual([false, ['the policy asks for a review']]);
    const [entry] = await shop.waiting();
    expect(entry).toMatchObject({ status: ReviewStatus.REVIEW_STATUS_WAITING, revision: 1, reasons, published: [] });
    expect(await shop.told()).toEqual([]);
  });

  it('knows no item that the catalog does not have, and refuses what is wrong by its field', async () => {
    const shop = desk.newShop();
    expect(await failure(shop.publish('missing'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await failure(shop.publish(''))).toMatchObject({ field: 'item_id' });
    expect(await failure(shop.publish('shirt', Channel.CHANNEL_UNSPECIFIED))).toMatchObject({ field: 'channel' });
    const anonymous = { tenant: shop.tenant, itemId: 'shirt', channel: Channel.CHANNEL_AD, locale: 'en' };
    const nobody = desk.copywriter.desk.publish({ ...anonymous, reviewer: ' ' });
    expect(await failure(nobody)).toMatchObject({ field: 'reviewer' });
  });
});

describe('Retract', () => {
  it('takes texts back with a tombstone each', async () => {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await shop.publish('shirt', Channel.CHANNEL_PRODUCT_PAGE, 'de-AT');
    expect(await shop.retract({ locale: 'de' })).toEqual({ retracted: 1 });
    expect(await shop.retract({})).toEqual({ retracted: 1 });
    const told = await until(shop.told, ({ length }) => length === 4);
    expect(told.filter((one) => one === null)).toHaveLength(2);
    expect(await failure(shop.retract({ reason: 'x'.repeat(1_001) }))).toMatchObject({ field: 'reason' });
  });
});

describe('Review', () => {
  async function oneWaiting() {
    const shop = desk.newShop();
    await shop.store(item('shirt'));
    await shop.reviewAll();
    await shop.publish('shirt');
    const [entry] = await shop.waiting();
    return { shop, entry };
  }

  it('publishes what was approved', async () => {
    const { shop, entry } = await oneWaiting();
    const { entry: decided } = await shop.review(entry, approve);
    expect(decided).toMatchObject({ status: ReviewStatus.REVIEW_STATUS_APPROVED, revision: 2 });
    expect(await until(shop.told, ({ length }) => length === 1)).toMatchObject([{ copyId: entry.copy?.copyId }]);
    expect(await shop.actions()).toEqual(['composed', 'approved', 'published']);
    expect(await shop.waiting()).toEqual([]);
  });

  it('publishes an edit, with the facts of the fields that were left alone', async () => {
    const { shop, entry } = await oneWaiting();
    const fields = entry.copy!.fields.map(({ name, text }) => ({ name, text }));
    const edited = fields.map((field, n) => (n === 0 ? { ...field, text: 'Oxford Shirt' } : field));
    const { entry: decided } = await shop.review(entry, edit(edited));
    expect(decided?.copy?.copyId).not.toBe(entry.copy?.copyId);
    const [told] = await until(shop.told, ({ length }) => length === 1);
    expect(told?.fields.map(({ name, text }) => ({ name, text }))).toEqual(edited);
    expect(told?.fields[0].sentences).toEqual([]);
    expect(told?.fields[1].sentences.length).toBeGreaterThan(0);
    expect(await shop.actions()).toEqual(['composed', 'replaced', 'edited', 'published']);
  });

  it('refuses an edit that says what the catalog does not, and names the words', async () => {
    const { shop, entry } = await oneWaiting();
    const [headline, ...rest] = entry.copy!.fields.map(({ name, text }) => ({ name, text }));
    const wrong = edit([headline, { name: rest[0].name, text: 'Made of hemp.' }]);
    const { code, field, message } = await failure(shop.review(entry, wrong));
    expect([code, field]).toEqual(['INVALID_ARGUMENT', 'edit.fields[1].text']);
    expect(message).toMatch(/hemp/i);
    expect(await shop.actions()).toEqual(['composed']);
  });

  it('refuses an edit that is none by its field', async () => {
    const { shop, entry } = await oneWaiting();
    const wrong = async (fields: copywriterV1.TextField[]) => (await failure(shop.review(entry, edit(fields)))).field;
    expect(await wrong([])).toBe('edit.fields');
    expect(await wrong([{ name: 'body', text: 'x' }])).toBe('edit.fields[0].name');
    expect(await wrong([{ name: 'headline', text: ' ' }])).toBe('edit.fields[0].text');
    expect(await wrong([{ name: 'headline', text: 'x'.repeat(10_001) }])).toBe('edit.fields[0].text');
    expect(await wrong([{ name: 'headline', text: 'a\u0000b' }])).toBe('edit.fields[0].text');
    expect((await failure(shop.review(entry, undefined))).field).toBe('decision');
    expect(await shop.waiting()).toHaveLength(1);
  });

  it('lets one of several reviewers win, and tells the others', async () => {
    const { shop, entry } = await oneWaiting();
    const decisions = [approve, reject, approve, reject, approve];
    const all = await Promise.allSettled(decisions.map((decision, n) => shop.review(entry, decision, `reviewer ${n}`)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'ABORTED' });
    expect((await shop.actions()).filter((action) => ['approved', 'rejected'].includes(action))).toHaveLength(1);
    expect(await failure(shop.review(entry, approve))).toMatchObject({ code: 'ABORTED' });
    const unknown = { ...entry, copy: { ...entry.copy!, copyId: 'unknown' } };
    expect(await failure(shop.review(unknown, approve))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists page by page beside the last published text', async () => {
    const shop = desk.newShop();
    for (let n = 0; n < 5; n++) await shop.store(item(`i${n}`));
    const { copy } = await shop.publish('i2');
    await shop.reviewAll();
    await shop.store(item('i2', { brand: 'Südwind' }));
    for (let n = 0; n < 5; n++) await shop.publish(`i${n}`);
    const list = (pageToken: string) =>
      desk.copywriter.desk.listReviews({ tenant: shop.tenant, pageSize: 2, pageToken });
    const seen: copywriterV1.ReviewEntry[] = [];
    for (let token = '', pages = 0; pages === 0 || token !== ''; pages++) {
      const page = await list(token);
      seen.push(...page.entries);
      token = page.nextPageToken;
    }
    expect(seen.map((entry) => entry.copy?.itemId).sort()).toEqual(['i0', 'i1', 'i2', 'i3', 'i4']);
    const before = seen.find((entry) => entry.copy?.itemId === 'i2')?.published;
    expect(before?.map(({ name }) => name)).toEqual(copy?.fields.map(({ name }) => name));
    for (const token of ['x', 'bm8', Buffer.from('["x",1]').toString('base64url')]) {
      expect((await failure(list(token))).field).toBe('page_token');
    }
  });
});

describe('a frame that a model wrote', () => {
  it('waits among the texts, and is approved or rejected like them', async () => {
    const shop = desk.newShop();
    const frames = createFrameStore(desk.database);
    const put = (key: string) => {
      const frame = { fields: [{ name: 'body', sentences: ['{name} is a {type}.'] }] };
      return frames.putFrame(
        shop.tenant,
        { key, frame, writer: 'model:m', promptVersion: '1', reasons: [] },
        'waiting',
      );
    };
    await shop.reviewAll();
    await put('bags in wool');
    await shop.store(item('shirt'));
    await shop.publish('shirt');
    await put('shirts in linen');
    const seen: copywriterV1.ReviewEntry[] = [];
    for (let pageToken = '', n = 0; n < 4; n++) {
      const page = await desk.copywriter.desk.listReviews({ tenant: shop.tenant, pageSize: 1, pageToken });
      seen.push(...page.entries);
      pageToken = page.nextPageToken;
      if (pageToken === '') break;
    }
    const [bags, text, shirts] = seen;
    expect(seen.map(({ copy }) => copy?.itemId)).toEqual(['', 'shirt', '']);
    expect(bags.copy).toMatchObject({
      ...{ planReason: 'a frame for bags in wool', writer: 'model:m', digitalSourceType: 'trainedAlgorithmicMedia' },
      fields: [{ name: 'body', text: '{name} is a {type}.' }],
    });
    expect((await shop.review(bags, approve)).entry?.status).toBe(ReviewStatus.REVIEW_STATUS_APPROVED);
    expect(await failure(shop.review(bags, reject))).toMatchObject({ code: 'ABORTED' });
    // Without what it was asked for, an edit of it cannot be checked.
    expect(await failure(shop.review(shirts, edit([{ name: 'body', text: 'x' }])))).toMatchObject({ code: 'ABORTED' });
    expect((await shop.review(shirts, reject)).entry?.status).toBe(ReviewStatus.REVIEW_STATUS_REJECTED);
    expect(await frames.frame(shop.tenant, 'bags in wool')).toMatchObject({ status: 'approved' });
    const unknown = { ...bags, copy: { ...bags.copy!, copyId: 'frame:unknown' } };
    expect(await failure(shop.review(unknown, approve))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await shop.waiting()).map(({ copy }) => copy?.copyId)).toEqual([text.copy?.copyId]);
  });
});

describe('the policy', () => {
  it('has versions, of which one of two changes wins', async () => {
    const shop = desk.newShop();
    const { tenant } = shop;
    expect((await desk.copywriter.desk.getPolicy({ tenant })).policy).toMatchObject({ version: '', claimRules: [] });
    const rule = { claimClass: 'eco', locale: 'en', words: 'green', rule: 'banned' };
    expect(await shop.putPolicy({ claimRules: [rule] })).toMatchObject({ version: '1', claimRules: [rule] });
    expect(await failure(shop.putPolicy({}))).toMatchObject({ code: 'ABORTED' });
    expect(await shop.putPolicy({}, '1')).toMatchObject({ version: '2' });
    const wrong = { ...rule, rule: 'forbidden' };
    expect((await failure(shop.putPolicy({ claimRules: [rule, wrong] }, '2'))).field).toBe(
      'policy.claim_rules[1].rule',
    );
    const twice = [...everyChannel('automatic'), ...everyChannel('after_review')];
    expect((await failure(shop.putPolicy({ channels: twice }, '2'))).field).toBe('policy.channels');
  });
});
