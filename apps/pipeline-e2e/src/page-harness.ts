import { waitUntil } from '@attune/local-stack';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningSystem } from './running-system';

/** What the tests of the demo shop's page have in common. */
export interface Running {
  system: RunningSystem;
  browser: Browser;
}

/** Gives each test of a describe a page as wide as a desktop's, in a browser that nobody has used. */
export function pageForEachTest(running: () => Running, height: number, take: (page: Page) => void): void {
  let context: BrowserContext;
  beforeEach(async () => {
    context = await running().browser.newContext({ viewport: { width: 1280, height } });
    take(await context.newPage());
  });
  afterEach(() => context.close());
}

/** Until the page says what the first event did to the list; it goes on saying so until the next event has done something. */
export async function outcomeShown(page: Page): Promise<void> {
  const outcome = '#freshness:has-text("from your click"), #freshness:has-text("Stored.")';
  // On a phone it may stand in a folded panel.
  await page.waitForSelector(outcome, { state: 'attached' });
}

/** Until nothing of the first product that was opened is on its way: its view is followed, and copy and shelves are there. */
export async function productSettled(page: Page): Promise<void> {
  await outcomeShown(page);
  await page.waitForSelector('.shelves:not(.is-coming)', { state: 'attached' });
  await page.waitForSelector('.copy:not(.is-coming):not([aria-busy="true"])');
}

/** Until a category is shown with what it has: after a moment its heading alone comes, above the list that was left. */
export async function categoryShown(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`.section-head:has(#list-heading:text-is("${name}")):not(:has-text("One moment"))`);
}

/**
 * Opens products of the list as it is each time, waits until each is known, and goes back to the list.
 * @param places counted from 0
 * @param known how many were opened before
 * @returns the products' titles
 */
export async function clickThrough(page: Page, places: readonly number[], known = 0): Promise<string[]> {
  const titles: string[] = [];
  for (const place of places) {
    const card = page.locator('#list .card').nth(place);
    titles.push((await card.locator('.title').textContent()) ?? '');
    await card.click();
    // It is among what is known together with what it did to the list.
    await page.waitForFunction((n) => document.querySelectorAll('#history a').length === n, known + titles.length);
    await outcomeShown(page);
    await page.click('#product .back');
    // Chromium loses an address that it is sent to while the page numbers the entry it comes from.
    await page.waitForSelector('#product', { state: 'hidden' });
  }
  return titles;
}

/** Becomes a visitor whom nobody knows. */
export async function becomeNewVisitor(page: Page): Promise<void> {
  await page.click('#shopper-button');
  await page.click('#shopper-list [data-shopper=""]');
  await page.waitForSelector('#list-level[data-level="popular"]');
}

/** Holds back what the page asks for here until it is released. */
export async function holdBack(page: Page, pattern: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    // The page may have given it up, or be closed by now.
    await route.continue().catch(() => undefined);
  });
  return release;
}

/** Stops the clock of what is opened from now on: what the page gives up after a while, it waits for as long as that takes. */
export async function stopClock(page: Page): Promise<void> {
  const now = Date.now();
  // It goes on until it is stopped, and cannot be stopped at what has gone by.
  await page.clock.install({ time: now - 60_000 });
  await page.clock.pauseAt(now);
}

/**
 * Counts from now on what the page asks for here.
 * @returns waits until so many were asked at least, all are answered, and the page has shown what it makes of the answers
 */
export function allAnswered(page: Page, pattern: RegExp): (atLeast: number) => Promise<void> {
  let [asked, answered] = [0, 0];
  page.on('request', (request) => (asked += Number(pattern.test(request.url()))));
  page.on('requestfinished', (request) => (answered += Number(pattern.test(request.url()))));
  return async (atLeast) => {
    const all = () => Promise.resolve((answered >= atLeast && answered === asked) || undefined);
    await waitUntil(all, { what: `${atLeast} answers to ${pattern}`, timeoutMs: 30_000 });
    await drawnAnew(page);
  };
}

/** Until what has changed is on the screen. */
function drawnAnew(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** The anonymous id of whoever shops in the page. */
export async function visitorIn(page: Page): Promise<string> {
  const kept = await page.evaluate(() => localStorage.getItem('attune.demo-shop.visit'));
  const { shopper } = JSON.parse(kept ?? '{}') as { shopper: string };
  return shopper.replace(/^anon:/, '');
}

/** Adds up from now on how far what is shown moves, as Web Vitals' layout shifts; 0.1 is called good. */
export function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
}

/** How far what is shown has moved since `watchShifts`. */
export async function shifted(page: Page): Promise<number> {
  // What moved is told after it was painted.
  await drawnAnew(page);
  return page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
}
