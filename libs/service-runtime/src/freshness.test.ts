import { Registry } from 'prom-client';
import { Freshness, isLive } from './freshness';

it('shows each stage under one name, and a time before its beginning as none', async () => {
  const registry = new Registry();
  const freshness = new Freshness(registry);
  freshness.observe('broker', 40);
  freshness.observe('historian', -3);
  const text = await registry.metrics();
  expect(text).toContain('attune_freshness_seconds_sum{stage="broker"} 0.04');
  expect(text).toContain('attune_freshness_seconds_bucket{le="0.025",stage="broker"} 0');
  expect(text).toContain('attune_freshness_seconds_bucket{le="0.05",stage="broker"} 1');
  expect(text).toContain('attune_freshness_seconds_bucket{le="0.001",stage="historian"} 1');
});

it('takes an event for live when it came within a minute, by whichever clock', () => {
  const occurredAt = Date.parse('2026-03-01T12:00:00Z');
  expect(isLive(occurredAt, occurredAt + 60_000)).toBe(true);
  expect(isLive(occurredAt, occurredAt - 5_000)).toBe(true);
  expect(isLive(occurredAt, occurredAt + 60_001)).toBe(false);
});
