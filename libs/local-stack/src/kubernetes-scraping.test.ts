import { documentsOf, selectedBy, WORKLOADS } from './kubernetes-manifests';

const [monitor] = documentsOf<{
  spec: {
    selector: { matchLabels: Record<string, string> };
    jobLabel: string;
    podMetricsEndpoints: { port: string; path: string }[];
  };
}>('infra/prometheus/pod-monitor.yaml');
const [config] = documentsOf<{
  scrape_configs: { relabel_configs: { source_labels: string[]; regex?: string; target_label?: string }[] }[];
}>('infra/prometheus/kubernetes.yaml');

const running = WORKLOADS.filter(({ manifest }) => manifest.kind !== 'Job');
const { matchLabels } = monitor.spec.selector;
const [{ port, path }] = monitor.spec.podMetricsEndpoints;

it('prometheus-operator finds the metrics of every pod, under the job that the alarms go by', () => {
  expect(selectedBy(matchLabels)).toEqual(WORKLOADS);
  expect(path).toBe('/metrics');
  for (const { container, labels, app } of running) {
    expect(container.ports?.map(({ name }) => name)).toContain(port);
    expect(labels[monitor.spec.jobLabel]).toBe(app);
  }
});

it('a Prometheus without operator finds the same', () => {
  const rules = config.scrape_configs[0].relabel_configs;
  const podLabel = (label: string) => [`__meta_kubernetes_pod_label_${label.replace(/\W/g, '_')}`];
  for (const [label, regex] of Object.entries(matchLabels)) {
    expect(rules).toContainEqual({ source_labels: podLabel(label), regex, action: 'keep' });
  }
  const ports = ['__meta_kubernetes_pod_container_port_name'];
  expect(rules).toContainEqual({ source_labels: ports, regex: port, action: 'keep' });
  expect(rules).toContainEqual({ source_labels: podLabel(monitor.spec.jobLabel), target_label: 'job' });
});
