import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { commonEnvironment, readEnvironment } from '@attune/service-runtime';
import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2';
import type { Service } from 'kubernetes-types/core/v1';
import type { Ingress } from 'kubernetes-types/networking/v1';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1';
import { z } from 'zod';
import {
  CRON_JOBS,
  DEPLOYMENTS,
  FILES,
  givenEnvironment,
  imageEnvironment,
  KUSTOMIZATION,
  MANIFESTS,
  ofKind,
  read,
  selectedBy,
  titleOf,
  type Workload,
  WORKLOADS,
} from './kubernetes-manifests';
import { workspaceRoot } from './workspace';

const APPS = globSync('apps/*/Dockerfile', { cwd: workspaceRoot() }).map((path) => path.split('/')[1]);
const SERVICES = ofKind<Service>('Service');
const BUDGETS = ofKind<PodDisruptionBudget>('PodDisruptionBudget');
const AUTOSCALERS = ofKind<HorizontalPodAutoscaler>('HorizontalPodAutoscaler');
/** Not applied with the others: an example, and what is run once. */
const LEFT_OUT = ['kustomization.yaml', 'ingress.yaml', 'replay.yaml', 'models.yaml'];
const named = <Of extends { manifest: Workload['manifest'] }>(list: Of[]) =>
  list.map((one): [string, Of] => [titleOf(one.manifest), one]);
