import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifier, type CatalogItem } from '@attune/contracts';
import type { CatalogReader } from '@attune/catalog-store';
import type { HistoryReader, Interaction } from '@attune/history-store';
import { Router, type RequestHandler } from 'express';
import { z } from 'zod';
import { parameters } from '../parameters';
import { departmentsOf } from './departments';

const TENANT = 'default';
const SHOPPERS = 12;
const HISTORY = 12;
const FOUND = 24;

export interface DemoParts {
  history: HistoryReader;
  catalog: CatalogReader;
  /** As the browser reaches it. */
  collectorUrl: string;
}

const shopperQuery = z.object({ shopper: z.string().min(1).max(300) });
const itemQuery = z.object({ itemId: identifier });
const searchQuery = z.object({ text: z.string().max(200).default('') });

/** The demo shop: its page, and what the page shows of the database. Not for a real shop: anyone may read histories. */
export function createDemo({ history, catalog, collectorUrl }: DemoParts): Router {
  const router = Router();
  const departments = departmentsOf(catalog, TENANT);
  router.get('/', page('index.html', 'text/html; charset=utf-8', policyFor(collectorUrl)));
  router.get('/page.js', page('page.js', 'text/javascript; charset=utf-8'));
  router.get('/page.css', page('page.css', 'text/css; charset=utf-8'));

  router.get('/demo/config', (_request, response) => void response.json({ collectorUrl }));
  router.get('/demo/shoppers', async (_request, response) => {
    const shoppers = await history.activeShoppers(TENANT, SHOPPERS);
    response.json({
      shoppers: await Promise.all(
        shoppers.map(async ({ shopper }) => ({ shopper, recent: await recentOf(history, catalog, shopper, 3) })),
      ),
    });
  });
  router.get('/demo/history', async (request, response) => {
    const { shopper } = parameters(shopperQuery, request.query);
    response.json({ recent: await recentOf(history, catalog, shopper, HISTORY) });
  });
  router.get('/demo/item', async (request, response) => {
    const { itemId } = parameters(itemQuery, request.query);
    response.json({ item: await catalog.item(TENANT, itemId) });
  });
  router.get('/demo/departments', async (_request, response) => void response.json(await departments()));
  router.get('/demo/search', async (request, response) => {
    const { text } = parameters(searchQuery, request.query);
    const items = await catalog.search(TENANT, text, FOUND + 1);
    response.json({ items: items.slice(0, FOUND), more: items.length > FOUND });
  });
  return router;
}

/** A shopper's newest interactions with the items as the catalog has them, newest first. */
async function recentOf(history: HistoryReader, catalog: CatalogReader, shopper: string, limit: number) {
  const newest = await history.newest(TENANT, shopper, limit);
  const items = await catalog.items(TENANT, [...new Set(newest.map(({ itemId }) => itemId))]);
  const byId = new Map(items.map((item) => [item.itemId, item]));
  return newest.map((interaction) => recentEntry(interaction, byId.get(interaction.itemId)));
}

function recentEntry({ eventId, type, itemId, occurredAt }: Interaction, item: CatalogItem | undefined) {
  return { eventId, type, itemId, occurredAt, item };
}

/** A file of the bundled page, which stands beside the service's own bundle; read once. */
function page(name: string, type: string, headers: Record<string, string> = {}): RequestHandler {
  const bytes = readFileSync(join(__dirname, 'page', name));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return (request, response) => {
    response.set({ ...headers, etag, 'cache-control': 'no-cache' });
    if (request.get('if-none-match') === etag) return void response.status(304).end();
    response.type(type).send(bytes);
  };
}

/** Scripts and styles of this origin only, events to the collector only, pictures from wherever the catalog has them. */
function policyFor(collectorUrl: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${new URL(collectorUrl).origin}`,
    'img-src data: https: http:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { 'content-security-policy': policy.join('; ') };
}
