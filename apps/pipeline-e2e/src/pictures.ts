import { join } from 'node:path';
import { launchBrowser } from './browser';
import { becomeNewVisitor, clickThrough } from './page-harness';

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
    await becomeNewVisitor(page);
    await clickThrough(page, [1]);
    await page.waitForSelector('#top-pick .sentence');
    await page.screenshot({ path: join(folder, 'demo-shop.png') });
    await clickThrough(page, [4, 8], 1);
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

const [shopUrl] = process.argv.slice(2);
if (!shopUrl || !URL.canParse(shopUrl)) {
  process.stderr.write('npm run pictures -- URL: the address of the demo shop, as npm start prints it\n');
  process.exitCode = 2;
} else {
  // npm runs its scripts in the checkout.
  void takePictures(shopUrl, join('docs', 'images'));
}
