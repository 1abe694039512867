import { type PostedEvent } from '@attune/contracts';
import { type Random } from '@attune/dataset';
import { DAY_MS, type DemoShopConfig } from './config';
import { firstAbove, randomStream } from './random-streams';
import { dayByShare } from './rhythm';
import { playSession } from './session';
import { type Shop } from './shop';
import { createShoppers, tasteOn, type DemoShopper } from './shoppers';

/** How many events are gathered before those that are due are sorted and given out. */
const SORTED_AT_ONCE = 2_000;
/** No session begins later than this before the history's end, so that each has an event within it. */
const LAST_START_DAYS = (10 * 60 * 1000) / DAY_MS;

/**
 * What the shoppers did, in order of time and without ids: exactly `config.events` events. Day and hour move on with the
 * number of events made so far, along the rhythm of weeks and days.
 */
export function* playHistory(config: DemoShopConfig, shop: Shop): Generator<PostedEvent> {
  const random = randomStream(config.seed, 'history');
  const nextVisitor = visitors(random, createShoppers(config.seed, config.shoppers, config.days, shop));
  const dayAt = dayByShare(config.days);
  const startMs = config.end.getTime() - config.days * DAY_MS;
  const end = config.end.toISOString();

  let made = 0;
  const waiting: PostedEvent[] = [];
  for (let session = 1; made < config.events; session++) {
    const day = Math.min(dayAt(made / config.events), config.days - LAST_START_DAYS);
    const sessionStartMs = startMs + Math.floor(day * DAY_MS);
    if (waiting.length > SORTED_AT_ONCE) {
      waiting.sort(byTime);
      // What is still to be made comes after this session's beginning.
      const due = new Date(sessionStartMs).toISOString();
      const notDue = waiting.findIndex((event) => timeOf(event) >= due);
      yield* waiting.splice(0, notDue < 0 ? waiting.length : notDue);
    }
    const shopper = nextVisitor(day);
    const sessionId = `visit-${String(session).padStart(7, '0')}`;
    const taste = tasteOn(shopper, day);
    const log = playSession({ shop, shopper, taste, random, sessionId, day, startMs: sessionStartMs });
    shopper.busyUntilDay = (log.endMs - startMs) / DAY_MS;
    const events = log.events.filter((event) => timeOf(event) < end).slice(0, config.events - made);
    made += events.length;
    waiting.push(...events);
  }
  waiting.sort(byTime);
  yield* waiting;
}

/** Events of the history always have a time; all are written in the same form, so text compares as time does. */
function timeOf(event: PostedEvent): string {
  return event.occurredAt ?? '';
}

function byTime(a: PostedEvent, b: PostedEvent): number {
  if (timeOf(a) === timeOf(b)) return 0;
  return timeOf(a) < timeOf(b) ? -1 : 1;
}

/** Draws who comes next, by activity, among those who have found the shop by that day and are not in it already. */
function visitors(random: Random, shoppers: readonly DemoShopper[]): (day: number) => DemoShopper {
  const cumulative = new Float64Array(shoppers.length);
  let total = 0;
  for (const [i, { activity }] of shoppers.entries()) cumulative[i] = total += activity;
  const draw = () => {
    const index = firstAbove(cumulative, random.uniform() * total);
    return shoppers[Math.min(index, shoppers.length - 1)];
  };
  return (day) => {
    for (let attempt = 0; attempt < 50; attempt++) {
      const shopper = draw();
      if (shopper.firstDay <= day && shopper.busyUntilDay < day) return shopper;
    }
    return draw();
  };
}
