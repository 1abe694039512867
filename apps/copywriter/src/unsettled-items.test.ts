import { pino } from 'pino';
import { UnsettledItems } from './unsettled-items';

const SECOND_MS = 1_000;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** As the service asks for it. */
async function everySecond(items: UnsettledItems, seconds: number): Promise<void> {
  for (let n = 0; n < seconds; n++) {
    await items.settleRest();
    await jest.advanceTimersByTimeAsync(SECOND_MS);
  }
}

it('looks less and less often at items that fail whatever is tried, and at once again when one succeeds', async () => {
  const items = new UnsettledItems(pino({ level: 'silent' }));
  let isMended = false;
  const looks = jest.fn(() => (isMended ? Promise.resolve() : Promise.reject(new TypeError('poison'))));
  await items.settle('shop', 'shirt', looks);
  looks.mockClear();
  await everySecond(items, 600);
  expect(looks.mock.calls.length).toBeLessThan(20);
  expect(looks.mock.calls.length).toBeGreaterThan(5);
  isMended = true;
  await everySecond(items, 60);
  looks.mockClear();
  await everySecond(items, 60);
  expect(looks).not.toHaveBeenCalled();
});
