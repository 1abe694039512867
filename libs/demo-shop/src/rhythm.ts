import { firstAbove } from './random-streams';

/** How much is going on in each hour of a day. */
const HOURS = [2, 1, 1, 1, 1, 2, 4, 7, 9, 10, 10, 11, 13, 12, 10, 10, 11, 13, 16, 20, 22, 20, 13, 6];
/** How much is going on on each day of a week. */
const WEEKDAYS = [1, 0.95, 0.95, 1, 1.1, 1.3, 1.35];
/** How much more goes on at the history's end than at its beginning. */
const GROWTH = 0.25;

/**
 * A function from a share of all events (0 to 1, excluded) to the moment, in days, by which so many have happened:
 * quiet nights, busy evenings and weekends, and slow growth.
 */
export function dayByShare(days: number): (share: number) => number {
  const hours = days * HOURS.length;
  const cumulative = new Float64Array(hours);
  let total = 0;
  for (let hour = 0; hour < hours; hour++) {
    const day = Math.floor(hour / HOURS.length);
    total += HOURS[hour % HOURS.length] * WEEKDAYS[day % WEEKDAYS.length] * (1 + (GROWTH * day) / days);
    cumulative[hour] = total;
  }
  return (share) => {
    const at = share * total;
    const hour = firstAbove(cumulative, at);
    const before = hour === 0 ? 0 : cumulative[hour - 1];
    return (hour + (at - before) / (cumulative[hour] - before)) / HOURS.length;
  };
}
