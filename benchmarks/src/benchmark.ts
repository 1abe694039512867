/** One figure beside what it is compared to, both measured in the same run. */
export interface BenchmarkRow {
  /** "events stored from HTTP". */
  figure: string;
  value: number;
  unit: string;
  /** "kafkajs produce of the same bytes, alone"; empty where there is nothing to compare with. */
  comparedTo: string;
  reference?: number;
}

/** A benchmark is a command: it prepares what it measures, prints how far it is to standard error, and cleans up. */
export interface Benchmark {
  /** One line for the list of benchmarks. */
  summary: string;
  run(args: readonly string[], progress: (line: string) => void): Promise<BenchmarkRow[] | BenchmarkReport>;
}

/** Rows with a table of their own to print in place of one figure a line. */
export interface BenchmarkReport {
  rows: BenchmarkRow[];
  text: string;
}

/** Since a moment of `performance.now()`. */
export function perSecondSince(startedAt: number, count: number): number {
  return (count * 1000) / Math.max(1, performance.now() - startedAt);
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share `q` (0 to 1) of the values lies; NaN of none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}
