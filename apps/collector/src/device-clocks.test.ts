import fc from 'fast-check';
import { DeviceClocks } from './device-clocks';

const NOON = Date.parse('2026-03-01T12:00:00Z');
const at = (ms: number) => new Date(NOON + ms).toISOString();
const HOUR_MS = 3_600_000;

describe('the clock of a device', () => {
  it('that is right within a minute is believed', () => {
    expect(new DeviceClocks().corrected('s', at(-5_000), at(-3_000), at(0))).toBe(at(-5_000));
  });

  it('that is an hour slow is put right', () => {
    expect(new DeviceClocks().corrected('s', at(-HOUR_MS - 5_000), at(-HOUR_MS), at(0))).toBe(at(-5_000));
  });

  it('that is set right by its owner in between is believed from then on', () => {
    const clocks = new DeviceClocks();
    clocks.corrected('s', at(-HOUR_MS), at(-HOUR_MS), at(0));
    expect(clocks.corrected('s', at(9_000), at(10_000), at(10_500))).toBe(at(9_000));
  });

  it('never changes the order of a session, however long each request is under way', () => {
    const hours = fc.integer({ min: -48, max: 48 });
    const request = fc.record({
      gapMs: fc.integer({ min: 0, max: 60_000 }),
      wayMs: fc.integer({ min: 0, max: 20_000 }),
    });
    fc.assert(
      fc.property(hours, fc.array(request, { minLength: 2, maxLength: 20 }), (error, requests) => {
        const clocks = new DeviceClocks();
        let now = 0;
        const corrected = requests.map(({ gapMs, wayMs }) => {
          now += gapMs;
          const device = at(now + error * HOUR_MS);
          return clocks.corrected('s', device, device, at(now + wayMs));
        });
        expect(corrected).toEqual([...corrected].sort());
      }),
    );
  });
});
