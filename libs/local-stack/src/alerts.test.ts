import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import { workspaceRoot } from './workspace';

interface Rule {
  alert: string;
  expr: string;
  for?: string;
  labels?: { severity?: string };
  annotations?: { summary?: string; runbook_url?: string };
}

const root = workspaceRoot();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const file = parse(read('infra/prometheus/alerts.yaml')) as { groups: { name: string; rules: Rule[] }[] };
const rules = file.groups.flatMap((group) => group.rules);
const platform = read('docs/platform.md');
const sources = globSync('{apps,libs}/*/src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .map(read);

/** What Prometheus and the runtime add to all metrics of a service. */
const COMMON_LABELS = ['job', 'instance', 'service'];
/** Metrics that Prometheus, Node.js' client, the runtime and, of a cluster, kube-state-metrics have, with labels of their own. */
const FOREIGN = new Map<string, string[]>([
  ['up', []],
  ['process_start_time_seconds', []],
  ['nodejs_heap_size_used_bytes', []],
  ['kube_cronjob_status_last_successful_time', ['namespace', 'cronjob']],
  ['kube_cronjob_created', ['namespace', 'cronjob']],
]);

/** The labels of a metric as the code makes it; undefined when none does. */
function labelsOf(metric: string): string[] | undefined {
  const foreign = FOREIGN.get(metric);
  if (foreign) return [...foreign, ...COMMON_LABELS];
  const base = metric.replace(/_bucket$/, '');
  const source = sources.find((text) => text.includes(`'${base}'`));
  if (source === undefined) return undefined;
  // What is not written out is made by a function of the same file, which is given its name.
  const [, made = ''] =
    new RegExp(`name: '${base}',([^]*?)(?:\\}\\)|collect)`).exec(source) ??
    /\bname,\n([^]*?)collect/.exec(source) ??
    [];
  const [, list = ''] = /labelNames: \[([^\]]*)\]/.exec(made) ?? [];
  const labels = [...list.matchAll(/'(\w+)'/g)].map(([, label]) => label);
  return [...labels, ...(base === metric ? [] : ['le']), ...COMMON_LABELS];
}

/** What an expression asks for, by Prometheus' own grammar; throws where it is none. */
function askedBy(expr: string) {
  const metrics: { name: string; labels: string[] }[] = [];
  /** The labels of `by (…)`, `on (…)` and their like. */
  const listed: string[] = [];
  let isAggregated = false;
  const textOf = ({ from, to }: { from: number; to: number }) => expr.slice(from, to);
  parser.parse(expr).iterate({
    enter(part) {
      if (part.type.isError) throw new Error(`no PromQL at: ${expr.slice(part.from) || 'the end'}`);
      const { node } = part;
      if (part.name === 'AggregateExpr') isAggregated = true;
      if (part.name === 'GroupingLabels') listed.push(...node.getChildren('LabelName').map(textOf));
      if (part.name === 'FunctionCall') requireRange(textOf(node), textOf(node.getChild('FunctionIdentifier')!), node);
      if (part.name !== 'VectorSelector') return;
      const matchers = node.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher') ?? [];
      const labels = matchers.map((matcher) => textOf(matcher.getChild('LabelName')!));
      metrics.push({ name: textOf(node.getChild('Identifier')!), labels });
    },
  });
  return { metrics, listed, isAggregated };
}

/** The grammar knows no types: Prometheus refuses `rate(up)` only when it loads the rule. */
function requireRange(call: string, name: string, node: ReturnType<typeof parser.parse>['topNode']): void {
  const range = node.getChild('FunctionCallBody')?.getChild('MatrixSelector');
  if (['rate', 'increase', 'irate', 'delta', 'changes'].includes(name) && !range) {
    throw new Error(`a range is missing, as in [5m], of: ${call}`);
  }
}

it('the check itself finds what is wrong with an expression', () => {
  expect(() => askedBy('rate(up[5m]')).toThrow('no PromQL at: the end');
  expect(() => askedBy('rate(up[5m)) > 0')).toThrow('no PromQL at: )) > 0');
  expect(() => askedBy('increse(up[5m]) > 0')).toThrow('no PromQL at: (up[5m]) > 0');
  expect(() => askedBy('up{job="a} > 0')).toThrow('no PromQL at');
  expect(() => askedBy('up > > 0')).toThrow('no PromQL at: > 0');
  expect(() => askedBy('rate(up) > 0')).toThrow('a range is missing');
  expect(askedBy('sum by (job) (rate(up{a="x", b=~"y|z"}[5m])) > 0 unless on (zone) down')).toEqual({
    metrics: [
      { name: 'up', labels: ['a', 'b'] },
      { name: 'down', labels: [] },
    ],
    listed: ['job', 'zone'],
    isAggregated: true,
  });
  expect(labelsOf('attune_no_such_metric')).toBeUndefined();
  expect(labelsOf('attune_stream_lag_records')).toEqual(['topic', 'group', 'partition', ...COMMON_LABELS]);
  expect(labelsOf('attune_recommender_rules_left_out')).toEqual(['tenant', ...COMMON_LABELS]);
});

it('no two alarms have one name', () => {
  expect(rules.length).toBeGreaterThan(10);
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
});

describe.each(rules.map((rule): [string, Rule] => [rule.alert, rule]))('%s', (alert, rule) => {
  it('asks for metrics and labels that a service has', () => {
    const { metrics, listed } = askedBy(rule.expr);
    expect(metrics).not.toEqual([]);
    for (const { name, labels } of metrics) {
      const known = labelsOf(name);
      expect({ name, isKnown: known !== undefined }).toEqual({ name, isKnown: true });
      expect(known).toEqual(expect.arrayContaining([...labels, ...listed]));
    }
  });

  it('says which of them it speaks of, by labels that are left', () => {
    const { metrics, listed, isAggregated } = askedBy(rule.expr);
    const left = isAggregated ? listed : labelsOf(metrics[0].name)!;
    const asked = [...rule.annotations!.summary!.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label);
    expect(left).toEqual(expect.arrayContaining(asked));
  });

  it('compares with something, waits for a time that is one, and has a severity', () => {
    expect(rule.expr).toMatch(/[<>]=? *[\d.]+|== *0/);
    if (rule.for !== undefined) expect(rule.for).toMatch(/^\d+[smhd]$/);
    expect(['critical', 'warning']).toContain(rule.labels?.severity);
  });

  it('is not blind for the first of what it counts: a series that begins above 0 has not increased', () => {
    for (const [, metric] of rule.expr.matchAll(/increase\((\w+)/g)) {
      const hasOwnLabels = labelsOf(metric)!.length > COMMON_LABELS.length;
      if (hasOwnLabels) expect(rule.expr).toMatch(new RegExp(`${metric}\\S* > 0 unless ${metric}\\S* offset`));
    }
  });

  it('tells whom it wakes what to do', () => {
    expect(rule.annotations?.summary).toMatch(/^[^\n]{20,}[.]$/);
    const [, path, anchor] = /^(docs\/\w+\.md)#(\w+)$/.exec(rule.annotations?.runbook_url ?? '') ?? [];
    expect(path).toBe('docs/platform.md');
    const [, section] = new RegExp(`^## ${anchor}\\n([^]*)`, 'im').exec(platform) ?? [];
    expect(section).toMatch(new RegExp(`^\\| \`${alert}\` +\\| .{40,} \\|$`, 'm'));
  });
});