const deployed = WORKLOADS.filter(({ manifest }) => manifest.kind === 'Deployment');
describe('the folder', () => {
  it.each(APPS)('has a manifest for the image of %s, and one of its name', (app) => {
    expect(WORKLOADS.filter((one) => one.app === app).map(({ manifest }) => manifest.file)).toContain(`${app}.yaml`);
  });

  it('is applied whole: what nobody lists is not deployed', () => {
    const files = FILES.map((path) => basename(path)).filter((file) => !LEFT_OUT.includes(file));
    expect([...KUSTOMIZATION.resources].sort()).toEqual(files);
  });

  it('lets a team say where each image is', () => {
    const applied = WORKLOADS.filter(({ manifest }) => KUSTOMIZATION.resources.includes(manifest.file));
    const names = KUSTOMIZATION.images.map(({ name }) => name).sort();
    expect(names).toEqual(applied.map(({ app }) => `registry.example/attune/${app}`).sort());
  });

  it('deploys one release, which a restart does not change', () => {
    const tags = WORKLOADS.map(({ container }) => container.image?.split(':')[1]);
    const [tag, ...others] = new Set([...tags, ...KUSTOMIZATION.images.map(({ newTag }) => newTag)]);
    expect(others).toEqual([]);
    expect(tag).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('leaves the namespace to whoever applies it, and names nothing twice', () => {
    for (const { metadata } of MANIFESTS) expect(metadata.namespace).toBeUndefined();
    const titles = MANIFESTS.map(titleOf);
    expect(titles).toEqual([...new Set(titles)]);
    for (const { metadata } of MANIFESTS)
      expect(metadata.name ?? metadata.generateName).toMatch(/^[a-z][a-z0-9-]{1,50}$/);
    for (const { metadata } of MANIFESTS) expect(metadata.labels?.['app.kubernetes.io/part-of']).toBe('attune');
  });
});

describe.each(named(WORKLOADS))('%s', (_, workload) => {
  const { app, manifest, labels, pod, container } = workload;
  const image = imageEnvironment(app);

  it('is let in where no pod may have rights (Pod Security: restricted), as the user of its image', () => {
    const [, user, group] = /^USER (\d+):(\d+)$/m.exec(read(`apps/${app}/Dockerfile`)) ?? [];
    expect(pod.securityContext).toMatchObject({
      ...{ runAsNonRoot: true, runAsUser: Number(user), runAsGroup: Number(group) },
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(container.securityContext).toEqual({
      ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
    });
    expect(pod).toMatchObject({ automountServiceAccountToken: false });
    expect(pod.volumes?.filter(({ configMap, emptyDir }) => !configMap && !emptyDir) ?? []).toEqual([]);
  });

  it('is given no variables for the services of its namespace: one called ops would take OPS_PORT', () => {
    expect(pod.enableServiceLinks).toBe(false);
  });

  it('is found by the label of its name', () => {
    expect(labels).toEqual({ 'app.kubernetes.io/name': app, 'app.kubernetes.io/part-of': 'attune' });
    expect(manifest.metadata.labels).toEqual(labels);
  });

  it('is given what it needs of memory and cores, and no more memory than it may have', () => {
    const { requests, limits } = container.resources!;
    expect(requests).toEqual({
      cpu: expect.stringMatching(/^\d+m?$/) as string,
      memory: expect.stringMatching(/^\d+[MG]i$/) as string,
    });
    expect(bytes(limits!.memory)).toBeGreaterThanOrEqual(bytes(requests!.memory));
    // A limit of cores makes calls wait though the node has some left.
    expect(limits).toEqual({ memory: expect.any(String) as string });
  });

  it('has the ports at which its image listens', () => {
    const kind = SERVICES.find(({ spec }) => spec.selector?.['app.kubernetes.io/name'] === app)?.spec.ports?.[0].name;
    const wanted = [
      ...(image.PORT ? [{ name: kind, containerPort: Number(image.PORT) }] : []),
      ...(image.OPS_PORT ? [{ name: 'ops', containerPort: Number(image.OPS_PORT) }] : []),
    ];
    // A command that ends listens nowhere.
    if (manifest.kind !== 'Job') expect(container.ports).toEqual(wanted);
    for (const { containerPort } of container.ports ?? []) {
      expect(read(`apps/${app}/Dockerfile`)).toMatch(new RegExp(`^EXPOSE .*\\b${containerPort}\\b`, 'm'));
    }
    expect(Object.keys(givenEnvironment(workload))).not.toContain('PORT');
  });

  it('has the time to stop that it takes', () => {
    const { STOP_SECONDS } = readEnvironment(z.object(commonEnvironment), givenEnvironment(workload));
    const [, waits = 0] = container.lifecycle?.preStop?.exec?.command ?? [];
    if (app !== 'replay') {
      expect(pod.terminationGracePeriodSeconds ?? 30).toBeGreaterThan(STOP_SECONDS + Number(waits) + 5);
    }
  });

  it('mounts what is there', () => {
    const volumes = new Set(pod.volumes?.map(({ name }) => name));
    expect(new Set(container.volumeMounts?.map(({ name }) => name))).toEqual(volumes);
  });
});

describe.each(named(deployed))('%s', (_, workload) => {
  const { app, pod, container } = workload;
  const { spec } = DEPLOYMENTS.find(({ metadata }) => metadata.name === app)!;

  it('selects its own pods', () => {
    expect(spec.selector.matchLabels).toEqual({ 'app.kubernetes.io/name': app });
    expect(selectedBy(spec.selector.matchLabels)).toEqual([workload]);
  });

  it('is asked whether it lives and is ready where it tells so', () => {
    const { startupProbe, livenessProbe, readinessProbe } = container;
    const at = (path: string) => ({ path, port: 'ops' });
    expect(startupProbe?.httpGet).toEqual(at('/healthz'));
    // What it waits for is no reason to end it: only what does not even answer is.
    expect(livenessProbe?.httpGet).toEqual(at('/healthz'));
    expect(readinessProbe?.httpGet).toEqual(at('/readyz'));
  });

  it('is upgraded without an outage', () => {
    expect(spec.strategy?.type ?? 'RollingUpdate').toBe('RollingUpdate');
    expect(spec.strategy?.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 });
    // What callers of gRPC know of a name may be 30 s old.
    expect(spec.minReadySeconds).toBeGreaterThanOrEqual(container.ports?.[0].name === 'grpc' ? 30 : 10);
  });

  it('goes on taking calls until proxies know that it stops, where it is proxies that call', () => {
    const isHttp = container.ports?.some((port) => port.name === 'http');
    const preStop = { exec: { command: ['sleep', expect.stringMatching(/^([5-9]|1\d)$/) as string] } };
    expect(container.lifecycle).toEqual(isHttp ? { preStop } : undefined);
  });

  it('has more than one pod, on several nodes, of which a drained node takes one at a time', () => {
    const [budget, ...others] = BUDGETS.filter(({ metadata }) => metadata.name === app);
    expect(others).toEqual([]);
    expect(budget.spec).toMatchObject({ maxUnavailable: 1, selector: spec.selector });
    for (const { labelSelector, whenUnsatisfiable } of pod.topologySpreadConstraints!) {
      expect({ labelSelector, whenUnsatisfiable }).toEqual({
        ...{ labelSelector: spec.selector, whenUnsatisfiable: 'ScheduleAnyway' },
      });
    }
    expect(pod.topologySpreadConstraints!.map(({ topologyKey }) => topologyKey)).toEqual([
      'kubernetes.io/hostname',
      'topology.kubernetes.io/zone',
    ]);
    const autoscaler = AUTOSCALERS.find((one) => one.spec.scaleTargetRef.name === app);
    // Every `kubectl apply` would set the pods back to a number that stands in the manifest.
    if (autoscaler) expect(spec.replicas).toBeUndefined();
    expect(autoscaler?.spec.minReplicas ?? spec.replicas).toBeGreaterThanOrEqual(2);
  });
});

it.each(AUTOSCALERS.map((one): [string, (typeof AUTOSCALERS)[0]] => [one.metadata.name, one]))(
  'the autoscaler of %s has a deployment',
  (name, { spec }) => {
    expect(spec.scaleTargetRef).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name });
    expect(DEPLOYMENTS.map(({ metadata }) => metadata.name)).toContain(name);
  },
);

describe.each(SERVICES.map((one): [string, (typeof SERVICES)[0]] => [one.metadata.name, one]))(
  'Service %s',
  (name, { spec }) => {
    it('leads to the ports of its pods', () => {
      const [workload, ...others] = selectedBy(spec.selector);
      expect(others).toEqual([]);
      expect(workload.app).toBe(name);
      for (const { port, targetPort } of spec.ports!) {
        const found = workload.container.ports!.find((one) => one.name === targetPort);
        // Behind a headless one, callers come to the pods themselves: there is nothing that would translate.
        expect(found?.containerPort).toBe(port);
      }
    });

    it('names its pods one by one where the caller balances, as gRPC does', () => {
      expect(spec.clusterIP).toBe(spec.ports![0].name === 'grpc' ? 'None' : undefined);
    });
  },
);

describe('addresses', () => {
  const addresses = WORKLOADS.flatMap((workload) =>
    Object.entries(givenEnvironment(workload))
      .filter(([name]) => /^(RECOMMENDER_ADDRESS|COPYWRITER_ADDRESS|COLLECTOR_URL)$/.test(name))
      .map(([name, value]): [string, string, string] => [titleOf(workload.manifest), name, value]),
  );

  it('are given to those who call', () => expect(addresses).toHaveLength(3));

  it.each(addresses)('%s: %s is that of a Service, %s', (_, variable, value) => {
    const [, host, port] = /^(?:http:\/\/)?([^:]+):(\d+)$/.exec(value) ?? [];
    const service = SERVICES.find(({ metadata }) => metadata.name === host);
    expect(variable.toLowerCase()).toContain(host);
    expect(service?.spec.ports?.map((one) => String(one.port))).toEqual([port]);
  });

  it.each(ofKind<Ingress>('Ingress').flatMap(({ spec }) => spec.rules!.flatMap(({ http }) => http!.paths)))(
    'the ingress leads to a Service',
    ({ backend }) => {
      const service = SERVICES.find(({ metadata }) => metadata.name === backend.service?.name);
      expect(service?.spec.ports?.map(({ name }) => ({ name }))).toEqual([backend.service!.port]);
    },
  );
});

describe('training', () => {
  const { spec } = CRON_JOBS[0];
  const job = spec.jobTemplate.spec!;
  const trainer = WORKLOADS.find(({ manifest }) => manifest === CRON_JOBS[0])!;

  it('is one run at a time, which ends before the next, and is made again when it was stopped', () => {
    expect(CRON_JOBS).toHaveLength(1);
    // On an interval it would not end.
    expect(Object.keys(givenEnvironment(trainer))).not.toContain('INTERVAL_SECONDS');
    expect(spec.concurrencyPolicy).toBe('Forbid');
    const [, everyHours] = /^\d+ \*\/(\d+) \* \* \*$/.exec(spec.schedule) ?? [];
    expect(job.activeDeadlineSeconds).toBeLessThan(Number(everyHours) * 3_600);
    expect(job.backoffLimit).toBeGreaterThan(0);
    // What a Job does not take for done must not be started anew in a pod that a drained node takes away.
    expect(job.template.spec!.restartPolicy).toBe('Never');
    expect(job.podFailurePolicy?.rules).toEqual([
      { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
    ]);
  });

  it('has a thread for each core that it asks for, on every node as many', () => {
    expect(trainer.container.resources?.requests?.cpu).toBe(givenEnvironment(trainer).THREADS);
  });
});

it('a command is run once, and as the image runs it', () => {
  for (const { manifest, app, container } of WORKLOADS.filter((one) => one.manifest.kind === 'Job')) {
    expect(manifest).toMatchObject({ spec: { backoffLimit: 0, template: { spec: { restartPolicy: 'Never' } } } });
    const [, entry, command] = /^(ENTRYPOINT .*\n)?CMD (\[.*\])$/m.exec(read(`apps/${app}/Dockerfile`)) ?? [];
    // Without an ENTRYPOINT the arguments replace all of the image's command.
    const before = entry ? [] : (JSON.parse(command) as string[]);
    expect(container.args?.slice(0, before.length)).toEqual(before);
    expect(container.args?.length).toBeGreaterThan(before.length);
  }
});

/** `512Mi`, `2Gi`. */
function bytes(quantity: string): number {
  const [, number, unit] = /^(\d+)([MG])i$/.exec(quantity) ?? [];
  return Number(number) * 2 ** (unit === 'G' ? 30 : 20);
}
