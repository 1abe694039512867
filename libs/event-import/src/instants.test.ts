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

test.each(['1569888000000000000000', '-1', '1.5e9', '2019-10', '2019-13-01T00:00:00Z', '2019-10-01T25:00:00Z'])(
  '%s is no time, and what is right is told',
  (text) => {
    expect(() => instantOf(text, 'Time')).toThrow(
      `Time: "${text}" is not a time (Unix seconds, or like 2019-10-01T00:00:00Z)`,
    );
  },
);

test.each([
  ['2019-10-01 08:30:00', 'Europe/Berlin', '2019-10-01T06:30:00.000Z'],
  ['2019-12-01 08:30:00.5', 'Europe/Berlin', '2019-12-01T07:30:00.500Z'],
  ['2019-10-01 08:30:00', '+05:30', '2019-10-01T03:00:00.000Z'],
  ['2019-10-01', 'America/New_York', '2019-10-01T04:00:00.000Z'],
  // The hour that comes twice is taken for its first time, the one that is left out for the next.
  ['2019-10-27 02:30:00', 'Europe/Berlin', '2019-10-27T00:30:00.000Z'],
  ['2019-03-31 02:30:00', 'Europe/Berlin', '2019-03-31T01:30:00.000Z'],
  ['2019-03-31 03:00:00', 'Europe/Berlin', '2019-03-31T01:00:00.000Z'],
  // What says itself where it is, is there.
  ['2019-10-01 08:30:00Z', 'Europe/Berlin', '2019-10-01T08:30:00.000Z'],
  ['1569918600', 'Europe/Berlin', '2019-10-01T08:30:00.000Z'],
])('%s on a clock of %s is %s', (text, zone, instant) => {
  expect(instantOf(text, 'time', zone)).toBe(instant);
});

test('a day of no zone is told so', () => {
  expect(() => instantOf('2019-10-01', 'time')).toThrow(/time: "2019-10-01" has no time zone; .*--time-zone/);
});
