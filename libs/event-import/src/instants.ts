import { RowError } from './row';
import { momentOf } from './zoned-time';

/** Beyond this, a number of seconds is one of milliseconds, then of micro- and nanoseconds: it would lie beyond the year 5000. */
const LARGEST_SECONDS = 1e11;
const LARGEST_NANOSECONDS = LARGEST_SECONDS * 1e9;

const DAY_AND_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:\s?(UTC|GMT|Z|([+-]\d{2})(?::?(\d{2}))?(?: [A-Z]{3,5}| [+-]\d{2,4})?))?)?$/i;

const NO_ZONE =
  'has no time zone; put Z after it for UTC, or its offset like +02:00, or name the zone of all: --time-zone Europe/Berlin';

/**
 * A time as files write it, in ISO 8601 and UTC: Unix time in seconds (`1396860669.277`), milli-, micro- or nanoseconds,
 * ISO 8601 with a zone, `2019-10-01 00:00:00 UTC`, or with an offset as PostgreSQL writes it (`+00`) or Go
 * (`+0200 CEST`). A day is its first moment.
 * @param timeZone of times that name none; without it they are none
 * @throws RowError
 */
export function instantOf(text: string, field: string, timeZone?: string): string {
  const trimmed = text.trim();
  let milliseconds = NaN;
  if (/^\d+(\.\d+)?$/.test(trimmed)) {
    milliseconds = millisecondsOf(Number(trimmed));
  } else {
    const [, day, time = '00:00', zone, hours, minutes = '00'] = DAY_AND_TIME.exec(trimmed) ?? [];
    if (day !== undefined && isDay(day)) {
      milliseconds = Date.parse(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
      if (zone === undefined && !Number.isNaN(milliseconds)) {
        if (timeZone === undefined) throw new RowError(`${field}: "${text}" ${NO_ZONE}`);
        milliseconds = momentOf(milliseconds, timeZone);
      }
    }
  }
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) {
    throw new RowError(`${field}: "${text}" is not a time (Unix seconds, or like 2019-10-01T00:00:00Z)`);
  }
  return date.toISOString();
}

/** @param number of whatever unit makes it a moment of our time; NaN when none does */
function millisecondsOf(number: number): number {
  if (number > LARGEST_NANOSECONDS) return NaN;
  let seconds = number;
  while (seconds > LARGEST_SECONDS) seconds /= 1000;
  return Math.round(seconds * 1000);
}

/** Whether the calendar has the day: `Date.parse` takes the 30th of February for the second of March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return date.getUTCDate() === Number(day.slice(8));
}
