import { median, quantile } from './benchmark';
import { formatTable } from './table';

it('puts every figure beside its reference and their ratio', () => {
  const table = formatTable([
    { figure: 'events', value: 12345.6, unit: 'events/s', comparedTo: 'produce alone', reference: 24691.2 },
    { figure: 'memory', value: 81.25, unit: 'MiB', comparedTo: '' },
  ]);
  const [heading, , first, second] = table.split('\n');
  expect(heading).toMatch(/figure +value +unit +compared to +reference +ratio/);
  expect(first).toMatch(/^events +12,346 +events\/s +produce alone +24,691 +0.5$/);
  expect(second).toMatch(/^memory +81.25 +MiB$/);
});

it('shows a figure that could not be taken as n/a', () => {
  expect(formatTable([{ figure: 'none', value: NaN, unit: 'ms', comparedTo: '' }])).toContain('n/a');
});

it('takes medians and quantiles of unsorted values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([5, 1, 4, 2, 3, 6, 7, 8, 9, 10], 0.9)).toBe(10);
  expect(quantile([], 0.5)).toBeNaN();
});
