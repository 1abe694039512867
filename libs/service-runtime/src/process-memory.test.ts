import { execFileSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { bundledService } from './probe-harness';
import { heapAdvice, memoryText, processMemory, type ProcessMemory } from './process-memory';

const program = bundledService(
  `import { processMemory } from './process-memory'; console.log(JSON.stringify(processMemory()));`,
);

test('knows what the heap was given, and what the machine or its container has', () => {
  const { heapLimit, limit, used } = JSON.parse(
    execFileSync(process.execPath, ['--max-old-space-size=300', program], { encoding: 'utf8' }),
  ) as ProcessMemory;
  expect(heapLimit / 2 ** 20).toBeGreaterThanOrEqual(300);
  expect(heapLimit / 2 ** 20).toBeLessThan(500);
  expect(limit).toBeLessThanOrEqual(totalmem());
  expect(used).toBeLessThan(processMemory().limit);
});

test('advises what Node.js and people can read', () => {
  expect(heapAdvice(600 * 2 ** 20)).toMatch(/^NODE_OPTIONS=--max-old-space-size=768 or more/);
  expect([memoryText(1), memoryText(1.25 * 2 ** 30)]).toEqual(['1 MiB', '1.3 GiB']);
});
