import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The first Chromium on the PATH. @throws Error that says how to get one */
export function chromiumPath(path = process.env['PATH'] ?? ''): string {
  for (const folder of path.split(delimiter)) {
    for (const name of NAMES) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here: the next one is tried.
      }
    }
  }
  throw new Error(`no browser: none of ${NAMES.join(', ')} is on the PATH. On Debian: apt-get install chromium`);
}

/**
 * Chromium without anything that reaches beyond this machine. `PAGE_SLOWDOWN` makes the processor of its pages so many times
 * slower (1 to 20), which shows tests that read before the page has come so far.
 * @throws Error when that is no such number
 */
export async function launchBrowser(): Promise<Browser> {
  const rate = pageSlowdown();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  const slowDown = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  };
  // A page that is closed meanwhile needs none.
  if (rate > 1) browser.on('context', (all) => all.on('page', (page) => void slowDown(page).catch(() => undefined)));
  return browser;
}

function pageSlowdown(): number {
  const text = process.env['PAGE_SLOWDOWN'] ?? '1';
  const rate = Number(text);
  if (rate >= 1 && rate <= 20) return rate;
  throw new Error(`PAGE_SLOWDOWN is ${JSON.stringify(text)}; a number from 1 to 20 is right`);
}
