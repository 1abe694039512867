import { eventId } from '@attune/contracts';
import { newEventId } from './event-id';

describe('a new event id', () => {
  it('is one that the contract takes, a UUID of version 7', () => {
    expect(newEventId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(eventId.parse(newEventId())).toHaveLength(36);
  });

  it('begins with its time, so that ids sort by it', () => {
    expect(
      newEventId(Date.UTC(2026, 10, 25))
        .replaceAll('-', '')
        .slice(0, 12),
    ).toBe(Date.UTC(2026, 10, 25).toString(16).padStart(12, '0'));
    expect(newEventId(1_000) < newEventId(1_001)).toBe(true);
  });

  it('is never given twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newEventId(0))).size).toBe(10_000);
  });
});
