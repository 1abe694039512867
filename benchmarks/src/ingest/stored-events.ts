import { metricSum, query, type Services, type Stack } from '@attune/local-stack';

/** Events in the database, of all tenants. */
export async function storedEvents(stack: Stack): Promise<number> {
  const { rows } = await query(stack.databaseUrl, 'SELECT count(*)::int AS events FROM event');
  return Number(rows[0]['events']);
}

/** Events that the historian has stored since it started, by its metrics: asking often costs less than a count does. */
export function storedByHistorian(services: Services): Promise<number> {
  return countedByHistorian(services, 'stored');
}

/** Events that came to the historian again, likewise. */
export function repeatedByHistorian(services: Services): Promise<number> {
  return countedByHistorian(services, 'duplicate');
}

async function countedByHistorian({ addresses }: Services, outcome: string): Promise<number> {
  const response = await fetch(`${addresses.opsUrls.historian}/metrics`);
  return metricSum(await response.text(), 'attune_historian_messages_total', { kind: 'event', outcome });
}
