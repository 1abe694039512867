import { join } from 'node:path';
import { commonEnvironment, readEnvironment, readTracing } from '@attune/service-runtime';
import { z } from 'zod';
import { givenEnvironment, imageEnvironment, titleOf, type Workload, WORKLOADS } from './kubernetes-manifests';
import { workspaceRoot } from './workspace';

type ReadConfig = (env: NodeJS.ProcessEnv) => object;

/**
 * All that reads an app's environment: what its config.ts has for it (of replay, for each command), and the runtime of services.
 * By a computed path, since this library knows no app: its tests look at all of them from outside, as a deployment does.
 */
function readersOf(app: string): ReadConfig[] {
  const config = jest.requireActual<Record<string, ReadConfig>>(join(workspaceRoot(), `apps/${app}/src/config.ts`));
  const own = Object.keys(config).filter((name) => /^read\w*Config$/.test(name));
  const common: ReadConfig = (env) => ({
    ...readEnvironment(z.object(commonEnvironment), env),
    tracing: readTracing(env),
  });
  return [...own.map((name) => config[name]), ...(app === 'replay' ? [] : [common])];
}

/** What a service makes of its environment, or what it says is wrong with it. */
function readAll(readers: readonly ReadConfig[], env: NodeJS.ProcessEnv): string {
  const results = readers.map((read) => {
    try {
      return read(env);
    } catch (error) {
      return String(error);
    }
  });
  return JSON.stringify(results);
}

const given = (workload: Workload) => ({ ...imageEnvironment(workload.app), ...givenEnvironment(workload) });

describe.each(WORKLOADS.map((workload): [string, Workload] => [titleOf(workload.manifest), workload]))(
  '%s',
  (_, workload) => {
    const readers = readersOf(workload.app);

    it('gives the service an environment that it takes, with all that it needs', () => {
      for (const read of readers) expect(() => read(given(workload))).not.toThrow();
    });

    it.each(Object.keys(givenEnvironment(workload)))('gives it no %s in vain: the service reads it', (name) => {
      const env = given(workload);
      const unlike = [undefined, '\u0000', 'true', '1'].map((value) => readAll(readers, { ...env, [name]: value }));
      expect(new Set([...unlike, readAll(readers, env)]).size).toBeGreaterThan(1);
    });
  },
);

it('without a key in the Secret nobody is let in who should not be: the collector is not started then', () => {
  const { container } = WORKLOADS.find(({ app }) => app === 'collector')!;
  const apiKeys = container.env?.find(({ name }) => name === 'API_KEYS');
  expect(apiKeys?.valueFrom?.secretKeyRef).toEqual({ name: 'attune', key: 'API_KEYS' });
});

it('what is secret comes from a Secret', () => {
  for (const { container } of WORKLOADS) {
    for (const { name, value } of container.env ?? []) {
      if (/KEY|PASSWORD|TOKEN|DATABASE_URL/.test(name)) expect({ name, value }).toEqual({ name, value: undefined });
    }
  }
});
