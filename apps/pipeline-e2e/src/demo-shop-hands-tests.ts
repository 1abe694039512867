import type { Locator, Page } from 'playwright-core';
import type { Running } from './demo-shop-tests';
import { pageForEachTest } from './page-harness';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The demo shop's page for whoever reads large letters, uses a phone, the keyboard alone or a screen reader, or clicks twice. */
export function describeHands(running: () => Running): void {
  let page: Page;
  const shopUrl = () => running().system.services.addresses.storefrontUrl;

  pageForEachTest(running, 860, (opened) => (page = opened));

  const open = async (size: { width: number; textPercent?: number }) => {
    await page.setViewportSize({ width: size.width, height: 800 });
    await page.goto(shopUrl());
    await page.evaluate(
      (percent) => (document.documentElement.style.fontSize = `${percent}%`),
      size.textPercent ?? 100,
    );
    await page.waitForSelector('#list .card');
  };
  const openFirst = async () => {
    await page.locator('#list .card').first().click();
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
  };
  const boxOf = async (place: Locator): Promise<Box> => (await place.boundingBox())!;
  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it.each([
    { width: 1280, textPercent: 100 },
    { width: 390, textPercent: 100 },
    { width: 390, textPercent: 200 },
  ])('tells what a click did beside what one clicks next: $width pixels, letters of $textPercent %', async (size) => {
    await open(size);
    await openFirst();
    // Until nothing moves any more.
    await page.waitForSelector('.shelves:not(.is-coming)');
    await page.waitForSelector('.copy:not(.is-coming)');
    const add = page.getByRole('button', { name: 'Add to cart' });
    await add.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await add.click();
    const notice = page.locator('#notice.is-shown');
    await notice.waitFor();
    const told = await boxOf(notice);
    expect(told.x).toBeGreaterThanOrEqual(0);
    expect(told.y + told.height).toBeLessThanOrEqual(800);
    for (const other of ['.top', '#departments', '#product .actions']) {
      expect({ other, isUnder: overlap(told, await boxOf(page.locator(other))) }).toEqual({ other, isUnder: false });
    }
    if (size.width < 900) expect(overlap(told, await boxOf(page.locator('.learned')))).toBe(false);
  });

  it('buys once where somebody clicks twice, says what was done, and leaves the focus where it was', async () => {
    await open({ width: 1280 });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/v1/events')) sent.push(...(request.postData()?.match(/"type":"\w+"/g) ?? []));
    });
    await openFirst();
    await page.getByRole('button', { name: 'Wish for it' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#notice:has-text("On your wish list")');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('On your wish list');
    await page.getByRole('button', { name: 'Buy now' }).dblclick();
    await page.waitForSelector('#notice:has-text("Bought")');
    await page.waitForSelector('#history :has-text("Bought")');
    expect(sent.filter((type) => type.includes('purchase'))).toHaveLength(1);
    expect(sent.filter((type) => type.includes('add_to_wishlist'))).toHaveLength(1);
    // Whoever comes back may buy another one.
    await page.click('.back');
    await page.waitForSelector('#product', { state: 'hidden' });
    await openFirst();
    expect(await page.getByRole('button', { name: 'Buy now' }).count()).toBe(1);
  });

  it.each([1280, 390])('leads from the list to what the clicks changed, in %d pixels', async (width) => {
    await open({ width });
    await page.click('#shopper-button');
    await page.click('#shopper-list [data-shopper=""]');
    await page.waitForSelector('#list-level[data-level="popular"]');
    const link = page.getByRole('link', { name: 'See what your clicks changed' });
    expect(await link.isVisible()).toBe(false);
    for (let clicks = 1; clicks <= 3; clicks++) {
      await page.locator('#list .card').nth(clicks).click();
      await page.waitForFunction((n) => document.querySelectorAll('#history a').length === n, clicks);
      await page.waitForSelector('#freshness:has-text("from your click"), #freshness:has-text("Stored.")', {
        state: 'attached',
      });
      await page.click('.back');
      await page.waitForSelector('#product', { state: 'hidden' });
    }
    await link.click();
    await page.waitForSelector('#comparison .side');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // One beside the other, as they were done, where there is room.
    const tops = await page
      .locator('.between li')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(width === 1280 ? 1 : 3);
    await page.locator('#departments a').first().click();
    await page.waitForSelector('#list-heading:not(:has-text("For you"))');
    expect(await link.isVisible()).toBe(false);
  });

  it('hides nothing behind its head when letters are twice as large', async () => {
    await open({ width: 390, textPercent: 200 });
    const head = await boxOf(page.locator('.top'));
    await page.click('#cart-button');
    const cart = page.getByRole('dialog', { name: 'Your cart' });
    await cart.waitFor();
    expect((await boxOf(cart)).y).toBeGreaterThanOrEqual(head.y + head.height);
    await page.keyboard.press('Escape');
    await cart.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cart-button');
    await page.click('#shopper-button');
    await page.getByRole('dialog', { name: 'Who is shopping?' }).waitFor();
    const avatar = page.locator('#shopper-list .avatar').nth(1);
    expect(await avatar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    // Backwards by keyboard, what is focused scrolls to below the head.
    const link = page.locator('#categories a').last();
    await page
      .locator('#list .card')
      .first()
      .evaluate((card) => card.focus({ preventScroll: true }));
    await link.evaluate((each) => scrollBy(0, each.getBoundingClientRect().top - 10));
    await page.keyboard.press('Shift+Tab');
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
    expect((await boxOf(link)).y).toBeGreaterThanOrEqual(head.height);
  });

  it.each([
    ['', '#top-pick .sentence'],
    ['#/category/Fashion', '#categories a'],
  ])('stands still on a phone while slow answers come, at “%s”', async (place, last) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(globalThis, { shifts });
    });
    await page.route(/\/(v1|demo)\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${shopUrl()}/${place}`);
    await page.waitForSelector('#list .card');
    await page.waitForSelector(last);
    // What moved is told after it was painted.
    const shifted = await page.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
    });
    // Web Vitals call 0.1 good.
    expect(shifted).toBeLessThan(0.05);
  });
}
