import { Gauge, type Registry } from '@attune/service-runtime';
import type { TenantShop } from './tenant-shop';
import type { Tenants } from './tenants';

/** Gauges that are read off the tenants' state whenever the metrics are asked for. */
export function observeTenants(registry: Registry, tenants: Tenants): void {
  const gauge = (name: string, help: string, read: (tenant: TenantShop) => number | undefined) =>
    new Gauge({
      name,
      help,
      labelNames: ['tenant'],
      registers: [registry],
      collect() {
        // A tenant that is followed no more is told of no more.
        this.reset();
        for (const tenant of tenants.all()) {
          const value = read(tenant);
          if (value !== undefined) this.set({ tenant: tenant.name }, value);
        }
      },
    });
  const secondsSince = (time: number | undefined) => (time === undefined ? undefined : (Date.now() - time) / 1_000);
  gauge('attune_recommender_catalog_items', 'Items in the catalog', ({ catalog }) => catalog.size);
  gauge('attune_recommender_catalog_available_items', 'Items in stock', ({ catalog }) => catalog.available.size);
  gauge('attune_recommender_catalog_age_seconds', 'Time since the catalog was last known to be current', (tenant) =>
    secondsSince(tenant.catalogReadAt),
  );
  gauge(
    'attune_recommender_rules_left_out',
    'Stored rules of all places that this release cannot follow, and leaves out; the log and GetRules name them',
    ({ rules }) => [...rules.values()].reduce((sum, { leftOut }) => sum + leftOut.length, 0),
  );
  gauge('attune_recommender_model_age_seconds', 'Time since the serving model was trained', (tenant) =>
    secondsSince(tenant.modelCreatedAt),
  );
}
