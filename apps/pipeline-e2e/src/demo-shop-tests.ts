import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { query, waitUntil } from '@attune/local-stack';
import type { Page } from 'playwright-core';
import { productSettled, type Running, visitorIn } from './page-harness';

/** The way of a shopper through the demo shop's page. */
export function describeDemoShop(running: () => Running): void {
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    page = await running().browser.newPage({ viewport: { width: 1280, height: 860 } });
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('requestfailed', (request) => problems.push(`${request.url()}: ${request.failure()?.errorText}`));
    page.on(
      'response',
      (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
    );
    await page.goto(running().system.services.addresses.storefrontUrl);
    await page.waitForSelector('#list .card');
  });

  const listed = () =>
    page.locator('#list .card').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-item')));
  const levelIs = (level: string) => page.waitForSelector(`#list-level[data-level="${level}"]`);

  it('shows a known shopper a personal list, each product with its reason', async () => {
    await levelIs('personal');
    await expect(page.locator('#made-by').textContent()).resolves.toMatch(/^personal · model /);
    const reasons = await page.locator('#list .reason').allTextContents();
    expect(reasons.length).toBeGreaterThan(5);
    expect(reasons.every((reason) => reason.length > 0)).toBe(true);
    await page.click('#shopper-button');
    const tastes = await page.locator('#shopper-list .verb').allTextContents();
    expect(tastes.length).toBeGreaterThan(5);
    expect(tastes.every((taste) => taste.length > 0)).toBe(true);
  });

  it('changes a new visitor’s list after one click and says how', async () => {
    await page.click('#shopper-list [data-shopper=""]');
    await levelIs('popular');
    const before = await listed();
    await page.locator('#list .card').nth(3).click();
    await levelIs('personal');
    expect(await listed()).not.toEqual(before);
    await expect(page.locator('#freshness').textContent()).resolves.toMatch(/^\d+ ms from your click to a new list/);
    expect(await page.locator('#changes .badge').count()).toBeGreaterThan(0);
    expect(await page.locator('#history a').count()).toBe(1);
    await expect(page.locator('#list .reason').first().textContent()).resolves.toMatch(/^Because you viewed /);
  });

  it('shows copy tailored to the click, with the facts behind each sentence', async () => {
    await page.waitForSelector('.copy .plan:has-text("Why these words")');
    await productSettled(page);
    // It lies still where it clicked last.
    await page.mouse.move(0, 0);
    const sentence = page.locator('.copy .sentence').first();
    await sentence.locator('.facts').waitFor({ state: 'hidden' });
    await sentence.hover();
    await sentence.locator('.facts').waitFor({ state: 'visible' });
    expect(await sentence.locator('.fact').count()).toBeGreaterThan(0);
    await page.waitForSelector('.shelf .card');
  });

  it('writes the copy in another language, with the same facts behind it', async () => {
    const english = await page.locator('.copy').textContent();
    await page.getByLabel('Written in').selectOption('Deutsch');
    await page.waitForSelector('.copy .sentence[lang="de"]');
    expect(await page.locator('.copy').textContent()).not.toBe(english);
    expect(await page.locator('.copy .sentence:not([lang="de"])').count()).toBe(0);
    expect(await page.locator('.copy .fact').count()).toBeGreaterThan(0);
    await page.getByLabel('Written in').selectOption('English');
    await page.waitForSelector('.copy .sentence[lang="en"]');
  });

  it('takes a cart to a purchase', async () => {
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.locator('#cart-count').textContent()).resolves.toBe('1');
    await page.click('#cart-button');
    await page.waitForSelector('#cart-complements li');
    const goesWith = await page.locator('#cart-complements .verb').allTextContents();
    expect(goesWith.every((reason) => reason.length > 0)).toBe(true);
    await page.screenshot({ path: join(tmpdir(), 'attune-demo-cart.png') });
    await page.getByRole('button', { name: 'Buy everything' }).click();
    const visitor = await visitorIn(page);
    const bought = async () => {
      const { rows } = await query(
        running().system.stack.databaseUrl,
        `SELECT count(*)::int AS bought FROM event WHERE type = 'purchase' AND anonymous_id = $1`,
        [visitor],
      );
      return rows[0]['bought'] === 1 ? true : undefined;
    };
    await waitUntil(bought, { what: 'the purchase to be stored', timeoutMs: 10_000 });
    await expect(page.locator('#cart-count').textContent()).resolves.toBe('0');
    // Until it has done to the list what it does.
    await page.waitForSelector('#history .verb:has-text("Bought")');
  });

  it('opens products by keyboard, and goes back', async () => {
    await page.click('.back');
    await page.waitForSelector('#top-pick:not([hidden]) .sentence');
    await page.screenshot({ path: join(tmpdir(), 'attune-demo-shop.png') });
    const card = page.locator('#list .card').first();
    const itemId = await card.getAttribute('data-item');
    await card.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#product[data-item="${itemId}"] .copy .sentence`);
    await page.goBack();
    await page.waitForSelector('#top-pick:not([hidden])');
    expect(await page.locator('#product').isVisible()).toBe(false);
  });

  it('finds products, and says when there is none', async () => {
    await page.fill('#search', 'linen');
    await page.waitForFunction(() => document.querySelector('#list-heading')?.textContent === '“linen”');
    expect(await page.locator('#list .card').count()).toBeGreaterThan(0);
    await page.fill('#search', 'no such thing');
    await page.waitForSelector('#list-heading:has-text("Nothing found for")');
    expect(await page.locator('#list .card').count()).toBeGreaterThan(0);
    await page.fill('#search', '');
    await page.waitForSelector('#top-pick:not([hidden])');
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    // Open, it lies over the products.
    await page.waitForSelector('#learned:not([open])');
    await page.locator('#list .card').first().click();
    await page.waitForSelector('.shelf .card');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('met no error on the way', () => {
    expect(problems).toEqual([]);
  });
}
