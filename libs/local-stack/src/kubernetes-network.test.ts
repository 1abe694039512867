import type { LabelSelector } from 'kubernetes-types/meta/v1';
import type { NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from 'kubernetes-types/networking/v1';
import { givenEnvironment, ofKind, titleOf, type Workload, WORKLOADS } from './kubernetes-manifests';

const POLICIES = ofKind<NetworkPolicy>('NetworkPolicy');

/** Something that calls: a pod of this namespace, or of another one. */
interface Caller {
  labels: Record<string, string>;
  /** The name of its namespace; undefined in this one. */
  namespace?: string;
}

const PROMETHEUS: Caller = { labels: {}, namespace: 'monitoring' };
const INGRESS: Caller = { labels: {}, namespace: 'ingress-nginx' };
const STRANGERS: Caller[] = [{ labels: {} }, { labels: {}, namespace: 'default' }];

function selects(selector: LabelSelector, labels: Record<string, string>): boolean {
  const isEqual = Object.entries(selector.matchLabels ?? {}).every(([name, value]) => labels[name] === value);
  return (
    (selector.matchExpressions ?? []).every(({ key, operator, values }) => {
      if (operator !== 'In') throw new Error(`the test knows no ${operator}`);
      return values?.includes(labels[key]);
    }) && isEqual
  );
}

function isPeer({ podSelector, namespaceSelector, ipBlock }: NetworkPolicyPeer, one: Caller): boolean {
  if (ipBlock) throw new Error('the test knows no ipBlock');
  const isNamespace = namespaceSelector
    ? selects(namespaceSelector, { 'kubernetes.io/metadata.name': one.namespace ?? 'attune' })
    : one.namespace === undefined;
  return isNamespace && (!podSelector || selects(podSelector, one.labels));
}

const hasPort = (ports: NetworkPolicyPort[] | undefined, port: number) =>
  ports?.some((one) => one.port === port && (one.protocol ?? 'TCP') === 'TCP') ?? true;

/** Policies add up; where none is about a pod, all is allowed. */
function rulesFor(labels: Record<string, string>, type: 'Ingress' | 'Egress') {
  const about = POLICIES.filter(({ spec }) => selects(spec.podSelector, labels) && spec.policyTypes?.includes(type));
  if (about.length === 0) return [{}];
  return about.flatMap(({ spec }) =>
    type === 'Ingress'
      ? (spec.ingress ?? []).map(({ from, ports }) => ({ peers: from, ports }))
      : (spec.egress ?? []).map(({ to, ports }) => ({ peers: to, ports })),
  );
}

function isAllowed(labels: Record<string, string>, type: 'Ingress' | 'Egress', peer: Caller | undefined, port: number) {
  return rulesFor(labels, type).some(
    ({ peers, ports }: { peers?: NetworkPolicyPeer[]; ports?: NetworkPolicyPort[] }) =>
      hasPort(ports, port) && (!peers || (peer !== undefined && peers.some((one) => isPeer(one, peer)))),
  );
}

/** Whether one may connect to a port of the other: both sides must allow it. */
function mayCall(from: Caller, to: Workload, port: number): boolean {
  const isOurs = from.labels['app.kubernetes.io/part-of'] === 'attune';
  const mayGo = !isOurs || isAllowed(from.labels, 'Egress', to, port);
  return mayGo && isAllowed(to.labels, 'Ingress', from, port);
}

/** The services whose address a workload is given, `http://collector:8080` or `recommender:8080`. */
function calledBy(workload: Workload): string[] {
  return Object.entries(givenEnvironment(workload)).flatMap(([name, value]) =>
    /^(RECOMMENDER_ADDRESS|COPYWRITER_ADDRESS|COLLECTOR_URL)$/.test(name) ? [/([a-z]+):\d+$/.exec(value)![1]] : [],
  );
}

const all = WORKLOADS.map((workload): [string, Workload] => [titleOf(workload.manifest), workload]);

describe.each(all)('%s', (_, workload) => {
  it('is called by whom it is for, and nobody else', () => {
    const callers = WORKLOADS.filter((one) => mayCall(one, workload, 8080)).map(({ app }) => app);
    const given = WORKLOADS.filter((one) => calledBy(one).includes(workload.app)).map(({ app }) => app);
    expect(callers).toEqual(given);
    const isForShops = ['collector', 'storefront'].includes(workload.app);
    expect(mayCall(INGRESS, workload, 8080)).toBe(isForShops);
    for (const caller of [...STRANGERS, PROMETHEUS]) expect(mayCall(caller, workload, 8080)).toBe(false);
  });

  it('shows its metrics to Prometheus alone', () => {
    expect(mayCall(PROMETHEUS, workload, 9000)).toBe(true);
    for (const caller of [...STRANGERS, INGRESS, ...WORKLOADS]) expect(mayCall(caller, workload, 9000)).toBe(false);
  });

  it('reaches Kafka and PostgreSQL where it is told of them, DNS, and nothing else outside', () => {
    const { KAFKA_BROKERS = '', DATABASE_URL } = givenEnvironment(workload);
    const brokers = KAFKA_BROKERS.split(',')
      .filter(Boolean)
      .map((one) => Number(one.split(':')[1]));
    const database = DATABASE_URL ? [Number(new URL(DATABASE_URL).port)] : [];
    const reached = [53, 80, 443, 4318, 5432, 8080, 9000, 9092, 9093].filter((port) =>
      isAllowed(workload.labels, 'Egress', undefined, port),
    );
    expect(reached).toEqual([53, ...database, ...brokers].sort((one, other) => one - other));
  });
});

it.each(POLICIES.map((policy): [string, (typeof POLICIES)[0]] => [policy.metadata.name, policy]))(
  'policy %s names pods that there are, and what it says is in force',
  (_, { spec }) => {
    const peers = [
      ...(spec.ingress ?? []).flatMap(({ from = [] }) => from),
      ...(spec.egress ?? []).flatMap(({ to = [] }) => to),
    ];
    const selectors = [spec.podSelector, ...peers.flatMap(({ podSelector }) => podSelector ?? [])];
    for (const selector of selectors) {
      const values = (selector.matchExpressions ?? []).flatMap((one) => one.values ?? []);
      const apps = [...Object.values(selector.matchLabels ?? {}), ...values].filter((one) => one !== 'attune');
      expect(WORKLOADS.map(({ app }) => app)).toEqual(expect.arrayContaining(apps));
    }
    expect(spec.policyTypes?.includes('Ingress')).toBe(spec.ingress !== undefined);
    expect(spec.policyTypes?.includes('Egress')).toBe(spec.egress !== undefined);
  },
);
