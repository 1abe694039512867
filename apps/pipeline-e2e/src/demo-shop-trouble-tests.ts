import type { Page } from 'playwright-core';
import type { Running } from './page-harness';
import {
  allAnswered,
  becomeNewVisitor,
  holdBack,
  outcomeShown,
  pageForEachTest,
  productSettled,
  shifted,
  watchShifts,
} from './page-harness';

/** Of the shop's two edges: what asks for lists and copy, and what takes events. */
const LISTS = /\/v1\/(recommendations|items)/;
const EVENTS = /\/v1\/events/;
/** What asks for the rows below a product. */
const SHELVES = /\/v1\/items\/.*\/(bought-together|similar)/;

/** The demo shop's page where not everything is as it should be: each test has a browser of its own. */
export function describeDemoShopInTrouble(running: () => Running): void {
  let page: Page;
  const shopUrl = () => running().system.services.addresses.storefrontUrl;

  pageForEachTest(running, 860, (opened) => (page = opened));

  const open = async (place = '') => {
    await page.goto(`${shopUrl()}${place}`);
    await page.waitForSelector('#list .card');
  };
  const addFirst = async () => {
    await page.locator('#list .card').first().click();
    await page.getByRole('button', { name: 'Add to cart' }).click();
  };
  const says = (selector: string, text: string) => page.waitForSelector(`${selector}:has-text("${text}")`);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);

  it('goes back from a product to what was found, scrolled as it was', async () => {
    await open();
    await page.fill('#search', 'o');
    await says('#list-heading', '“o”');
    await page.locator('#list .card').last().scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    const itemId = await page.locator('#list .card').last().getAttribute('data-item');
    await page.locator('#list .card').last().click();
    await page.waitForSelector('.shelf .card');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).toContain(
      await page.locator('#product h2').evaluate((h2) => h2.textContent.split(' ')[0]),
    );
    await page.goBack();
    await says('#list-heading', '“o”');
    await page.waitForFunction((id) => document.activeElement?.getAttribute('data-item') === id, itemId);
    expect(await page.inputValue('#search')).toBe('o');
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await page.goBack();
    await says('#list-heading', 'For you');
  });

  it('knows the shopper and the cart after a reload, and in another tab', async () => {
    await open();
    await becomeNewVisitor(page);
    await addFirst();
    await page.waitForSelector('#history a');
    await page.reload();
    await says('#cart-count', '1');
    await says('#shopper-button .name', 'New visitor');
    expect(await page.locator('#history a').count()).toBeGreaterThan(0);
    const other = await page.context().newPage();
    await other.goto(shopUrl());
    await other.waitForSelector('#cart-count:has-text("1")');
    await other.click('#cart-button');
    await other.getByRole('button', { name: 'Buy everything' }).click();
    await says('#cart-count', '0');
  });

  it.each(['#/item/%E0%A4%A', '#/item/nothing-of-this-name', `#/item/${'a'.repeat(400)}`])(
    'says that there is no product at %s, and shows the others',
    async (place) => {
      await open(place);
      await says('#product-title', 'This product is not in the shop');
      await says('#list-heading', 'For you');
    },
  );

  it('shows the catalog while there are no recommendations, and the list when it is tried again', async () => {
    await page.route(LISTS, (route) => route.fulfill({ status: 503, body: '{}' }));
    await open();
    await says('#list-level', 'What fits you cannot be said just now');
    await says('#freshness', 'try again in a moment');
    await page.locator('#list .card').first().click();
    await page.waitForSelector('#product .copy .sentence');
    await says('#freshness', 'cannot be renewed just now');
    await page.click('.back');
    await page.unroute(LISTS);
    await page.click('#again');
    await page.waitForSelector('#list-level[data-level="personal"]');
    expect(await page.locator('#again').isVisible()).toBe(false);
  });

  it('says that a click waits while nobody takes events, and sends it then', async () => {
    await page.route(EVENTS, (route) => route.abort());
    await open();
    await page.locator('#list .card').nth(1).click();
    await says('#freshness', 'has not been sent yet');
    await page.unroute(EVENTS);
    await page.waitForFunction(() => /new list|Stored/.test(document.querySelector('#freshness')?.textContent ?? ''));
  });

  it('shows the catalog’s own words while none can be written', async () => {
    await page.route('**/v1/copy/**', (route) => route.abort());
    await open();
    await says('#top-pick', 'Top pick for you');
    await page.locator('#list .card').first().click();
    await says('.copy .plan', 'own words');
    await page.waitForSelector('.shelf .card');
  });

  it('keeps the newest copy when an older answer comes after it', async () => {
    await open();
    const older = /\/v1\/copy\/.*product_page.*locale=en/;
    const olderAnswered = allAnswered(page, older);
    const release = await holdBack(page, older);
    await page.locator('#list .card').first().click();
    await outcomeShown(page);
    await page.getByLabel('Written in').selectOption('Français');
    await page.waitForSelector('.copy .sentence[lang="fr"]');
    release();
    await olderAnswered(1);
    expect(await page.locator('.copy .sentence[lang="fr"]').count()).toBeGreaterThan(0);
  });

  it('says that it is closed while the storefront does not answer', async () => {
    await page.route('**/demo/**', (route) => route.abort());
    await page.goto(shopUrl());
    await says('#list-heading', 'closed just now');
    await says('#list-level', 'check your connection');
  });

  it('asks the history, not the list, again and again for an event that is not stored', async () => {
    await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route('**/demo/history?*', (route) => route.fulfill({ json: { recent: [] } }));
    await page.locator('#list .card').first().click();
    await says('#freshness', 'takes longer than usual');
    const times = (path: string) => asked.filter((each) => each === path).length;
    expect(times('/v1/recommendations')).toBe(0);
    expect(times('/demo/history')).toBeLessThan(50);
    await says('#freshness', 'was not stored in time');
  });

  it('follows a click of a browser whose clock is ahead', async () => {
    await page.clock.install({ time: Date.now() + 90_000 });
    await open();
    await page.locator('#list .card').nth(4).click();
    await page.waitForSelector('#freshness:has-text("from your click"), #freshness:has-text("Stored.")');
  });

  it('calls nothing bought together that is only popular, and shows no row twice', async () => {
    await open();
    // One that is bought together with others, which is not so of every product of a small shop.
    const hashes = await page.locator('#list .card').evaluateAll(async (cards) => {
      const isBoughtWith = async ({ dataset }: HTMLElement) => {
        const response = await fetch(`/v1/items/${dataset['item']}/bought-together?k=6`);
        return (await response.text()).includes('"bought_together"');
      };
      const bought = await Promise.all((cards as HTMLElement[]).map(isBoughtWith));
      const hash = (card: Element) => (card as HTMLAnchorElement).hash;
      return [...cards.filter((_, i) => bought[i]), ...cards.filter((_, i) => !bought[i])].map(hash);
    });
    const [first, second] = hashes;
    await page.route(LISTS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    const shelvesAnswered = allAnswered(page, SHELVES);
    await page.evaluate(
      ([one, other]) => [one, other, one].forEach((hash, i) => setTimeout(() => (location.hash = hash), 50 * i)),
      [first, second],
    );
    await page.waitForSelector('.shelf .card');
    // Two rows each time.
    await shelvesAnswered(6);
    expect(await page.locator('.shelf h3').allTextContents()).toEqual(['Often bought together', 'Similar']);
    await page.route('**/demo/item?*', (route) =>
      route.fulfill({
        json: { item: { itemId: 'new', title: 'New', categoryPath: [], attributes: {}, inStock: true } },
      }),
    );
    await page.evaluate(() => (location.hash = '#/item/new'));
    await page.waitForSelector('#product[data-item="new"] .shelves:not(.is-coming)', { state: 'attached' });
    expect(await page.locator('.shelf').count()).toBe(0);
  });

  it('fits names without end and without spaces, and draws what has no picture', async () => {
    const itemId = 'odd';
    const title = `${'Donaudampfschifffahrt'.repeat(12)} ${'and so on '.repeat(20)}`.trim();
    const categoryPath = ['Kategoriebezeichnung'.repeat(9)];
    await page.route('**/demo/item?*', (route) =>
      route.fulfill({
        json: {
          item: {
            itemId,
            title,
            categoryPath,
            brand: 'Marke'.repeat(30),
            attributes: {},
            inStock: false,
            imageUrl: '',
          },
        },
      }),
    );
    // Cards that slide from the places of a wider window would count.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const size of [1280, 390]) {
      await page.setViewportSize({ width: size, height: 860 });
      await open(`#/item/${itemId}`);
      await says('#product .price', 'sold out');
      expect(await width()).toBe(size);
      expect(await page.getByRole('button', { name: 'Add to cart' }).count()).toBe(0);
    }
    await page.route('**/gone.jpg', (route) => route.abort());
    await page.route('**/demo/item?*', (route) =>
      route.fulfill({
        json: {
          item: { itemId, title, categoryPath, attributes: {}, inStock: true, imageUrl: `${shopUrl()}/gone.jpg` },
        },
      }),
    );
    await page.reload();
    await page.waitForSelector('#product svg.tile');
  });

  it('is used with the keyboard alone: skips to the product, puts facts away, and stays in the cart', async () => {
    await open();
    await page.locator('#list .card').first().click();
    await page.waitForSelector('.copy .sentence');
    await page.locator('.copy .sentence').nth(1).focus();
    await page.getByLabel('Written in').evaluate((choice: HTMLSelectElement) => {
      choice.value = 'de';
      choice.dispatchEvent(new Event('change'));
    });
    await page.waitForSelector('.copy .sentence[lang="de"]:focus');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.mouse.move(0, 0);
    // Until the copy is written anew for it.
    await page.waitForSelector('#history .verb:has-text("Put into the cart")');
    await productSettled(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('#skip').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#product').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    const sentence = page.locator('.copy .sentence').first();
    await sentence.focus();
    await sentence.locator('.facts').waitFor({ state: 'visible' });
    expect(
      await sentence.evaluate(
        (each) => document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent,
      ),
    ).toContain('From the catalog');
    await page.keyboard.press('Escape');
    await sentence.locator('.facts').waitFor({ state: 'hidden' });
    await page.focus('#cart-button');
    await page.keyboard.press('Enter');
    await page.locator('#cart .remove').focus();
    await page.keyboard.press('Enter');
    await says('#cart-lines', 'Nothing in it yet');
    expect(await page.evaluate(() => document.activeElement?.closest('#cart') !== null)).toBe(true);
    await page.focus('#learned summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('#learned').getAttribute('open')).not.toBeNull();
  });

  it('stands still while it loads', async () => {
    await watchShifts(page);
    await open();
    await page.waitForSelector('#top-pick .sentence');
    expect(await shifted(page)).toBeLessThan(0.03);
  });
}
