import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Running } from './demo-shop-tests';

/** What one shopper sees before and after three clicks, side by side. */
export function describeComparison(running: () => Running): void {
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    context = await running().browser.newContext({ viewport: { width: 1280, height: 1100 } });
    page = await context.newPage();
    await page.goto(running().system.services.addresses.storefrontUrl);
    await page.waitForSelector('#list .card');
    await page.click('#shopper-button');
    await page.click('#shopper-list [data-shopper=""]');
    await page.waitForSelector('#list-level[data-level="popular"]');
  });
  afterEach(() => context.close());

  /** Opens the n-th products of the list as it is each time, and waits until it is known; returns their titles. */
  const click = async (places: readonly number[]) => {
    const titles: string[] = [];
    for (const place of places) {
      const card = page.locator('#list .card').nth(place);
      titles.push((await card.locator('.title').textContent()) ?? '');
      await card.click();
      await page.waitForFunction((n) => document.querySelectorAll('#history a').length === n, titles.length);
      await page.waitForSelector('#freshness:has-text("from your click"), #freshness:has-text("Stored.")');
      await page.click('.back');
    }
    return titles;
  };
  const compare = async () => {
    await page.click('text=The whole list, before and after');
    await page.waitForSelector('#comparison .side');
  };
  const idsOf = (selector: string) =>
    page.locator(selector).evaluateAll((lines) => lines.map((line) => line.getAttribute('data-item')));
  const box = async (side: string) => (await page.locator(`.side[data-side="${side}"]`).boundingBox())!;

  it('stands side by side, with what was clicked, each product’s reason, and what came and went', async () => {
    const shownFirst = await idsOf('#list .card');
    const clicked = await click([1, 5, 9]);
    await compare();
    await expect(page.locator('.between a').allTextContents()).resolves.toEqual(clicked);
    const [before, after] = [await idsOf('[data-side="before"] li'), await idsOf('[data-side="after"] li')];
    // The first of the list is the top pick, above the others.
    expect(before.slice(1)).toEqual(shownFirst);
    expect(after).not.toEqual(before);
    await expect(page.locator('[data-side="before"] .level').getAttribute('data-level')).resolves.toBe('popular');
    await expect(page.locator('[data-side="after"] .level').getAttribute('data-level')).resolves.toBe('personal');
    const reasons = await page.locator('[data-side="after"] .reason').allTextContents();
    expect(reasons).toHaveLength(after.length);
    expect(reasons[0]).toMatch(/^Because you viewed /);
    const gone = before.filter((id) => !after.includes(id));
    expect(await page.locator('[data-side="before"] .badge').count()).toBe(gone.length);
    const came = after.filter((id) => !before.includes(id));
    expect(await page.locator('[data-side="after"] .badge.new').count()).toBe(came.length);
    const answers = await page.locator('.side .plan').allTextContents();
    expect(new Set(answers.map((text) => / · answer (\S+)$/.exec(text)?.[1])).size).toBe(2);
    const [left, right] = [await box('before'), await box('after')];
    expect(right.x).toBeGreaterThan(left.x + left.width);
    expect(right.y).toBe(left.y);
    await page.screenshot({ path: join(tmpdir(), 'attune-before-and-after.png') });
  });

  it('fits a phone, one list below the other', async () => {
    await click([2]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${page.url().split('#')[0]}#/before-and-after`);
    await page.waitForSelector('#comparison .side');
    const [upper, lower] = [await box('before'), await box('after')];
    expect(lower.y).toBeGreaterThan(upper.y + upper.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('has an address of its own, where a visit that only begins is told to click first', async () => {
    await click([0, 1, 2]);
    await compare();
    await page.reload();
    await page.waitForSelector('.between .empty:has-text("Nothing yet")');
    expect(await idsOf('[data-side="after"] li')).toEqual(await idsOf('[data-side="before"] li'));
    await page.click('.back');
    await page.waitForSelector('#list .card');
    expect(await page.locator('#comparison').isVisible()).toBe(false);
  });
}
