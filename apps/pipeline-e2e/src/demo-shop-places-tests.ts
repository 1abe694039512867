import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Running } from './page-harness';
import {
  becomeNewVisitor,
  categoryShown,
  holdBack,
  outcomeShown,
  pageForEachTest,
  productSettled,
  shifted,
  stopClock,
  watchShifts,
} from './page-harness';

const LISTS = /\/v1\/(recommendations|rank)/;

/** Where a shopper may come in: at a product, in a category, at what a search finds; with the list slow or away. */
export function describePlaces(running: () => Running): void {
  let page: Page;
  const shopUrl = () => running().system.services.addresses.storefrontUrl;

  pageForEachTest(running, 860, (opened) => (page = opened));

  const says = (selector: string, text: string) => page.waitForSelector(`${selector}:has-text("${text}")`);
  const listed = () => page.locator('#list .card').evaluateAll((all) => all.map((each) => each.dataset['item']));
  /** A product of the shop. */
  const someItem = async () => {
    const response = await fetch(`${shopUrl()}/v1/recommendations?k=1`);
    const { items } = (await response.json()) as { items: { itemId: string; product: { categoryPath: string[] } }[] };
    return items[0];
  };

  it('shows a product that was linked to before the list is there, and follows its view then', async () => {
    const { itemId } = await someItem();
    // Of whom nothing is known, whatever was done in the shop before.
    const visit = JSON.stringify({ shopper: `anon:visitor-${randomUUID()}`, cart: [] });
    await page.addInitScript((kept) => localStorage.setItem('attune.demo-shop.visit', kept), visit);
    const release = await holdBack(page, LISTS);
    await stopClock(page);
    await page.goto(`${shopUrl()}#/item/${itemId}`);
    await page.waitForSelector(`#product[data-item="${itemId}"] .copy .sentence`);
    expect(await page.locator('#list .card').count()).toBe(0);
    await page.clock.resume();
    release();
    await page.waitForSelector('#list .card');
    await outcomeShown(page);
    expect(await page.locator('#history .verb:has-text("just now")').count()).toBe(1);
    await page.click('text=The whole list, before and after');
    await page.waitForSelector('.between li a');
    expect(await page.locator('.between li a').count()).toBe(1);
  });

  it('finds products while the list is slow', async () => {
    const release = await holdBack(page, /\/v1\/recommendations/);
    await stopClock(page);
    await page.goto(`${shopUrl()}#/search/linen`);
    await page.waitForSelector('#list-heading:has-text("“linen”")');
    expect(await page.locator('#list .card').count()).toBeGreaterThan(0);
    release();
  });

  it('says that a product cannot be shown while the catalog cannot be read', async () => {
    const { itemId } = await someItem();
    await page.route('**/demo/item?*', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto(`${shopUrl()}#/item/${itemId}`);
    await says('#product-title', 'cannot be shown just now');
    await page.waitForSelector('#list .card');
    expect(await page.locator('.is-awaited:visible').count()).toBe(0);
  });

  it('stands still when a product is linked to', async () => {
    const { itemId } = await someItem();
    await watchShifts(page);
    await page.goto(`${shopUrl()}#/item/${itemId}`);
    await page.waitForSelector('.shelf .card');
    await page.waitForSelector('.copy .sentence');
    await productSettled(page);
    expect(await shifted(page)).toBeLessThan(0.1);
  });

  it('leads from a product to its categories, each best for the shopper first, and from one to those within it', async () => {
    const { itemId, product } = await someItem();
    const [widest, narrower] = product.categoryPath;
    await page.goto(`${shopUrl()}#/item/${itemId}`);
    await page.locator('.eyebrow a').first().click();
    await says('#list-heading', widest);
    await says('#list-level', 'Chosen from what you looked at');
    expect(await page.title()).toContain(widest);
    expect((await listed()).length).toBeGreaterThan(0);
    expect(await page.locator('#top-pick').isVisible()).toBe(false);
    await page.locator('#categories a', { hasText: narrower }).first().click();
    await categoryShown(page, narrower);
    await says('#trail a', widest);
    await page.locator('#list .card').first().click();
    await page.waitForSelector('#product .copy .sentence');
    await page.goBack();
    await categoryShown(page, narrower);
    await page.goBack();
    await categoryShown(page, widest);
    expect((await listed()).length).toBeGreaterThan(0);
  });

  it('shows a category as the catalog has it while there are no recommendations, and the best first when it is tried again', async () => {
    await page.route(LISTS, (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.goto(`${shopUrl()}#/category/Fashion`);
    await says('#list-level', 'cannot be said just now');
    expect(await page.locator('#list .card').count()).toBeGreaterThan(0);
    expect(await page.locator('#list .reason').count()).toBe(0);
    await page.unroute(LISTS);
    await page.click('#again');
    await page.waitForSelector('#list .reason');
    expect(await page.locator('#again').isVisible()).toBe(false);
    expect(await page.locator('#list-heading').textContent()).toBe('Fashion');
  });

  it('shows what is found best for the shopper first, with the reason; and as it is found while nobody can say', async () => {
    await stopClock(page);
    await page.goto(`${shopUrl()}#/search/cotton`);
    await says('#list-level', 'best for you first');
    const ranked = await listed();
    expect((await page.locator('#list .reason').first().textContent())?.length).toBeGreaterThan(0);
    await page.route(LISTS, (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.reload();
    await says('#list-heading', '“cotton”');
    const asFound = await listed();
    expect(asFound).not.toEqual(ranked);
    expect([...asFound].sort()).toEqual([...ranked].sort());
    expect(await page.locator('#list-level').textContent()).not.toContain('best for you');
  });

  it('says of what is found whether it is sold out', async () => {
    const item = {
      title: 'Teapot',
      categoryPath: ['Kitchen'],
      attributes: {},
      price: { amountMinor: 1250, currency: 'EUR' },
    };
    const items = [true, false].map((inStock) => ({ ...item, itemId: String(inStock), inStock }));
    await page.route('**/demo/search?*', (route) => route.fulfill({ json: { items, more: false } }));
    await page.goto(`${shopUrl()}#/search/teapot`);
    await says('#list-heading', '“teapot”');
    expect(await page.locator('#list .price').allTextContents()).toEqual(['€12.50', '€12.50 · sold out']);
  });

  it('does not jump when somebody else begins to shop, and from category to category', async () => {
    await page.goto(shopUrl());
    await page.waitForSelector('#categories a');
    const watch = (id: string) =>
      page.evaluate((each) => {
        const seen = { hidden: false };
        const place = document.getElementById(each)!;
        new MutationObserver(() => (seen.hidden ||= place.hidden === true)).observe(place, { attributes: true });
        Object.assign(globalThis, { seen });
      }, id);
    const hidden = () => page.evaluate(() => (globalThis as unknown as { seen: { hidden: boolean } }).seen.hidden);
    await watch('categories');
    await becomeNewVisitor(page);
    expect(await hidden()).toBe(false);
    await page.goto(`${shopUrl()}#/category/Fashion`);
    await categoryShown(page, 'Fashion');
    await watch('trail');
    const [narrower] = await page.locator('#categories a').allTextContents();
    await page.locator('#categories a').first().click();
    await categoryShown(page, narrower);
    expect(await hidden()).toBe(false);
  });

  it.each([1280, 390])('fits names of categories without end and without spaces into %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 860 });
    const items = ['Kategorie', 'Bezeichnung'].map((name, i) => {
      const categoryPath = [name.repeat(17), 'Unterkategorie'.repeat(12)];
      const product = { itemId: name, title: name, categoryPath, attributes: {}, inStock: true };
      return { itemId: name, rank: i + 1, score: 1, reason: { kind: 'popular', text: 'x' }, product };
    });
    const list = { recommendationId: 'r', level: 'popular', items };
    await page.route(/\/v1\/recommendations/, (route) => route.fulfill({ json: list }));
    for (const place of ['', `#/category/${items[0].product.categoryPath.join('/')}`]) {
      await page.goto(`${shopUrl()}/${place}`);
      await categoryShown(page, place === '' ? 'For you' : items[0].product.categoryPath[1]);
      await page.waitForSelector('#list .card');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it('reads out what list is shown now', async () => {
    await page.goto(shopUrl());
    await page.waitForSelector('#list .card');
    const read = page.locator('[aria-live="polite"]', { has: page.locator('#list-heading') });
    await page.fill('#search', 'cotton');
    await says('#list-heading', '“cotton”');
    expect(await read.textContent()).toMatch(/“cotton”\s*The first 24/);
  });
}
