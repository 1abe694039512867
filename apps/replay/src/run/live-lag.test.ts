import { setTimeout as sleep } from 'node:timers/promises';
import { groupOffsets, type StreamConnection } from '@attune/event-stream';
import { LiveLag } from './live-lag';

jest.mock('@attune/event-stream', () => ({ groupOffsets: jest.fn() }));

it('looks how far the historian is every second, also when the clock was put back an hour', async () => {
  jest.mocked(groupOffsets).mockResolvedValue(new Map([[0, { next: 5n, low: 0n, high: 5n }]]));
  const lag = new LiveLag({} as StreamConnection, 'group', 'topic', 10);
  const { signal } = new AbortController();
  await lag.room(signal);
  await lag.room(signal);
  expect(groupOffsets).toHaveBeenCalledTimes(1);
  const before = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => before - 3_600_000);
  await sleep(1_050);
  await lag.room(signal);
  expect(groupOffsets).toHaveBeenCalledTimes(2);
});
