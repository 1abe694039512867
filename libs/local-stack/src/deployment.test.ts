import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WAVES } from './service-contract';
import { serviceArguments, workspaceRoot } from './workspace';

const root = workspaceRoot();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const found = (pattern: string) => globSync(pattern, { cwd: root, exclude: (path) => path === 'node_modules' });

const APPS = found('apps/*/Dockerfile').map((path) => path.split('/')[1]);
const COMPOSE = read('docker-compose.yml');

/** What stands under a key of docker-compose.yml, which is indented by so many spaces. */
function under(key: string, indent: number): string {
  const [, block] = new RegExp(`^ {${indent}}${key}:.*\\n((?: {${indent + 1},}.*\\n|\\n)*)`, 'm').exec(COMPOSE) ?? [];
  if (block === undefined) throw new Error(`docker-compose.yml has no ${key}`);
  return block;
}

describe.each(APPS)('the image of %s', (app) => {
  const dockerfile = read(`apps/${app}/Dockerfile`);

  it('runs as a user of whom a cluster can tell that it is not root: a number, since names are looked up inside', () => {
    expect(dockerfile).toMatch(/^USER [1-9][0-9]*:[1-9][0-9]*$/m);
  });

  it('takes no more of the machine than its container may, and may change nothing outside of it', () => {
    const service = under(app, 2);
    expect(service).toContain('<<: *service');
    expect(service).toMatch(/^ {4}mem_limit: /m);
    const all = under('x-service', 0);
    for (const bound of ['read_only: true', 'cap_drop: [ALL]', 'no-new-privileges:true', 'pids_limit: ', 'logging: ']) {
      expect(all).toContain(bound);
    }
  });
});

it.each(WAVES.flat())(
  'the image of %s runs it as a checkout does, so that what is measured is what is deployed',
  (service) => {
    const [, command] = /^CMD (\[.*\])$/m.exec(read(`apps/${service}/Dockerfile`)) ?? [];
    const [node, ...given] = JSON.parse(command ?? '[]') as string[];
    expect([node, ...given.map((one) => basename(one))]).toEqual([
      'node',
      ...serviceArguments(root, service).map((one) => basename(one)),
    ]);
  },
);

it.each(['postgres', 'kafka'])('the log of %s does not fill the disk', (service) => {
  expect(under(service, 2)).toContain('logging: *logging');
});

describe('metrics that are watched', () => {
  const sources = found('{apps,libs}/*/src/**/*.ts').filter((path) => !path.endsWith('.test.ts'));
  const made = new Set(
    sources.flatMap((path) =>
      [...read(path).matchAll(/'((?:attune|copywriter|grpc)_[a-z_]+)'/g)].map(([, name]) => name),
    ),
  );
  const named = [...found('docs/{platform,events,data-teams}.md'), ...found('infra/prometheus/*.yaml')].flatMap(
    (path) =>
      [...read(path).matchAll(/\b((?:attune|copywriter|grpc_server)_[a-z_]+)\b/g)].map(([, name]): [string, string] => [
        name.replace(/_(bucket|sum|count)$/, ''),
        path,
      ]),
  );

  it.each(named)('%s of %s is one that a service has', (name) => {
    expect(made).toContain(name);
  });

  it('have an alarm where documents speak of one', () => {
    const alerts = read('infra/prometheus/alerts.yaml');
    const [, alarms] = /\*\*Alarm\.\*\*([^]*?)\n\n/.exec(`${read('docs/platform.md')}\n\n`) ?? [];
    const names = [...(alarms ?? '').matchAll(/`(attune_[a-z_]+)`/g)].map(([, name]) => name);
    expect(names).not.toEqual([]);
    for (const name of names) expect(alerts).toContain(name);
  });
});
