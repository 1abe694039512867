const DAY_MS = 24 * 60 * 60 * 1000;
/** Zones change their clocks at such steps at the finest. */
const STEP_MS = 15 * 60 * 1000;
/** Of a zone; rows that follow each other mostly share a few. */
const MAX_KNOWN_OFFSETS = 10_000;

/** Whether there is such a time zone: an IANA name like Europe/Berlin, UTC, or an offset like +02:00. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment at which a clock of the zone reads so. Of an hour that comes twice, as clocks are put back, it is the first
 * time; of one that is left out, the clock is taken to be not yet put forward.
 * @param reading as milliseconds since 1970, as if the clock's zone were UTC; so is the moment
 */
export function momentOf(reading: number, zone: string): number {
  const [before, after] = [-DAY_MS, DAY_MS].map((far) => reading - offsetAt(reading + far, zone));
  const right = [before, after].filter((moment) => moment + offsetAt(moment, zone) === reading);
  return right.length === 0 ? before : Math.min(...right);
}

const offsets = new Map<string, Map<number, number>>();

/** How far a zone's clock is before UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  if (known.size === 0) offsets.set(zone, known);
  const step = Math.floor(moment / STEP_MS) * STEP_MS;
  const offset = known.get(step);
  if (offset !== undefined) return offset;
  if (known.size >= MAX_KNOWN_OFFSETS) known.clear();
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(step)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const reading = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  known.set(step, reading - step);
  return reading - step;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for no zone */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const numeric = 'numeric';
    format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23' },
      ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
    });
    formats.set(zone, format);
  }
  return format;
}
