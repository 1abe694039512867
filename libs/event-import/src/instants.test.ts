import { instantOf } from './instants';

test.each([
  ['1569888000', 'seconds'],
  ['1569888000.000', 'seconds with a fraction'],
  ['1569888000000', 'milliseconds'],
  ['1569888000000000', 'microseconds, as BigQuery exports events'],
  ['1569888000000000000', 'nanoseconds, as pandas writes times'],
  ['2019-10-01T00:00:00Z', 'ISO 8601'],
  ['2019-10-01T00:00Z', 'ISO 8601 without seconds'],
  ['2019-10-01t02:00:00+02', 'small letters, as RFC 3339 allows'],
  ['2019-10-01 00:00:00 GMT', 'GMT'],
])('%s (%s) is the moment that it stands for', (text) => {
  expect(instantOf(text, 'Time')).toBe('2019-10-01T00:00:00.000Z');
});

test.each(['1569888000000000000000', '-1', '1.5e9', '2019-10-01', '2019-13-01T00:00:00Z', '2019-10-01T25:00:00Z'])(
  '%s is no time, and what is right is told',
  (text) => {
    expect(() => instantOf(text, 'Time')).toThrow(
      `Time: "${text}" is not a time (Unix seconds, or like 2019-10-01T00:00:00Z)`,
    );
  },
);
