/**
 * The sum of a metric's samples in Prometheus's text format, over all labels that are not asked for.
 * 0 when there is none.
 */
export function metricSum(text: string, name: string, labels: Record<string, string>): number {
  let sum = 0;
  for (const line of text.split('\n')) {
    const match = /^([\w:]+)(?:\{(.*)\})? (\S+)/.exec(line);
    if (match?.[1] !== name) continue;
    const present = match[2] ?? '';
    const fits = Object.entries(labels).every(([label, value]) => `,${present}`.includes(`,${label}="${value}"`));
    if (fits) sum += Number(match[3]);
  }
  return sum;
}
