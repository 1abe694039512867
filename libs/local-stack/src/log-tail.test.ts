import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logTail } from './log-tail';

test('the last lines of a long log, none when there is no log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-log-'));
  const file = join(folder, 'service.log');
  writeFileSync(file, Array.from({ length: 50_000 }, (_, line) => `line ${line}\n`).join(''));
  expect(logTail(file, 2)).toBe('line 49998\nline 49999');
  expect(logTail(join(folder, 'none.log'))).toBe('');
  rmSync(folder, { recursive: true });
});
