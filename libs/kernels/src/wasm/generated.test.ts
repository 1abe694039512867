import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const BUILD = join(__dirname, '../../scripts/build-wasm.mjs');

it('runs what assembly/ says: the embedded bytes are what it compiles to', async () => {
  await expect(promisify(execFile)(process.execPath, [BUILD, '--check'])).resolves.toBeDefined();
}, 60_000);
