import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';

/**
 * Takes the pictures of the docs from a demo shop that runs: `npm run pictures -- URL`, with the address that `npm start`
 * prints. They show a new visitor after one click, and the list before and after three.
 */
async function takePictures(shopUrl: string, folder: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(shopUrl);
    await page.click('#shopper-button');
    await page.click('#shopper-list [data-shopper=""]');
    await page.waitForSelector('#list-level[data-level="popular"]');
    await click(page, 1);
    await page.waitForSelector('#top-pick .sentence');
    await page.screenshot({ path: join(folder, 'demo-shop.png') });
    for (const place of [4, 8]) await click(page, place);
    await page.click('#compare');
    await page.waitForSelector('#comparison .side');
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.screenshot({ path: join(folder, 'before-and-after.png') });
    await page.click('.side[data-side="after"] li a');
    await page.waitForSelector('.shelves:not(.is-coming)');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('.copy p:first-child .sentence').first().hover();
    await page.locator('.copy .facts').first().waitFor({ state: 'visible' });
    await page.screenshot({ path: join(folder, 'facts-behind-a-sentence.png') });
  } finally {
    await browser.close();
  }
}

/** Opens a product of the list, waits until it is known, and goes back. @param place counts from 0 */
async function click(page: Page, place: number): Promise<void> {
  await page.locator('#list .card').nth(place).click();
  await page.waitForSelector('#freshness:has-text("from your click"), #freshness:has-text("Stored.")');
  await page.click('#product .back');
  await page.waitForSelector('#product', { state: 'hidden' });
}

const [shopUrl] = process.argv.slice(2);
if (!shopUrl || !URL.canParse(shopUrl)) {
  process.stderr.write('npm run pictures -- URL: the address of the demo shop, as npm start prints it\n');
  process.exitCode = 2;
} else {
  // npm runs its scripts in the checkout.
  void takePictures(shopUrl, join('docs', 'images'));
}
