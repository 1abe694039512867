import { MAX_EVENTS_A_MINUTE, Robots } from './robots';

const NOON = Date.parse('2026-03-01T12:00:00Z');
let serial = 0;
/** Another event each time. */
const moment = (occurredMs: number, receivedMs = occurredMs) => ({
  eventId: `event ${serial++}`,
  occurredAt: new Date(NOON + occurredMs).toISOString(),
  receivedAt: new Date(NOON + receivedMs).toISOString(),
});
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const CRAWLER = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

describe('robots', () => {
  it('are known by their name', () => {
    const robots = new Robots();
    expect(robots.signOf('u', moment(0), CRAWLER)).toBe('user-agent');
    expect(robots.signOf('u', moment(0), BROWSER)).toBeUndefined();
    expect(robots.signOf('u', moment(0), undefined)).toBeUndefined();
  });

  it('are known by their speed, from the event on that no hand would have made', () => {
    const robots = new Robots();
    const signs = Array.from({ length: MAX_EVENTS_A_MINUTE + 5 }, (_, n) => robots.signOf('u', moment(n), BROWSER));
    expect(signs.filter((sign) => sign === 'rate')).toHaveLength(5);
    expect(robots.signOf('other', moment(1), BROWSER)).toBeUndefined();
    expect(robots.signOf('u', moment(61_000), BROWSER)).toBeUndefined();
  });

  it('are not taken for it whose few events come again and again, while the broker does not take them', () => {
    const robots = new Robots();
    const batch = Array.from({ length: 20 }, (_, n) => moment(n * 100));
    const signs = Array.from({ length: 50 }, () => batch.map((event) => robots.signOf('u', event, BROWSER))).flat();
    expect(signs.filter((sign) => sign !== undefined)).toEqual([]);
  });

  it('keep their sign when they send again what showed it, so that the copies have the content of the first', () => {
    const robots = new Robots();
    const batch = Array.from({ length: MAX_EVENTS_A_MINUTE + 5 }, (_, n) => moment(n));
    const signs = () => batch.map((event) => robots.signOf('u', event, BROWSER)).filter((sign) => sign === 'rate');
    expect(signs()).toHaveLength(5);
    expect(signs()).toHaveLength(5);
  });

  it('are not found in history that is imported, where many events may have one moment', () => {
    const robots = new Robots();
    const signs = Array.from({ length: 1_000 }, () => robots.signOf('u', moment(0, 7_200_000), undefined));
    expect(new Set(signs)).toEqual(new Set([undefined]));
  });

  it('cost no more memory than fifty thousand shoppers do', () => {
    const robots = new Robots();
    for (let n = 0; n < 60_000; n++) robots.signOf(`u${n}`, moment(0), undefined);
    expect(robots['minutes'].size).toBe(50_000);
  });
});
