import { retryAfterMs } from './retry-after';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('retryAfterMs', () => {
  it.each<[string, number | undefined]>([
    ['0', 0],
    ['2', 2_000],
    [' 1.5 ', 1_500],
    ['Sun, 01 Mar 2026 12:00:03 GMT', 3_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['999999999', 86_400_000],
    ['soon', undefined],
    ['', undefined],
    ['9'.repeat(5_000), undefined],
  ])('reads %j as %p ms', (value, ms) => expect(retryAfterMs(new Headers({ 'retry-after': value }), NOW)).toBe(ms));

  it('is unknown without the header', () => expect(retryAfterMs(undefined)).toBeUndefined());
});
