import type { BrowserContext, Page } from 'playwright-core';
import type { Running } from './demo-shop-tests';

/** Gives each test of a describe a page as wide as a desktop's, in a browser that nobody has used. */
export function pageForEachTest(running: () => Running, height: number, take: (page: Page) => void): void {
  let context: BrowserContext;
  beforeEach(async () => {
    context = await running().browser.newContext({ viewport: { width: 1280, height } });
    take(await context.newPage());
  });
  afterEach(() => context.close());
}
