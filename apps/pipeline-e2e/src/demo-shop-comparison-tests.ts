import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJob } from '@attune/local-stack';
import type { Page } from 'playwright-core';
import type { Running } from './page-harness';
import { becomeNewVisitor, clickThrough, pageForEachTest, visitorIn } from './page-harness';

/** Where the page keeps it, in sessionStorage. */
const KEPT = 'attune.demo-shop.comparison';

/** What one shopper sees before and after three clicks, side by side. */
export function describeComparison(running: () => Running): void {
  let page: Page;

  pageForEachTest(running, 1100, (opened) => (page = opened));
  beforeEach(async () => {
    await page.goto(running().system.services.addresses.storefrontUrl);
    await page.waitForSelector('#list .card');
    await becomeNewVisitor(page);
  });

  const compare = async () => {
    await page.click('text=The whole list, before and after');
    await page.waitForSelector('#comparison .side');
  };
  const idsOf = (selector: string) =>
    page.locator(selector).evaluateAll((lines) => lines.map((line) => line.getAttribute('data-item')));
  /** Of what was before and of what is after, as they lie at one moment. */
  const boxes = () =>
    page.locator('.side').evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().toJSON() as DOMRect));

  it('stands side by side, with what was clicked, each product’s reason, and what came and went', async () => {
    const shownFirst = await idsOf('#list .card');
    const clicked = await clickThrough(page, [1, 5, 9]);
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
    const [left, right] = await boxes();
    expect(right.x).toBeGreaterThan(left.right);
    expect(right.y).toBe(left.y);
    await page.screenshot({ path: join(tmpdir(), 'attune-before-and-after.png') });
  });

  it('fits a phone, one list below the other', async () => {
    await clickThrough(page, [2]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${page.url().split('#')[0]}#/before-and-after`);
    await page.waitForSelector('#comparison .side');
    const [upper, lower] = await boxes();
    expect(lower.y).toBeGreaterThan(upper.bottom);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('is there still, with what was done, when the page is loaded again', async () => {
    const clicked = await clickThrough(page, [0, 1, 2]);
    await compare();
    const before = await idsOf('[data-side="before"] li');
    await page.reload();
    await page.waitForSelector('.between a');
    expect(await page.locator('.between a').allTextContents()).toEqual(clicked);
    expect(await idsOf('[data-side="before"] li')).toEqual(before);
    expect(await idsOf('[data-side="after"] li')).not.toEqual(before);
    await page.click('.back');
    await page.waitForSelector('#list .card');
    expect(await page.locator('#comparison').isVisible()).toBe(false);
    // What is done after it stands behind what was done before it.
    const added = await clickThrough(page, [3], 3);
    await compare();
    expect(await page.locator('.between a').allTextContents()).toEqual([...clicked, ...added]);
    expect(await idsOf('[data-side="before"] li')).toEqual(before);
  });

  it('begins anew with the next visitor, whom it shows nothing of the one before', async () => {
    await clickThrough(page, [0, 1]);
    await becomeNewVisitor(page);
    await compare();
    await page.waitForSelector('.between .empty:has-text("Nothing yet")');
    await page.reload();
    await page.waitForSelector('.between .empty:has-text("Nothing yet")');
    expect(await idsOf('[data-side="after"] li')).toEqual(await idsOf('[data-side="before"] li'));
  });

  it('begins anew for a shopper who was erased: nothing of them stays in the browser', async () => {
    const [title] = await clickThrough(page, [4]);
    const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(await kept()).toContain(JSON.stringify(JSON.stringify(title).slice(1, -1)).slice(1, -1));
    await runJob(running().system.stack, 'replay', ['erase', '--anonymous', await visitorIn(page)], {});
    await page.goto(`${page.url().split('#')[0]}#/before-and-after`);
    await page.reload();
    await page.waitForSelector('.between .empty:has-text("Nothing yet")');
    await page.waitForSelector('.side[data-side="before"] .level[data-level="popular"]');
    expect(JSON.parse(await kept())).toMatchObject({ [KEPT]: expect.stringContaining('"deeds":[]') as string });
  });

  it('is drawn anew where what the browser kept is not what it was', async () => {
    await clickThrough(page, [0]);
    for (const kept of ['{', '{"firstList":{"items":[{}]}}', '"x"']) {
      await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [KEPT, kept]);
      await page.goto(`${page.url().split('#')[0]}#/before-and-after`);
      await page.reload();
      await page.waitForSelector('.between .empty:has-text("Nothing yet")');
    }
  });
}
