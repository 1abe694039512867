import { deviation, markdownTable, mean } from './markdown-table';

test('a table that reads as text and as Markdown', () => {
  expect(
    markdownTable(
      ['model', 'hit@10'],
      [
        ['iALS', '0.1'],
        ['sequence encoder', '0.25'],
      ],
    ),
  ).toBe(
    [
      '| model            | hit@10 |',
      '| ---------------- | ------ |',
      '| iALS             | 0.1    |',
      '| sequence encoder | 0.25   |',
    ].join('\n'),
  );
});

test('mean and standard deviation of seeds', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3);
  expect(deviation([5])).toBe(0);
});
