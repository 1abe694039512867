import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Running } from './page-harness';
import { productSettled } from './page-harness';

/** What the demo shop's page shows to whoever reads it: on a phone, in any script, and where there is little to show. */
export function describeReading(running: () => Running): void {
  let context: BrowserContext;
  let page: Page;
  const shopUrl = () => running().system.services.addresses.storefrontUrl;

  const openAt = async (options: { width: number; height: number; hasTouch?: boolean }) => {
    const { hasTouch, ...viewport } = options;
    context = await running().browser.newContext({ viewport, hasTouch });
    page = await context.newPage();
  };
  afterEach(() => context.close());
  /** Opens a product, until its copy is written for good; the pointer does not lie on it. */
  const openFirst = async () => {
    await page.goto(shopUrl());
    await page.locator('#list .card').first().click();
    await page.mouse.move(0, 0);
    await page.waitForSelector('.copy .plan:has-text("Why these words")');
    await productSettled(page);
  };

  it.each([
    ['a phone', { width: 390, height: 844, hasTouch: true }],
    ['a low window', { width: 1280, height: 480 }],
  ])('shows the facts behind a sentence where they can be read, on %s', async (_, size) => {
    await openAt(size);
    await openFirst();
    const sentences = page.locator('.copy .sentence');
    for (let i = 0; i < (await sentences.count()); i++) {
      const sentence = sentences.nth(i);
      for (const where of ['top', 'bottom'] as const) {
        await sentence.evaluate(scrollToEdge, where);
        if (size.width < 500) await sentence.tap();
        else await sentence.focus();
        expect({ i, where, ...(await whereFactsLie(sentence)) }).toEqual({ i, where, ...READABLE });
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      }
    }
  });

  it('keeps the facts behind a sentence where they can be read when the page moves under them', async () => {
    await openAt({ width: 1280, height: 480 });
    await openFirst();
    const sentence = page.locator('.copy .sentence').first();
    await sentence.evaluate(scrollToEdge, 'bottom' as const);
    await sentence.focus();
    expect(await whereFactsLie(sentence)).toEqual(READABLE);
    await sentence.evaluate(scrollToEdge, 'top' as const);
    expect(await whereFactsLie(sentence)).toEqual(READABLE);
    // What stands above the sentence grows, as a picture that comes late, and pushes it to the foot of the window.
    await sentence.evaluate((each) => {
      const room = innerHeight - each.getBoundingClientRect().bottom - 4;
      document.getElementById('product')!.style.paddingTop = `${room}px`;
    });
    expect(await whereFactsLie(sentence)).toEqual(READABLE);
  });

  it('lets the facts behind a sentence be pointed at, selected and scrolled', async () => {
    await openAt({ width: 1280, height: 860 });
    await page.route(/\/v1\/copy/, async (route) => {
      const response = await route.fetch();
      const copy = (await response.json()) as { fields: { sentences: { facts: object[] }[] }[] };
      const long = Array.from({ length: 60 }, (_, n) => ({ field: `attributes.f${n}`, value: 'v' }));
      for (const { sentences } of copy.fields) for (const sentence of sentences) sentence.facts.push(...long);
      await route.fulfill({ response, json: copy });
    });
    await openFirst();
    const sentences = page.locator('.copy p:first-child .sentence');
    expect(await sentences.count()).toBeGreaterThan(1);
    await sentences.first().hover();
    const facts = sentences.first().locator('.facts');
    await facts.waitFor({ state: 'visible' });
    const value = facts.locator('.fact-value').first();
    // The pointer goes the whole way, not by a leap.
    const { x, y, width, height } = (await value.boundingBox())!;
    await page.mouse.move(x + 1, y + height / 2, { steps: 20 });
    expect(await facts.isVisible()).toBe(true);
    await page.mouse.down();
    await page.mouse.move(x + width, y + height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => [...document.querySelectorAll('.facts')].some(({ scrollTop }) => scrollTop > 0));
    expect(await facts.isVisible()).toBe(true);
  });

  it('shows what a catalog holds as text, never as markup', async () => {
    await openAt({ width: 1280, height: 860 });
    const markup = '<img src=x onerror="document.body.dataset.ran=1"><script>document.body.dataset.ran=1</script>';
    const item = {
      ...{ itemId: '"><b>x', title: markup, brand: markup, description: markup, inStock: true },
      ...{
        categoryPath: [markup],
        attributes: { colour: [markup] },
        imageUrl: 'javascript:document.body.dataset.ran=1',
      },
    };
    const reason = { kind: 'popular', text: markup };
    const items = [1, 2, 3].map((rank) => {
      return {
        itemId: `${item.itemId}${rank}`,
        rank,
        score: 1,
        reason,
        product: { ...item, itemId: `${item.itemId}${rank}` },
      };
    });
    const list = { recommendationId: 'r', level: 'popular', items };
    const sentences = [{ text: markup, facts: [{ field: markup, value: markup }] }];
    const fields = ['title', 'headline', 'body', 'description', 'bullet'].map((name) => ({
      name,
      text: markup,
      sentences,
    }));
    const copy = { copyId: 'c', locale: 'en', planReason: markup, fields };
    await page.route(/\/v1\/(recommendations|items)/, (route) => route.fulfill({ json: list }));
    await page.route(/\/v1\/copy/, (route) => {
      const itemId = decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
      return route.fulfill({ json: { ...copy, itemId } });
    });
    await page.route('**/demo/item?*', (route) => route.fulfill({ json: { item } }));
    await page.goto(shopUrl());
    await page.waitForSelector('#top-pick .sentence');
    await page.locator('#list .card').first().click();
    await page.waitForSelector('#product .copy .sentence');
    expect(await page.locator('#product h2').textContent()).toContain(markup);
    expect(await page.locator('main script, main img, main b').count()).toBe(0);
    expect(await page.evaluate(() => document.body.dataset['ran'])).toBeUndefined();
  });

  it('shows reasons whole, on a phone, too, where nobody can point at them', async () => {
    await openAt({ width: 390, height: 844 });
    const text = `Because you added ${'Gold Vermeil Huggie Earrings '.repeat(2)} to your cart`;
    await page.route(/\/v1\/recommendations/, async (route) => {
      const response = await route.fetch();
      const list = (await response.json()) as { items: { reason: { text: string } }[] };
      for (const { reason } of list.items) reason.text = text;
      await route.fulfill({ response, json: list });
    });
    await page.goto(shopUrl());
    const reason = page.locator('#list .reason').first();
    await reason.waitFor();
    expect(await reason.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  });

  it('says in an empty shop that there is nothing yet, and nobody to choose', async () => {
    await openAt({ width: 390, height: 844 });
    const list = { recommendationId: 'r', level: 'empty', items: [] };
    await page.route(/\/v1\/(recommendations|items)/, (route) => route.fulfill({ json: list }));
    await page.route('**/demo/shoppers', (route) => route.fulfill({ json: { shoppers: [] } }));
    await page.route('**/demo/search?*', (route) => route.fulfill({ json: { items: [], more: false } }));
    await page.goto(shopUrl());
    await page.waitForSelector('#list .empty:has-text("the shop has no products")');
    expect(await page.locator('.is-awaited:visible').count()).toBe(0);
    expect(await page.locator('#top-pick').isVisible()).toBe(false);
    await page.click('#shopper-button');
    expect(await page.locator('#shoppers .hint').textContent()).toContain('nobody to choose');
  });

  it('has no heading over nothing while nobody can make a list', async () => {
    await openAt({ width: 1280, height: 860 });
    await page.route(/\/v1\/(recommendations|items)/, (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.goto(shopUrl());
    await page.waitForSelector('#list-level:has-text("cannot be said just now")');
    expect(await page.locator('#made-by').textContent()).toBe('');
    expect(await page.getByText('How the list was made').isVisible()).toBe(false);
  });

  it('writes prices whatever the browser calls its language', async () => {
    await openAt({ width: 1280, height: 860 });
    await page.addInitScript(() => Object.defineProperty(navigator, 'language', { value: 'en-US@posix' }));
    await page.goto(shopUrl());
    await page.waitForSelector('#list .card');
    expect(await page.locator('#list .price').first().textContent()).toMatch(/\d/);
  });
}

const READABLE = { belowHead: true, aboveFoot: true };

/** Scrolls so that a sentence stands right below the head of the page, or right above what lies at its foot. */
function scrollToEdge(sentence: Element, where: 'top' | 'bottom'): void {
  const { top, bottom } = sentence.getBoundingClientRect();
  const head = document.querySelector('.top')!.getBoundingClientRect().bottom;
  const panel = document.querySelector('.learned')!;
  const isOver = getComputedStyle(panel).position === 'fixed';
  const foot = isOver ? panel.getBoundingClientRect().top : innerHeight;
  scrollBy(0, where === 'top' ? top - head - 4 : bottom - foot + 4);
}

/** Once the page has been drawn anew: whether the facts behind a sentence are within what is seen of the page. */
async function whereFactsLie(sentence: Locator): Promise<typeof READABLE> {
  const facts = sentence.locator('.facts');
  await facts.waitFor({ state: 'visible' });
  return facts.evaluate(async (each) => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { top, bottom } = each.getBoundingClientRect();
    const panel = document.querySelector('.learned')!;
    const isOver = getComputedStyle(panel).position === 'fixed';
    return {
      belowHead: top >= document.querySelector('.top')!.getBoundingClientRect().bottom,
      aboveFoot: bottom <= (isOver ? panel.getBoundingClientRect().top : innerHeight),
    };
  });
}
