import type { RecommendationAnswer } from '@attune/contracts';
import type { Page } from 'playwright-core';
import type { Running } from './page-harness';
import { categoryShown, pageForEachTest } from './page-harness';

const LISTS = /\/v1\/(recommendations|rank)/;

/** How a shopper gets about in the shop: by its departments, and from one colour of a model to another. */
export function describeDepartments(running: () => Running): void {
  let page: Page;
  const shopUrl = () => running().system.services.addresses.storefrontUrl;

  pageForEachTest(running, 860, (opened) => (page = opened));

  const says = (selector: string, text: string) => page.waitForSelector(`${selector}:has-text("${text}")`);
  const departments = () => page.locator('#departments a').allTextContents();
  const ask = async (path: string) => (await (await fetch(`${shopUrl()}/v1/${path}`)).json()) as RecommendationAnswer;
  const modelsIn = ({ items }: RecommendationAnswer) =>
    items.flatMap(({ product }) => product?.attributes['model'] ?? []);

  it('leads to each department by keyboard, and says which one is shown', async () => {
    await page.goto(shopUrl());
    await page.waitForSelector('#departments a');
    const names = await departments();
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...new Set(names)].sort());
    await page.focus('#cart-button');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(names[0]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await categoryShown(page, names[1]);
    expect(await page.locator('#departments [aria-current="page"]').allTextContents()).toEqual([names[1]]);
    // A small department has no row of narrower ones: the way to one leads through a product.
    await page.locator('#list .card').first().click();
    await page.locator('.eyebrow a').nth(1).click();
    await says('#trail a', names[1]);
    expect(await page.locator('#departments [aria-current="true"]').allTextContents()).toEqual([names[1]]);
    await page.click('#trail .back');
    await says('#list-heading', 'For you');
    expect(await page.locator('#departments [aria-current]').count()).toBe(0);
  });

  it('fits its departments into a phone, each as large as a finger', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(shopUrl());
    await page.waitForSelector('#departments a');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const link of await page.locator('#departments a').all()) {
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    await page.locator('#departments a').last().click();
    await categoryShown(page, (await departments()).at(-1)!);
  });

  it('shows something from every department while nobody can say what fits, and says what it is', async () => {
    await page.route(LISTS, (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.goto(shopUrl());
    await says('#list-level', 'Something from every department');
    await page.waitForSelector('#list .card');
    const names = await departments();
    const shown = await page.locator('#list .card').evaluateAll((all) => all.map((each) => each.dataset['item'] ?? ''));
    expect(shown).toHaveLength(12);
    const paths = await Promise.all(
      shown.map(async (itemId) => {
        const response = await fetch(`${shopUrl()}/demo/item?itemId=${itemId}`);
        return ((await response.json()) as { item: { categoryPath: string[] } }).item.categoryPath;
      }),
    );
    expect([...new Set(paths.map(([widest]) => widest))].sort()).toEqual(names);
    // No two of one kind.
    expect(new Set(paths.map((path) => path.join('/'))).size).toBe(12);
  });

  it('goes without departments while the catalog cannot be read', async () => {
    await page.route('**/demo/departments', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto(shopUrl());
    await page.waitForSelector('#list .card');
    await page.waitForSelector('#departments', { state: 'hidden' });
  });

  it('shows a model once in each list, whatever colours it comes in', async () => {
    const first = await ask('recommendations?k=100');
    const { product } = first.items.find(({ product }) => product && 'colour' in product.attributes)!;
    const { itemId, categoryPath } = product!;
    const below = categoryPath.slice(0, 1).map((name) => `&category=${encodeURIComponent(name)}`);
    const paths = [`recommendations?place=category&k=50${below.join('')}`, `items/${itemId}/similar?k=50`];
    for (const models of [first, ...(await Promise.all(paths.map(ask)))].map(modelsIn)) {
      expect(models.length).toBeGreaterThan(5);
      expect(new Set(models).size).toBe(models.length);
    }
  });

  it('leads from a product to the other colours of its model, which are not what is like it', async () => {
    const found = await fetch(`${shopUrl()}/demo/search?text=${encodeURIComponent(' in ')}`);
    const { items } = (await found.json()) as {
      items: { itemId: string; title: string; attributes: Record<string, string> }[];
    };
    const modelOf = ({ attributes }: (typeof items)[number]) => attributes['model'];
    const one = items.find((item) => items.some((other) => other !== item && modelOf(other) === modelOf(item)))!;
    const others = items.filter((other) => other !== one && modelOf(other) === modelOf(one));
    await page.goto(`${shopUrl()}#/item/${one.itemId}`);
    await says('#product .colours', 'Also in');
    const colours = await page.locator('.colours a').allTextContents();
    for (const { attributes } of others) expect(colours).toContain(attributes['colour']);
    expect(colours).not.toContain(one.attributes['colour']);
    await page.waitForSelector('.shelf .card');
    const titles = await page.locator('.shelf:has(h3:text("Similar")) .title').allTextContents();
    const model = one.title.slice(0, one.title.lastIndexOf(' in '));
    expect(titles.filter((title) => title.startsWith(`${model} in `))).toEqual([]);
    await page.locator('.colours a', { hasText: others[0].attributes['colour'] }).click();
    await page.waitForSelector(`#product[data-item="${others[0].itemId}"]`);
    await says('#product .colours', one.attributes['colour']);
  });
}
