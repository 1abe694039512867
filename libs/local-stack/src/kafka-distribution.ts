import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd, type Supervisor } from './supervisor';

/** Whether the broker's jars are there already. */
export function hasKafkaJars(root: string): boolean {
  return existsSync(jarFolder(root));
}

/**
 * The folder with the broker's jars; fetched by Maven when it is not there yet. They are kept in the checkout's
 * `.attune`, also for runs whose data are elsewhere.
 * @param root the checkout
 */
export async function kafkaJars(
  root: string,
  supervisor: Supervisor,
  onProgress: (line: string) => void,
): Promise<string> {
  const folder = jarFolder(root);
  if (existsSync(folder)) return folder;

  onProgress('fetching Apache Kafka with Maven (43 MB, once)');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`];
    await runToEnd(supervisor, { name: 'maven', command: 'mvn', args: ['-q', '-B', '-f', pomOf(root), ...goal] });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have fetched them at the same time.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function pomOf(root: string): string {
  return join(root, 'infra', 'kafka', 'pom.xml');
}

function jarFolder(root: string): string {
  return join(root, '.attune', 'kafka', `jars-${pomVersion(readFileSync(pomOf(root), 'utf8'))}`);
}

/** The project's own version in a POM: the first `<version>`. */
export function pomVersion(pom: string): string {
  const version = /<version>([^<]+)<\/version>/.exec(pom)?.[1];
  if (version === undefined) throw new Error('the POM has no version');
  return version;
}
