import { destination, type DestinationStream } from 'pino';

/** What waits to be written, as while the disk is full, in UTF-16 code units; what is more is dropped. */
const MAX_WAITING = 1024 * 1024;

/** Standard output, line by line. When it cannot be written, the service goes on without a log: calls come first. */
export function logDestination(): DestinationStream {
  const output = destination({ dest: 1, sync: true, maxLength: MAX_WAITING });
  // Without a listener it would end the process; what cannot be logged cannot be told of either.
  output.on('error', () => undefined);
  return output;
}
