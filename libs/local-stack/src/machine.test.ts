import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectMachine } from './machine';
import { workspaceRoot } from './workspace';

describe('whether Docker can be used', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-docker-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A docker command that reaches an engine, or does not. */
  const docker = (exitCode: number) =>
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\n[ "$1" = version ] && exit ${exitCode}\n`, { mode: 0o755 });
  const answers = async () => (await inspectMachine(workspaceRoot(), { PATH: folder })).dockerAnswers;

  test('is asked of the docker command, which knows where its engine is: on many machines not at the usual socket', async () => {
    docker(0);
    expect(await answers()).toBe(true);
    docker(1);
    expect(await answers()).toBe(false);
  });

  test('is not so without the command, though an engine may answer', async () => {
    expect(await answers()).toBe(false);
  });
});
