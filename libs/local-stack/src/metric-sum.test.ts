import { metricSum } from './metric-sum';

const text = `# HELP consumed_total Records
# TYPE consumed_total counter
consumed_total{topic="attune.events.v1",group="historian"} 1200
consumed_total{topic="attune.items.v1",group="historian"} 30
consumed_total_other{topic="attune.events.v1"} 7
up 1
`;

test('samples are found by name and labels, and added up over the labels that are left open', () => {
  expect(metricSum(text, 'consumed_total', { topic: 'attune.events.v1' })).toBe(1200);
  expect(metricSum(text, 'consumed_total', { group: 'historian' })).toBe(1230);
  expect(metricSum(text, 'consumed_total', { topic: 'none' })).toBe(0);
  expect(metricSum(text, 'up', {})).toBe(1);
});
