import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { interruption } from './interruption';
import { EXIT } from './import-command';

function processOf(stdout: NodeJS.EventEmitter) {
  const exit = jest.fn() as unknown as NodeJS.Process['exit'];
  return Object.assign(new EventEmitter(), { exit, stdout }) as unknown as Parameters<typeof interruption>[0] &
    NodeJS.EventEmitter;
}

it('ends what is under way on the first Ctrl-C, and at once on the second', () => {
  const process = processOf(new EventEmitter());
  const signal = interruption(process);
  process.emit('SIGINT');
  expect(signal.aborted).toBe(true);
  expect(process.exit).not.toHaveBeenCalled();
  process.emit('SIGTERM');
  expect(process.exit).toHaveBeenCalledWith(EXIT.interrupted);
});

it('ends what is under way when nobody reads the output, instead of failing at the next line', async () => {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  });
  const process = processOf(stdout);
  const signal = interruption(process);
  stdout.write('a line\n');
  await new Promise((closed) => stdout.on('close', closed));
  expect(signal.aborted).toBe(true);
  expect(process.exit).not.toHaveBeenCalled();
});
