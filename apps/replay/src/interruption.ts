import { EXIT } from './import-command';

/**
 * Aborts when the command is to end: on Ctrl-C, or when nobody reads its output any more (`replay … | head`). What is under
 * way is ended and counted; the second Ctrl-C ends at once.
 */
export function interruption(
  process: Pick<NodeJS.Process, 'on' | 'exit'> & { stdout: NodeJS.EventEmitter },
): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  process.stdout.on('error', () => controller.abort());
  return controller.signal;
}
