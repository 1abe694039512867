import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
/** Metrics that Prometheus, Node.js' client and the runtime have without a name in this project's code. */
const FOREIGN = new Map([
  ['up', []],
  ['process_start_time_seconds', []],
  ['nodejs_heap_size_used_bytes', []],
]);
const FUNCTIONS = new Set(['increase', 'rate', 'sum', 'max', 'histogram_quantile', 'time']);
const WORDS = new Set(['by', 'offset', 'unless', 'or', 'and', 'on']);

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

/** An expression's parts; throws where it is not made of any. */
function tokensOf(expr: string): string[] {
  const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[a-zA-Z_:][\w:]*|\d+(?:\.\d+)?[smhd]?|=~|!~|!=|[=<>]=?|[-+*/(){}[\],])/y;
  const tokens: string[] = [];
  for (let at = 0; at < expr.trimEnd().length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [, token] = TOKEN.exec(expr) ?? [];
    if (token === undefined) throw new Error(`nothing that PromQL knows at: ${expr.slice(at)}`);
    tokens.push(token);
  }
  return tokens;
}

/** Throws where brackets do not close in the order in which they were opened. */
function checkBrackets(tokens: readonly string[]): void {
  const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
  const open: string[] = [];
  for (const token of tokens) {
    if (token in closing) open.push(closing[token]);
    else if (Object.values(closing).includes(token) && open.pop() !== token) throw new Error(`a ${token} too many`);
  }
  if (open.length > 0) throw new Error(`${open.join(' ')} is missing`);
}

/** The labels in a list, `(a, b)`, or in a selector, `{a="x", b=~"y"}`, that begins at a place. */
function labelsAt(tokens: readonly string[], at: number, close: string): string[] {
  const inside = tokens.slice(at + 1, tokens.indexOf(close, at));
  const labels: string[] = [];
  for (const [index, token] of inside.entries()) {
    if (index === 0 || inside[index - 1] === ',') labels.push(token);
  }
  return labels;
}

/** Each metric of an expression, with the labels that its selector and the lists (`by`) of the expression ask for. */
function metricsOf(expr: string) {
  const tokens = tokensOf(expr);
  checkBrackets(tokens);
  const listed = tokens.flatMap((token, at) =>
    ['by', 'on'].includes(token) && tokens[at + 1] === '(' ? labelsAt(tokens, at + 1, ')') : [],
  );
  const metrics: { name: string; labels: string[] }[] = [];
  let depth = 0;
  let isList = false;
  for (const [at, token] of tokens.entries()) {
    if (token === '{') depth++;
    if (token === '}') depth--;
    if (token === '(' && ['by', 'on'].includes(tokens[at - 1])) isList = true;
    if (token === ')') isList = false;
    if (depth > 0 || isList || !/^[a-zA-Z_:]/.test(token) || WORDS.has(token)) continue;
    if (tokens[at + 1] === '(' || tokens[at + 1] === 'by') {
      if (!FUNCTIONS.has(token)) throw new Error(`no function that the alerts use: ${token}`);
      continue;
    }
    metrics.push({ name: token, labels: tokens[at + 1] === '{' ? labelsAt(tokens, at + 1, '}') : [] });
  }
  return { metrics, listed, tokens };
}

it('the check itself finds what is wrong with an expression', () => {
  expect(() => metricsOf('rate(up[5m]')).toThrow(') is missing');
  expect(() => metricsOf('rate(up[5m)) > 0')).toThrow('a ) too many');
  expect(() => metricsOf('increse(up[5m]) > 0')).toThrow('increse');
  expect(() => metricsOf('up{job="a} > 0')).toThrow('nothing that PromQL knows');
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
    const { metrics, listed } = metricsOf(rule.expr);
    expect(metrics).not.toEqual([]);
    for (const { name, labels } of metrics) {
      const known = labelsOf(name);
      expect({ name, isKnown: known !== undefined }).toEqual({ name, isKnown: true });
      expect(known).toEqual(expect.arrayContaining([...labels, ...listed]));
    }
  });

  it('says which of them it speaks of, by labels that are left', () => {
    const { metrics, listed, tokens } = metricsOf(rule.expr);
    const isAggregated = tokens.includes('sum') || tokens.includes('max');
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
