import type { Locator, Page } from 'playwright-core';
import type { Running } from './page-harness';
import {
  becomeNewVisitor,
  categoryShown,
  clickThrough,
  holdBack,
  pageForEachTest,
  productSettled,
  shifted,
  watchShifts,
} from './page-harness';

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
  /** Where the notice lies, and what of these lies under it, at one moment. */
  const noticeOver = async (others: readonly string[]) => {
    const [notice, ...boxes] = await page.evaluate(
      (selectors) => selectors.map((each) => document.querySelector(each)!.getBoundingClientRect().toJSON() as Box),
      ['#notice', ...others],
    );
    return { notice, under: others.filter((_, i) => overlap(notice, boxes[i])) };
  };
  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it.each([
    { width: 1280, textPercent: 100 },
    { width: 390, textPercent: 100 },
    { width: 390, textPercent: 200 },
  ])('tells what a click did beside what one clicks next: $width pixels, letters of $textPercent %', async (size) => {
    await open(size);
    await openFirst();
    await productSettled(page);
    const add = page.getByRole('button', { name: 'Add to cart' });
    await add.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await add.click();
    await page.waitForSelector('#notice.is-shown');
    const panel = size.width < 900 ? ['.learned'] : [];
    const { notice, under } = await noticeOver(['.top', '#departments', '#product .actions', ...panel]);
    expect(notice.x).toBeGreaterThanOrEqual(0);
    expect(notice.y + notice.height).toBeLessThanOrEqual(800);
    expect(under).toEqual([]);
  });

  it('tells what a click did above the panel, too, when that grows below it', async () => {
    await open({ width: 390, textPercent: 200 });
    await openFirst();
    await productSettled(page);
    await page.route('**/v1/events', (route) => route.abort());
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.waitForSelector('#notice.is-shown');
    await page.waitForSelector('#freshness:has-text("has not been sent yet")');
    expect((await noticeOver(['.learned'])).under).toEqual([]);
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
    await becomeNewVisitor(page);
    const link = page.getByRole('link', { name: 'See what your clicks changed' });
    expect(await link.isVisible()).toBe(false);
    await clickThrough(page, [1, 2, 3]);
    await link.click();
    await page.waitForSelector('#comparison .side');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // One beside the other, as they were done, where there is room.
    const tops = await page
      .locator('.between li')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(width === 1280 ? 1 : 3);
    // Nor does it lead on from a department, which may be slow to come.
    const release = await holdBack(page, /place=category/);
    await page.click('.back');
    await link.waitFor();
    const [department] = await page.locator('#departments a').allTextContents();
    await page.locator('#departments a').first().click();
    await page.waitForSelector('#list-level:has-text("One moment")');
    expect(await link.isVisible()).toBe(false);
    release();
    await categoryShown(page, department);
    expect(await link.isVisible()).toBe(false);
  });

  it('goes back to the list where it was left, which does not move when the top pick comes again', async () => {
    await open({ width: 1280 });
    await page.waitForSelector('#top-pick .sentence');
    const card = page.locator('#list .card').last();
    await card.scrollIntoViewIfNeeded();
    const { y } = await boxOf(card);
    // What is clicked does not change the list.
    await page.route('**/v1/events', (route) => route.abort());
    await card.click();
    await page.waitForSelector('.copy .sentence');
    const release = await holdBack(page, /\/v1\/copy/);
    const focused = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const place = document.getElementById('list')!;
          place.addEventListener('focusin', ({ target }) => resolve((target as Element).getBoundingClientRect().top));
        }),
    );
    await page.goBack();
    expect(Math.abs((await focused) - y)).toBeLessThan(2);
    release();
    await page.waitForSelector('#top-pick .sentence');
    const top = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
    expect(Math.abs(top - y)).toBeLessThan(2);
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
    // Backwards by keyboard, what is focused scrolls to below the head. What moves of itself has done so by then.
    await page.waitForSelector('#top-pick .sentence');
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
    await watchShifts(page);
    await page.route(/\/(v1|demo)\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${shopUrl()}/${place}`);
    await page.waitForSelector('#list .card');
    await page.waitForSelector(last);
    expect(await shifted(page)).toBeLessThan(0.05);
  });
}
