import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Holds some 150 MB, makes garbage that outlives the young generation, and prints how many times what it holds there is
 * before a collection; the median of them.
 */
const FILL = `
  const rows = (n) => Array.from({ length: n }, (_, k) => ({ k, text: 'x' + k }));
  const held = Array.from({ length: 40 }, () => rows(50_000));
  if (process.argv[1] === 'bounded') require(process.argv[2]).boundHeapGrowth();
  const newest = Array.from({ length: 10 }, () => rows(20_000));
  gc();
  const heldBytes = process.memoryUsage().heapUsed;
  const peaks = [];
  for (let i = 0, before = heldBytes; i < 900; i++) {
    newest[i % newest.length] = rows(20_000);
    const now = process.memoryUsage().heapUsed;
    if (now < 0.8 * before) peaks.push(before);
    before = now;
  }
  console.log(peaks.sort((a, b) => a - b)[peaks.length >> 1] / heldBytes, held.length);
`;

function usualGrowth(growth: 'bounded' | 'free'): number {
  const flags = ['--expose-gc', '--max-semi-space-size=16', '--disable-warning=ExperimentalWarning'];
  const module = join(__dirname, 'heap-growth.ts');
  return Number.parseFloat(
    execFileSync(process.execPath, [...flags, '-e', FILL, growth, module], { encoding: 'utf8' }),
  );
}

describe('boundHeapGrowth', () => {
  it('keeps garbage from taking more memory than what is held', () => {
    // Some 2 and 4.2 where it was written: besides the 70 % there are the young generation and what comes while V8 looks.
    expect(usualGrowth('bounded')).toBeLessThan(3);
    expect(usualGrowth('free')).toBeGreaterThan(3);
  }, 60_000);
});
