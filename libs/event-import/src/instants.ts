import { RowError } from './row';

/** Numbers above this are milliseconds: as seconds they would lie beyond the year 5000. */
const LARGEST_SECONDS = 1e11;

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?:\s?(UTC|Z|([+-]\d{2})(?::?(\d{2}))?))?$/;

/**
 * A time as files write it, in ISO 8601 and UTC: Unix time in seconds (`1396860669.277`) or milliseconds, ISO 8601 with
 * a zone, `2019-10-01 00:00:00 UTC`, or with an offset as PostgreSQL writes it (`+00`). @throws RowError
 */
export function instantOf(text: string, field: string): string {
  const trimmed = text.trim();
  let milliseconds = NaN;
  if (/^\d+(\.\d+)?$/.test(trimmed)) {
    const number = Number(trimmed);
    milliseconds = Math.round(number > LARGEST_SECONDS ? number : number * 1000);
  } else {
    const [, day, time, zone, hours, minutes = '00'] = DAY_AND_TIME.exec(trimmed) ?? [];
    if (day !== undefined && isDay(day)) {
      if (zone === undefined) {
        throw new RowError(`${field}: "${text}" has no time zone; put Z after it for UTC, or its offset like +02:00`);
      }
      milliseconds = Date.parse(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
    }
  }
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) {
    throw new RowError(`${field}: "${text}" is not a time (Unix seconds, or like 2019-10-01T00:00:00Z)`);
  }
  return date.toISOString();
}

/** Whether the calendar has the day: `Date.parse` takes the 30th of February for the second of March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return date.getUTCDate() === Number(day.slice(8));
}
