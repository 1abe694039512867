import type { BenchmarkRow } from './benchmark';

const HEADINGS = ['figure', 'value', 'unit', 'compared to', 'reference', 'ratio'];

/** The rows as an aligned text table. */
export function formatTable(rows: readonly BenchmarkRow[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const isNumber = (column: number) => column === 1 || column >= 4;
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd();
  const [head, ...body] = cells.map(line);
  return [head, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n');
}

function cellsOf({ figure, value, unit, comparedTo, reference }: BenchmarkRow): string[] {
  const ratio = reference === undefined ? '' : formatNumber(value / reference);
  return [figure, formatNumber(value), unit, comparedTo, reference === undefined ? '' : formatNumber(reference), ratio];
}

/** Four significant digits, whole from 1,000 on. */
function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return 'n/a';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(4)));
}
