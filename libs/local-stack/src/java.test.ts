import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava, parseJavaVersion } from './java';

test.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21-ea" 2023-09-19', 21],
  ['openjdk version "25" 2025-09-16 LTS', 25],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.2" 2019-01-15', 11],
  ['The operation could not be completed. Unable to locate a Java Runtime.', undefined],
])('the release in %j', (output, release) => {
  expect(parseJavaVersion(output)).toBe(release);
});

describe('which Java runs Kafka', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-java-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A home whose java says that it is of this release. */
  const home = (release: string) => {
    const bin = join(folder, release, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${release}"' >&2\n`);
    chmodSync(join(bin, 'java'), 0o755);
    return join(folder, release);
  };

  test('JAVA_HOME goes before the PATH', async () => {
    expect(await findJava({ JAVA_HOME: home('21.0.1') })).toEqual({ command: join(folder, '21.0.1', 'bin', 'java') });
  });

  test('one that is too old is named with its release', async () => {
    const old = home('11.0.2');
    const PATH = join(folder, 'nothing');
    expect(await findJava({ JAVA_HOME: old, PATH })).toEqual({ missing: `${join(old, 'bin', 'java')} is Java 11` });
    expect(await findJava({ PATH })).toEqual({ missing: 'no java in JAVA_HOME or on the PATH' });
  });
});
