import { Gauge, type Registry } from '@attune/service-runtime';
import type { Pool } from 'pg';

/** Gauges that are read off the pool whenever the metrics are asked for. */
export function observePool(registry: Registry, pool: Pool): void {
  const registers = [registry];
  new Gauge({
    name: 'attune_database_connections',
    help: 'Open connections to PostgreSQL: lent to a query or transaction (busy), or not (idle)',
    labelNames: ['state'] as const,
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
    },
  });
  new Gauge({
    name: 'attune_database_waiting_queries',
    help: 'Queries and transactions that wait for a connection',
    registers,
    collect() {
      this.set(pool.waitingCount);
    },
  });
}
