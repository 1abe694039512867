import { type Verdict } from '@attune/contracts';
import { Counter, Freshness, Histogram, isLive, type Registry } from '@attune/service-runtime';

/** Tenants with a series of their own; without API keys anyone could make up more. */
const MAX_TENANTS = 200;

/** Counts what is taken and refused, and times the answers and the way to the broker. */
export class IntakeMetrics {
  private readonly tenants = new Set<string>();
  private readonly messages: Counter<'tenant' | 'type' | 'status'>;
  private readonly answers: Histogram<'route' | 'status'>;
  private readonly freshness: Freshness;

  constructor(registry: Registry) {
    const registers = [registry];
    this.freshness = new Freshness(registry);
    this.messages = new Counter({
      name: 'attune_collector_messages_total',
      help: 'Events and changes of items, accepted and refused',
      labelNames: ['tenant', 'type', 'status'],
      registers,
    });
    this.answers = new Histogram({
      name: 'attune_collector_answer_seconds',
      help: 'Time from a request to its answer',
      labelNames: ['route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
  }

  count(tenant: string, type: string, status: Verdict['status']): void {
    if (this.tenants.size < MAX_TENANTS) this.tenants.add(tenant);
    this.messages.inc({ tenant: this.tenants.has(tenant) ? tenant : 'other', type, status });
  }

  /** The broker has acknowledged a message; times are ISO 8601. */
  acknowledged({ occurredAt, receivedAt }: { occurredAt: string; receivedAt: string }): void {
    const received = Date.parse(receivedAt);
    if (isLive(Date.parse(occurredAt), received)) this.freshness.observe('collector', Date.now() - received);
  }

  answered(route: string, status: number, seconds: number): void {
    this.answers.observe({ route, status }, seconds);
  }
}
